//! Activities: things I do for myself.

use crate::own_life::idea::Company;
use crate::own_life::need::Need;
use crate::own_life::person::PersonId;
use crate::time::recurrence::Repeat;
use chrono::{NaiveDate, NaiveTime};

crate::words! {
    /// What sort of thing it is.
    ActivityKind {
        /// A hobby.
        Hobby = "hobby",
        /// Time with friends or family.
        Friends = "friends",
        /// Care for body and mind.
        Care = "care",
        /// Learning something.
        Growth = "growth",
        /// Therapy or counselling.
        Therapy = "therapy",
    }
}

crate::words! {
    /// What became of one time of an activity.
    ActivityOutcome {
        /// It was done.
        Done = "done",
        /// It was left out.
        Skipped = "skipped",
        /// It could not be, and that is all right.
        Excused = "excused",
        /// Nobody said.
        Unknown = "unknown",
    }
}

/// Names an activity; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActivityId(pub i64);

/// Something I do for myself.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// What it is, in the person's words; never empty.
    pub title: String,
    /// What it feeds, if that was said.
    pub need: Option<Need>,
    /// What sort of thing it is, if that was said.
    pub kind: Option<ActivityKind>,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// Alone or with others, if that was said.
    pub company: Option<Company>,
    /// With whom; empty for alone or unsaid.
    pub with_whom: String,
    /// With which person of my list: each time it is done counts as having met them.
    pub person: Option<PersonId>,
    /// Where; may be empty.
    pub place: String,
    /// A note; may be empty.
    pub note: String,
    /// How many times a week without fixed days, 1 to 7, if it is such a goal.
    pub goal: Option<u32>,
    /// How many minutes ahead it is reminded of; `None` as for all activities.
    pub lead: Option<u32>,
    /// When; `None` for one of these days.
    pub times: Option<Times>,
}

impl Activity {
    /// Whether it is time with people, as far as was said.
    pub fn is_with_people(&self) -> bool {
        self.person.is_some()
            || !self.with_whom.is_empty()
            || self.company == Some(Company::Together)
            || self.kind == Some(ActivityKind::Friends)
    }
}

/// How an activity is felt before and after, 1 to 5, and what was noted about one time of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Felt {
    /// How I felt before.
    pub before: Option<u8>,
    /// How I felt after.
    pub after: Option<u8>,
    /// A note; may be empty.
    pub note: String,
}

/// The dates and the time of an activity, floating with the computer.
#[derive(Debug, Clone, PartialEq)]
pub struct Times {
    /// On which dates.
    pub repeat: Repeat,
    /// The first of them.
    pub starts: NaiveDate,
    /// The last possible one, if there is one.
    pub until: Option<NaiveDate>,
    /// The time of day.
    pub time: NaiveTime,
}
