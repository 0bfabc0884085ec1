//! Cadence: how often check-ins are, and how they are held.

use crate::plan::term::Standing;
use crate::time::local_time::Zone;
use crate::time::recurrence::Repeat;
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeSet;

crate::words! {
    /// By what a check-in is held.
    #[derive(Default)]
    Channel {
        /// Written messages.
        #[default]
        Text = "text",
        /// A call.
        Call = "call",
        /// A call with a picture.
        Video = "video",
        /// Meeting.
        InPerson = "in_person",
        /// Anything else.
        Other = "other",
    }
}

crate::words! {
    /// Who may begin a check-in.
    #[derive(Default)]
    Starter {
        /// I do.
        Me = "me",
        /// They do.
        Them = "them",
        /// Whoever comes first.
        #[default]
        Either = "either",
    }
}

/// When check-ins are, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Cadence {
    /// [`Repeat::Days`], [`Repeat::Weeks`], or [`Repeat::After`] for days after the last real contact.
    pub repeat: Repeat,
    /// The first date.
    pub starts: NaiveDate,
    /// The time of day in `zone`.
    pub time: NaiveTime,
    /// The zone in which it was agreed; a journey does not move it.
    pub zone: Zone,
    /// By what.
    pub channel: Channel,
    /// Who may begin.
    pub starter: Starter,
    /// How it should sound; may be empty.
    pub tone: String,
    /// Dates on which it was agreed that there is none.
    pub absences: BTreeSet<NaiveDate>,
    /// What I do the day before, if anything.
    pub confirmation: Option<Confirmation>,
    /// How this stands.
    pub standing: Standing,
}

/// Asking the day before whether the check-in stands: something I do, with a text to copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The time of day, in the cadence's zone.
    pub time: NaiveTime,
    /// What to write; never empty.
    pub text: String,
}

impl Confirmation {
    /// How many minutes ahead of a check-in at `check_in` it is: on the day before, whatever the two times are.
    pub fn minutes_ahead(&self, check_in: NaiveTime) -> u32 {
        let day = chrono::TimeDelta::days(1);
        u32::try_from((day + (check_in - self.time)).num_minutes()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_before_is_the_day_before_whatever_the_two_times_are() {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        for (asks, check_in, hours) in
            [("19:00", "19:00", 24), ("10:00", "19:00", 33), ("20:00", "08:00", 12)]
        {
            let confirmation = Confirmation { time: time(asks), text: "Still fine?".to_owned() };
            assert_eq!(confirmation.minutes_ahead(time(check_in)), hours * 60, "{asks} {check_in}");
        }
    }
}
