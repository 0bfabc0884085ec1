//! What became of a thing, where a person said more of it than its reminder knows (PRODUCT.md §3.4, §3.5).
//!
//! *Moved*, *excused* and *skipped* are three words on every screen. The reminder knows only the last of them.

use crate::check_ins::check_in::{Answer, CheckIn, Why};
use crate::reminding::occurrence::State;

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

/// What became of a thing whose reminder is in this state; `None` where the reminder knows all of it.
pub fn became(known: Known<'_>, state: State) -> Option<Became> {
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
    use chrono::DateTime;

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

    #[track_caller]
    fn check(known: Known<'_>, state: State, word: &str) {
        assert_eq!(became(known, state).map_or("-", Became::name), word, "{known:?} {state:?}");
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
