//! Cadence: how often check-ins are, and how they are held.

use crate::local_time::Zone;
use crate::recurrence::Repeat;
use crate::term::Certainty;
use chrono::{NaiveDate, NaiveTime};

crate::words! {
    /// By what a check-in is held.
    Channel {
        /// Written messages.
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
    Starter {
        /// I do.
        Me = "me",
        /// They do.
        Them = "them",
        /// Whoever comes first.
        Either = "either",
    }
}

/// When check-ins are, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Cadence {
    /// [`Repeat::Days`] or [`Repeat::Weeks`].
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
    /// How certain this is.
    pub certainty: Certainty,
}
