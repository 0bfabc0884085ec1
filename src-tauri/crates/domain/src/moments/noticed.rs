//! Noticed: what is kept of an observation beside its fact (MOMENTS.md §6). Nothing of it is asked for, counted or charted.

use chrono::{NaiveTime, Timelike};

/// From this hour on all of it is asked …
const FROM: u32 = 9;
/// … and from this one on the fact only.
const TO: u32 = 20;

crate::words! {
    /// The seven kinds of what is noticed.
    NoticedKind {
        /// How we talk, or don't.
        Communication = "communication",
        /// How near we are.
        Closeness = "closeness",
        /// How it is apart.
        TimeApart = "time_apart",
        /// How somebody is towards me, or I towards them.
        Attitude = "attitude",
        /// What was planned, asked and answered.
        Plans = "plans",
        /// Something that happened in a life.
        LifeEvent = "life_event",
        /// Something good.
        GoodMoment = "good_moment",
    }
}

crate::words! {
    /// Whom it is about.
    NoticedOf {
        /// Whoever writes.
        Me = "me",
        /// The other one.
        Them = "them",
        /// The two.
        Both = "both",
    }
}

crate::words! {
    /// How much of an observation is asked for.
    NoticedAsks {
        /// All of it.
        All = "all",
        /// What happened, and no more.
        Fact = "fact",
    }
}

/// What stands beside the fact; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noticed {
    /// Which of the seven it is.
    pub kind: Option<NoticedKind>,
    /// Whom it is about.
    pub of: Option<NoticedOf>,
    /// The words that were said, as they were.
    pub exact: String,
    /// What I make of it.
    pub story: String,
    /// What else it could be.
    pub others: String,
    /// What that story would make me do.
    pub would_do: String,
    /// What I do not know.
    pub unknown: String,
}

impl Noticed {
    /// Its texts, as the search finds them.
    pub fn texts(&self) -> [&str; 5] {
        [&self.exact, &self.story, &self.others, &self.would_do, &self.unknown]
    }
}

/// How much is asked for on a clock that shows `time`: in the evening and at night the fact, and the rest by day.
pub fn asks(time: NaiveTime) -> NoticedAsks {
    if (FROM..TO).contains(&time.hour()) { NoticedAsks::All } else { NoticedAsks::Fact }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_eight_in_the_evening_until_nine_only_the_fact_is_asked() {
        for (time, expected) in
            [("08:59", "fact"), ("09:00", "all"), ("19:59", "all"), ("20:00", "fact"), ("00:10", "fact")]
        {
            let time: NaiveTime = format!("{time}:00").parse().unwrap();
            assert_eq!(asks(time).name(), expected, "{time}");
        }
    }
}
