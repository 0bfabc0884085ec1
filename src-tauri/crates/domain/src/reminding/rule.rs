//! Rules: what should be remembered and when (REMINDERS.md §2).

use crate::time::local_time::Zone;
use crate::time::recurrence::{self, Repeat};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use std::collections::BTreeSet;

crate::words! {
    /// What becomes of a reminder in quiet hours.
    InQuietHours {
        /// It waits for their end.
        Defer = "defer",
        /// It is shown all the same.
        Ignore = "ignore",
    }
}

crate::words! {
    /// What a rule reminds of.
    #[cfg_attr(feature = "bindings", ts(rename = "ItemKind"))]
    Kind {
        /// An agreed moment of contact.
        CheckIn = "check_in",
        /// The agreed meeting at the end.
        Reconnect = "reconnect",
        /// A check-in that was put off to another moment.
        MovedCheckIn = "moved_check_in",
        /// Asking the day before whether a check-in stands.
        Confirmation = "confirmation",
        /// The date of my own to look again.
        LookAgain = "look_again",
        /// My promise to come back.
        Promise = "promise",
        /// Something I do for myself.
        Activity = "activity",
        /// One time that I gave to something I do for myself.
        PlacedActivity = "placed_activity",
        /// The weekly reminder to plan.
        Planning = "planning",
        /// Something that the coming days lack.
        Nudge = "nudge",
        /// A hard date, a week ahead of it.
        HardDate = "hard_date",
        /// The time for what was put aside.
        Thinking = "thinking",
        /// Looking back at all of the plan.
        LookBack = "look_back",
    }
}

impl Kind {
    /// Every kind that belongs to a plan and has at most one rule at a time.
    pub const ONE_OF_PLAN: [Kind; 4] = [Kind::CheckIn, Kind::Reconnect, Kind::LookAgain, Kind::Promise];

    /// Whether it is an agreed moment of contact.
    pub fn is_check_in(self) -> bool {
        matches!(self, Kind::CheckIn | Kind::MovedCheckIn)
    }

    /// Whether it is something that I do for myself.
    pub fn is_activity(self) -> bool {
        matches!(self, Kind::Activity | Kind::PlacedActivity)
    }

    /// Whether it reminds to plan or to think, and not of something planned.
    pub fn is_prompt(self) -> bool {
        matches!(self, Kind::Planning | Kind::Nudge | Kind::HardDate | Kind::Thinking | Kind::LookBack)
    }

    /// Whether it reminds to plan a week.
    pub fn is_about_week(self) -> bool {
        self.is_prompt() && !matches!(self, Kind::Thinking | Kind::LookBack)
    }

    /// Whether it belongs to a plan.
    pub fn is_of_plan(self) -> bool {
        !self.is_activity() && !self.is_prompt()
    }

    /// Whether it belongs to a plan and is about contact; the day on which I look again is my own.
    pub fn prompts_contact(self) -> bool {
        self.is_of_plan() && self != Kind::LookAgain
    }

    /// How late a reminder of this kind may still be shown (REMINDERS.md §2).
    pub fn grace(self) -> TimeDelta {
        TimeDelta::minutes(match self {
            Kind::CheckIn | Kind::MovedCheckIn | Kind::LookAgain | Kind::Promise => 720,
            // They come once a week or once a year: a morning away must not cost them.
            Kind::Planning | Kind::HardDate => 720,
            Kind::Activity | Kind::PlacedActivity | Kind::Confirmation => 120,
            // What was put aside for an hour is not brought up in another.
            Kind::Nudge | Kind::Thinking => 60,
            Kind::Reconnect => 10_080,
            // From ten in the morning it is over before eight in the evening.
            Kind::LookBack => 599,
        })
    }
}

/// Names a rule; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub i64);

/// One thing to be reminded of at one time of day.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// The local time of day.
    pub at: NaiveTime,
    /// On which dates.
    pub repeat: Repeat,
    /// The first nominal date.
    pub starts: NaiveDate,
    /// The last nominal date, if there is one.
    pub until: Option<NaiveDate>,
    /// Dates left out; without effect on [`Repeat::After`].
    pub except: BTreeSet<NaiveDate>,
    /// The zone it was agreed in; `None` floats with the computer.
    pub zone: Option<Zone>,
    /// How late it may still be shown.
    pub grace: TimeDelta,
    /// What quiet hours do to it.
    pub in_quiet_hours: InQuietHours,
    /// Whose reminder ahead of time this is, if it is one.
    pub lead: Option<Lead>,
}

/// What makes a rule a reminder ahead of another rule's item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lead {
    /// The rule of the item.
    pub item: RuleId,
    /// How many days before the item's date the lead's own date is: more than 0 where it crosses midnight.
    pub days: u32,
}

impl Lead {
    /// The date of the item that the lead's `date` is ahead of.
    pub fn item_date(self, date: NaiveDate) -> Option<NaiveDate> {
        date.checked_add_days(Days::new(self.days.into()))
    }

    /// The lead's own date for an item's `date`.
    pub fn own_date(self, date: NaiveDate) -> Option<NaiveDate> {
        date.checked_sub_days(Days::new(self.days.into()))
    }
}

impl Rule {
    /// The reminder that comes `minutes` ahead of this rule's item.
    ///
    /// It has the same days, shifted where it crosses midnight, and is of use until the item's own time.
    pub fn lead(&self, id: RuleId, minutes: u32) -> Rule {
        let ahead = TimeDelta::minutes(minutes.into());
        let (at, shifted) = self.at.overflowing_sub_signed(ahead);
        let days = u32::try_from(TimeDelta::seconds(shifted).num_days()).unwrap_or(0);
        Rule { id, at, grace: ahead, lead: Some(Lead { item: self.id, days }), ..self.clone() }
    }

    /// The first date on or after `from` on which the rule falls, with `until` and `except` respected.
    ///
    /// For [`Repeat::After`] see [`recurrence::next_on_or_after`]. `starts`, `until` and `except` are the item's, so a lead
    /// may fall some days before them.
    pub fn next_on_or_after(&self, from: NaiveDate) -> Option<NaiveDate> {
        match self.lead {
            Some(lead) => lead.own_date(self.item_on_or_after(lead.item_date(from)?)?),
            None => self.item_on_or_after(from),
        }
    }

    fn item_on_or_after(&self, from: NaiveDate) -> Option<NaiveDate> {
        let mut from = from;
        loop {
            let date = recurrence::next_on_or_after(&self.repeat, self.starts, from)?;
            if self.until.is_some_and(|until| date > until) {
                return None;
            }
            if !self.is_excepted(date) {
                return Some(date);
            }
            from = date.succ_opt()?;
        }
    }

    /// Whether the rule falls on `date`.
    pub fn falls_on(&self, date: NaiveDate) -> bool {
        self.next_on_or_after(date) == Some(date)
    }

    /// For [`Repeat::After`] the number of days, else `None`.
    pub fn days_after(&self) -> Option<u32> {
        match self.repeat {
            Repeat::After(days) => Some(days),
            _ => None,
        }
    }

    fn is_excepted(&self, date: NaiveDate) -> bool {
        self.days_after().is_none() && self.except.contains(&date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn first_of_each_month(at: &str) -> Rule {
        Rule {
            id: RuleId(1),
            at: NaiveTime::parse_from_str(at, "%H:%M").unwrap(),
            repeat: Repeat::Months(1, 1),
            starts: date("2026-03-01"),
            until: Some(date("2026-05-01")),
            except: BTreeSet::from([date("2026-04-01")]),
            zone: None,
            grace: TimeDelta::hours(2),
            in_quiet_hours: InQuietHours::Defer,
            lead: None,
        }
    }

    #[track_caller]
    fn check(item_at: &str, minutes: u32, lead_at: &str, dates: [&str; 2]) {
        let lead = first_of_each_month(item_at).lead(RuleId(2), minutes);
        let first = lead.next_on_or_after(date("2026-01-01")).unwrap();
        let second = lead.next_on_or_after(first.succ_opt().unwrap()).unwrap();
        assert_eq!(lead.at.format("%H:%M").to_string(), lead_at);
        assert_eq!([first, second].map(|date| date.to_string()), dates);
        assert_eq!(
            lead.next_on_or_after(second.succ_opt().unwrap()),
            None,
            "nothing after the item's last date"
        );
        assert!(lead.falls_on(first) && !lead.falls_on(first.succ_opt().unwrap()));
        assert_eq!(lead.grace, TimeDelta::minutes(minutes.into()));
    }

    #[test]
    fn a_lead_on_the_same_day_has_the_same_dates() {
        check("19:00", 60, "18:00", ["2026-03-01", "2026-05-01"]);
    }

    #[test]
    fn a_lead_over_midnight_stands_on_the_day_before() {
        check("00:30", 60, "23:30", ["2026-02-28", "2026-04-30"]);
        check("19:00", 1_440, "19:00", ["2026-02-28", "2026-04-30"]);
        check("08:00", 2 * 1_440 + 540, "23:00", ["2026-02-26", "2026-04-28"]);
    }
}
