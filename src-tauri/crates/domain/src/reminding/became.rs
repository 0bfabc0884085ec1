//! What became of a thing, where a person said more of it than its reminder knows (PRODUCT.md §3.4, §3.5).
//!
//! *Moved*, *excused* and *skipped* are three words on every screen. The reminder knows only the last of them, and only where a
//! person closed it: what was silenced, or tidied away once its time was over, has passed.

use crate::check_ins::check_in::{Answer, CheckIn, Why};
use crate::reminding::occurrence::{Occurrence, State};

crate::words! {
    /// What was said of it.
    Became {
        /// A check-in took place.
        Happened = "happened",
        /// A check-in did not take place.
        DidNotHappen = "did_not_happen",
        /// A check-in was left out by agreement.
        LeftOut = "left_out",
        /// A check-in was put off.
        Moved = "moved",
        /// It could not be, which is all right.
        Excused = "excused",
        /// What it asks about was moved or left out: it is not needed any more.
        FallsAway = "falls_away",
        /// Its time has passed, and nobody said anything.
        Passed = "passed",
    }
}

/// What is known of a thing beside its reminder.
#[derive(Debug, Clone, Copy)]
pub enum Known<'said> {
    /// A check-in, with what was written about it.
    CheckIn(Option<&'said CheckIn>),
    /// Asking the day before, with what was written about its check-in.
    Asking(Option<&'said CheckIn>),
    /// Something of my own that was excused.
    Excused,
    /// Nothing more.
    Nothing,
}

/// What became of a thing whose reminder is this; `None` where the reminder knows all of it.
pub fn became(known: Known<'_>, reminder: &Occurrence) -> Option<Became> {
    let passed = reminder.state == State::Skipped && reminder.closed_at.is_none();
    said(known, reminder.state).or(passed.then_some(Became::Passed))
}

fn said(known: Known<'_>, state: State) -> Option<Became> {
    match known {
        Known::CheckIn(entry) => entry.map(|entry| match (entry.answer, entry.why) {
            (Answer::Happened, _) => Became::Happened,
            (Answer::Moved, _) => Became::Moved,
            (Answer::DidNotHappen, Some(Why::Agreed)) => Became::LeftOut,
            (Answer::DidNotHappen, _) => Became::DidNotHappen,
        }),
        Known::Asking(Some(entry)) if entry.answer != Answer::Happened && state == State::Skipped => {
            Some(Became::FallsAway)
        }
        Known::Excused if state == State::Skipped => Some(Became::Excused),
        Known::Asking(_) | Known::Excused | Known::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reminding::occurrence::Key;
    use crate::reminding::rule::RuleId;
    use chrono::{DateTime, NaiveTime};

    fn entry(answer: Answer, why: Option<Why>) -> CheckIn {
        let at = DateTime::UNIX_EPOCH;
        let (began, channel) = (None, None);
        CheckIn {
            key: None,
            planned_for: at,
            answer,
            at,
            began,
            channel,
            before: None,
            after: None,
            why,
            note: String::new(),
        }
    }

    /// One that a person closed, where it is closed.
    fn reminder(state: State) -> Occurrence {
        let (rule, at) = (RuleId(1), DateTime::UNIX_EPOCH);
        let pending = Occurrence::pending(Key { rule, date: at.date_naive() }, NaiveTime::MIN, at);
        Occurrence { state, closed_at: Some(at), ..pending }
    }

    #[track_caller]
    fn check(known: Known<'_>, state: State, word: &str) {
        let found = became(known, &reminder(state));
        assert_eq!(found.map_or("-", Became::name), word, "{known:?} {state:?}");
    }

    #[test]
    fn what_nobody_closed_has_passed_unless_something_was_said_of_it() {
        let moved = entry(Answer::Moved, None);
        for (known, word) in [
            (Known::Nothing, "passed"),
            (Known::CheckIn(None), "passed"),
            (Known::CheckIn(Some(&moved)), "moved"),
            (Known::Asking(None), "passed"),
            (Known::Asking(Some(&moved)), "falls_away"),
            (Known::Excused, "excused"),
        ] {
            let nobody = Occurrence { closed_at: None, ..reminder(State::Skipped) };
            assert_eq!(became(known, &nobody).map_or("-", Became::name), word, "{known:?}");
        }
        for state in State::ALL.iter().filter(|state| **state != State::Skipped) {
            let open = Occurrence { closed_at: None, ..reminder(*state) };
            assert_eq!(became(Known::Nothing, &open), None, "{state:?}");
        }
    }

    #[test]
    fn excused_moved_and_skipped_are_three_words() {
        let moved = entry(Answer::Moved, None);
        check(Known::CheckIn(Some(&moved)), State::Skipped, "moved");
        check(Known::Excused, State::Skipped, "excused");
        check(Known::Nothing, State::Skipped, "-");
        check(Known::Excused, State::Done, "-");
        check(Known::Asking(Some(&moved)), State::Skipped, "falls_away");
        check(Known::Asking(Some(&moved)), State::Done, "-");
        check(Known::Asking(None), State::Skipped, "-");
    }

    #[test]
    fn a_check_in_is_what_was_written_about_it_whatever_its_reminder_did() {
        for state in State::ALL {
            check(Known::CheckIn(Some(&entry(Answer::Happened, None))), *state, "happened");
            check(
                Known::CheckIn(Some(&entry(Answer::DidNotHappen, Some(Why::Theirs)))),
                *state,
                "did_not_happen",
            );
            check(Known::CheckIn(Some(&entry(Answer::DidNotHappen, None))), *state, "did_not_happen");
            check(Known::CheckIn(Some(&entry(Answer::DidNotHappen, Some(Why::Agreed)))), *state, "left_out");
            check(Known::CheckIn(None), *state, "-");
        }
    }
}
