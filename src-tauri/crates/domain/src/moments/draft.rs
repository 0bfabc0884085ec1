//! Drafts: what was written to somebody and is held (MOMENTS.md §4). Copying is the only way out; nothing is sent.
//!
//! Two pure functions: what becomes of how long one is held, whatever happens to the plan, and whether it is a time at which held
//! texts are brought up. Both have a table.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};

/// From this hour on held texts are brought up, and copied without a word …
const FROM: u32 = 9;
/// … and no longer from this one on.
const TO: u32 = 20;
/// So long before a check-in it is as by day …
const BEFORE: TimeDelta = TimeDelta::hours(2);
/// … and so long after it began.
const AFTER: TimeDelta = TimeDelta::hours(1);

crate::words! {
    /// Until when a draft is held.
    HeldUntil {
        /// The next check-in, whichever that is.
        CheckIn = "check_in",
        /// The meeting at the end.
        Reconnect = "reconnect",
        /// A date of its own.
        Date = "date",
        /// It is on no agenda.
        Me = "me",
    }
}

/// How long a draft is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Until when.
    pub until: HeldUntil,
    /// The date, where it is one.
    pub date: Option<NaiveDate>,
}

impl Held {
    /// It is just for me.
    pub const FOR_ME: Held = Held { until: HeldUntil::Me, date: None };
}

/// Something that happens to a plan while a draft is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// The check-in was moved, or it is over and the draft stayed where it was.
    CheckInPassed,
    /// No check-in follows any more.
    Ended,
    /// The plan was closed.
    Closed,
    /// A clear no, whosever it was, or *not safe*.
    No,
}

/// What becomes of how long a draft is held. Taking a no back within its undo brings back what stood before: whoever stores this
/// keeps the former one.
pub fn after(held: Held, happening: Happening) -> (Held, Telling) {
    match (happening, held.until) {
        (_, HeldUntil::Me) => (Held::FOR_ME, Telling::Nothing),
        // The next one is whichever is next then.
        (Happening::CheckInPassed, _) => (held, Telling::Nothing),
        (Happening::Ended | Happening::Closed, _) => (Held::FOR_ME, Telling::Once),
        // After a no nothing is said of what was meant for them.
        (Happening::No, _) => (Held::FOR_ME, Telling::Nothing),
    }
}

crate::words! {
    /// Whether something is still to be said of a draft.
    Telling {
        /// Nothing.
        Nothing = "nothing",
        /// That it is just for me now, once.
        Once = "once",
    }
}

crate::words! {
    /// Whether it is a time for what is held.
    HeldTime {
        /// As by day: the agenda is there, and copying is one tap.
        Day = "day",
        /// Nothing is brought up, and *Keep it till morning* stands beside *Copy*.
        Night = "night",
    }
}

/// Which of the two it is at `now`, with the check-ins near it: from nine to eight in the evening it is day, and around a check-in
/// that lies in the night, too.
pub fn held_time(now: NaiveDateTime, check_ins: &[NaiveDateTime]) -> HeldTime {
    let is_near = |at: &NaiveDateTime| (*at - BEFORE..=*at + AFTER).contains(&now);
    if (FROM..TO).contains(&now.hour()) || check_ins.iter().any(is_near) {
        HeldTime::Day
    } else {
        HeldTime::Night
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(text: &str) -> Held {
        let (until, date) = text.split_once(' ').unwrap_or((text, ""));
        Held { until: HeldUntil::from_name(until).unwrap(), date: date.parse().ok() }
    }

    #[test]
    fn what_becomes_of_a_held_draft() {
        let all = ["check_in", "reconnect", "date 2026-12-01", "me"];
        let mut table = String::new();
        for (name, happening) in [
            ("the check-in is moved, or over", Happening::CheckInPassed),
            ("no check-in follows", Happening::Ended),
            ("the plan is closed", Happening::Closed),
            ("a clear no, not safe", Happening::No),
        ] {
            for text in all {
                let (left, said) = after(held(text), happening);
                let date = left.date.map(|date| format!(" {date}")).unwrap_or_default();
                let said = if said == Telling::Once { ", said once" } else { "" };
                table.push_str(&format!("{name}: {text} -> {}{date}{said}\n", left.until.name()));
            }
        }
        assert_eq!(
            table,
            "the check-in is moved, or over: check_in -> check_in\n\
             the check-in is moved, or over: reconnect -> reconnect\n\
             the check-in is moved, or over: date 2026-12-01 -> date 2026-12-01\n\
             the check-in is moved, or over: me -> me\n\
             no check-in follows: check_in -> me, said once\n\
             no check-in follows: reconnect -> me, said once\n\
             no check-in follows: date 2026-12-01 -> me, said once\n\
             no check-in follows: me -> me\n\
             the plan is closed: check_in -> me, said once\n\
             the plan is closed: reconnect -> me, said once\n\
             the plan is closed: date 2026-12-01 -> me, said once\n\
             the plan is closed: me -> me\n\
             a clear no, not safe: check_in -> me\n\
             a clear no, not safe: reconnect -> me\n\
             a clear no, not safe: date 2026-12-01 -> me\n\
             a clear no, not safe: me -> me\n"
        );
    }

    #[test]
    fn around_a_check_in_in_the_night_it_is_as_by_day() {
        let time = |text: &str| -> NaiveDateTime { format!("2026-11-{text}:00").parse().unwrap() };
        for (now, check_in, expected) in [
            ("26T08:59", "", "night"),
            ("26T09:00", "", "day"),
            ("26T19:59", "", "day"),
            ("26T20:00", "", "night"),
            ("26T00:30", "", "night"),
            ("26T20:00", "26T22:00", "day"),
            ("26T19:59", "26T22:00", "day"),
            ("26T20:30", "26T22:31", "night"),
            ("26T23:00", "26T22:00", "day"),
            ("26T23:01", "26T22:00", "night"),
            ("26T05:00", "26T07:00", "day"),
            ("26T04:59", "26T07:00", "night"),
            ("25T23:10", "26T01:00", "day"),
            ("26T21:00", "27T21:00", "night"),
        ] {
            let check_ins: Vec<_> =
                Some(check_in).filter(|at| !at.is_empty()).map(time).into_iter().collect();
            assert_eq!(held_time(time(now), &check_ins).name(), expected, "{now}, check-in {check_in}");
        }
    }
}
