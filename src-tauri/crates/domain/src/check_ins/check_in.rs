//! The check-in log: what became of an agreed moment of contact, as I remember it.
//!
//! It is a record of its own. The reminder of a check-in may be done, missed or silenced; none of that says whether the
//! two were in touch, and what stands here never changes what a reminder did. Nothing here judges anybody.
//!
//! The **protocol** of a check-in that did not happen was decided while calm (PRODUCT.md §3.3): wait so many hours, send
//! one prepared message where I may write first, then look after myself, and after a second one in a row look at the
//! plan again.

use crate::plan::Plan;
use crate::plan::cadence::Channel;
use crate::reminding::occurrence::Key;
use chrono::{DateTime, TimeDelta, Utc};

crate::words! {
    /// What became of a check-in.
    Answer {
        /// It took place.
        Happened = "happened",
        /// It did not.
        DidNotHappen = "did_not_happen",
        /// We put it off to another moment.
        Moved = "moved",
    }
}

crate::words! {
    /// Whose doing it was that a check-in did not happen.
    Why {
        /// Theirs.
        Theirs = "theirs",
        /// Mine.
        Mine = "mine",
        /// We agreed to leave it out.
        Agreed = "agreed",
        /// Not known; that may stay so.
        Unknown = "unknown",
    }
}

crate::words! {
    /// Who began a contact.
    Began {
        /// I did.
        Me = "me",
        /// They did.
        Them = "them",
    }
}

/// Names an entry; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckInId(pub i64);

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// Which check-in it was; `None` for contact in between.
    pub key: Option<Key>,
    /// When it was planned for, or, in between, when it was.
    pub planned_for: DateTime<Utc>,
    /// What became of it.
    pub answer: Answer,
    /// When it really was; where it was moved, when it is now.
    pub at: DateTime<Utc>,
    /// Who began.
    pub began: Option<Began>,
    /// By what.
    pub channel: Option<Channel>,
    /// How I felt before, from 1 to 5.
    pub before: Option<u8>,
    /// How I felt after, from 1 to 5.
    pub after: Option<u8>,
    /// Where it did not happen: whose doing that was.
    pub why: Option<Why>,
    /// A note; may be empty.
    pub note: String,
}

crate::words! {
    /// What the protocol says now.
    Step {
        /// Did it happen?
        Ask = "ask",
        /// It did not, and the hours that I gave it are not over.
        Wait = "wait",
        /// The one prepared message may be sent.
        Nudge = "nudge",
        /// Now something for myself.
        Care = "care",
        /// The second one in a row: time to look at the plan again.
        Review = "review",
    }
}

/// What is known of one check-in whose time has passed.
#[derive(Debug, Clone, Copy)]
pub struct Passed<'log> {
    /// When it was.
    pub due: DateTime<Utc>,
    /// What was written about it, if anything was.
    pub entry: Option<&'log CheckIn>,
    /// Whether the prepared message was taken for it already.
    pub is_nudged: bool,
}

impl CheckIn {
    /// Whether it counts as one that was missed: it did not happen, and neither was that agreed nor was it mine.
    pub fn is_miss(&self) -> bool {
        self.answer == Answer::DidNotHappen && matches!(self.why, Some(Why::Theirs | Why::Unknown) | None)
    }
}

/// What the protocol of `plan` says of the latest check-in that has passed; `latest` has it last, after the ones before.
///
/// `None` where it happened, was moved, or was left out by agreement or by me: then nothing follows.
pub fn step(plan: &Plan, passed: &[Passed<'_>], now: DateTime<Utc>) -> Option<Step> {
    let latest = passed.last()?;
    let Some(entry) = latest.entry else { return Some(Step::Ask) };
    if !entry.is_miss() {
        return None;
    }
    if now < waits_until(plan, latest.due) {
        return Some(Step::Wait);
    }
    if !latest.is_nudged && may_nudge(plan) {
        return Some(Step::Nudge);
    }
    if misses_in_a_row(passed) >= 2 { Some(Step::Review) } else { Some(Step::Care) }
}

/// Until when I gave a check-in time to happen after all.
pub fn waits_until(plan: &Plan, due: DateTime<Utc>) -> DateTime<Utc> {
    let hours = plan.missed.as_ref().map_or(0, |missed| missed.wait_hours);
    due + TimeDelta::hours(hours.into())
}

/// Whether there is a prepared message and I may write first.
pub fn may_nudge(plan: &Plan) -> bool {
    plan.i_may_write_first() && plan.missed.as_ref().is_some_and(|missed| missed.nudge.is_some())
}

/// How many in a row were missed up to the last one. What was left out by agreement or by me neither counts nor breaks the
/// row; what nobody wrote anything about breaks it, because nothing is known of it.
fn misses_in_a_row(passed: &[Passed<'_>]) -> usize {
    let told = passed.iter().rev().map_while(|one| one.entry);
    told.filter(|entry| entry.is_miss() || entry.answer != Answer::DidNotHappen)
        .take_while(|entry| entry.is_miss())
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(answer: Answer, why: Option<Why>) -> CheckIn {
        let at = DateTime::UNIX_EPOCH;
        CheckIn {
            key: None,
            planned_for: at,
            answer,
            at,
            began: None,
            channel: None,
            before: None,
            after: None,
            why,
            note: String::new(),
        }
    }

    /// How many in a row: `h` happened, `m` moved, `t` theirs, `u` unknown, `o` not said why, `a` agreed, `i` mine, `?` nothing
    /// was written; the last one last.
    #[track_caller]
    fn check(row: &str, expected: usize) {
        let not = |why| Some(entry(Answer::DidNotHappen, why));
        let entries: Vec<Option<CheckIn>> = row
            .chars()
            .map(|one| match one {
                'h' => Some(entry(Answer::Happened, None)),
                'm' => Some(entry(Answer::Moved, None)),
                't' => not(Some(Why::Theirs)),
                'u' => not(Some(Why::Unknown)),
                'o' => not(None),
                'a' => not(Some(Why::Agreed)),
                'i' => not(Some(Why::Mine)),
                _ => None,
            })
            .collect();
        let passed: Vec<Passed<'_>> = entries
            .iter()
            .map(|entry| Passed { due: DateTime::UNIX_EPOCH, entry: entry.as_ref(), is_nudged: true })
            .collect();
        assert_eq!(misses_in_a_row(&passed), expected, "{row}");
    }

    #[test]
    fn a_row_of_missed_ones_is_theirs_or_unknown_and_is_broken_by_contact() {
        for (row, expected) in [
            ("t", 1),
            ("tu", 2),
            ("toh", 0),
            ("tht", 1),
            ("tmt", 1),
            ("tat", 2),
            ("tiiat", 2),
            ("t?t", 1),
            ("ttt", 3),
            ("ta", 1),
            ("?", 0),
            ("", 0),
        ] {
            check(row, expected);
        }
    }
}
