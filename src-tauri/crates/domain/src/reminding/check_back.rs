//! Check-backs: what a pause asks at its end (REMINDERS.md §5, MOMENTS.md §3 point 7).
//!
//! Due at an instant, and nothing else: no zone, repeat or edit touches it. It is asked once. What was not answered is left open, and
//! nobody comes back to it; only *until morning* waits in the inbox.

use crate::plan::offer::PlanState;
use crate::reminding::morning;
use crate::reminding::quiet::QuietHours;
use crate::reminding::schedule::{Disturbing, Schedule};
use chrono::{DateTime, TimeDelta, Utc};

/// How long the shorter pause is that is offered.
pub const MINUTES: TimeDelta = TimeDelta::minutes(20);
/// How often *it's still there* offers to wait once more, from the opening of the door until morning.
pub const MOST_AGAIN: u32 = 2;
/// For so long one that was due in minutes is asked.
const ASKED_FOR: TimeDelta = TimeDelta::minutes(15);
/// *Until morning* is asked so late at most.
const LATEST: TimeDelta = TimeDelta::hours(12);
/// What is due later than this was begun by a clock that ran ahead.
const FARTHEST: TimeDelta = TimeDelta::hours(48);

/// The name of a check-back in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckBackId(pub i64);

crate::words! {
    /// Until when a pause was meant to be.
    CheckBackUntil {
        /// For twenty minutes.
        Minutes = "minutes",
        /// Until the coming morning.
        Morning = "morning",
    }
}

crate::words! {
    /// What became of a check-back.
    CheckBackState {
        /// Its time is still to come.
        Ahead = "ahead",
        /// It is asked now.
        Asked = "asked",
        /// The person answered it, whenever that was.
        Answered = "answered",
        /// It was asked in vain, or could not be asked at its time.
        LeftOpen = "left_open",
    }
}

crate::words! {
    /// What a person answers to it.
    CheckBackAnswer {
        /// It passed.
        Passed = "passed",
        /// It's still there.
        StillThere = "still_there",
        /// I wrote what was agreed.
        AsAgreed = "as_agreed",
        /// I wrote something else.
        SomethingElse = "something_else",
        /// It stays open.
        LeftOpen = "left_open",
    }
}

/// A check-back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckBack {
    /// Until when the pause was meant to be.
    pub until: CheckBackUntil,
    /// When it is asked.
    pub due: DateTime<Utc>,
    /// What became of it.
    pub state: CheckBackState,
}

/// Since when a hard minute lasts, and how often it was still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    /// When the door was opened.
    pub opened_at: DateTime<Utc>,
    /// How often one waited once more since then.
    pub again: u32,
}

/// What an evaluation did to a check-back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckBackTurn {
    /// Nothing.
    Stays,
    /// It is asked now: by an open window, or by a notice.
    Asks,
    /// It is asked by a window only: nothing may be sent now.
    AsksQuietly,
    /// It is over, and its notice with it.
    LeftOpen,
}

impl Door {
    /// It is opened now.
    pub fn opened(now: DateTime<Utc>) -> Door {
        Door { opened_at: now, again: 0 }
    }

    /// The same, where one waits once more because it is still there; `None` where that was done often enough. With the morning
    /// after it was opened the count begins anew.
    pub fn once_more(self, schedule: &Schedule, now: DateTime<Utc>) -> Option<Door> {
        if now >= morning::coming(self.opened_at, schedule.zone(), schedule.quiet()) {
            return Some(Door::opened(now));
        }
        (self.again < MOST_AGAIN).then_some(Door { again: self.again + 1, ..self })
    }
}

impl CheckBack {
    /// One that is due in so long.
    pub fn after(span: TimeDelta, now: DateTime<Utc>) -> CheckBack {
        CheckBack { until: CheckBackUntil::Minutes, due: now + span, state: CheckBackState::Ahead }
    }

    /// One that is due at the coming morning.
    pub fn until_morning(schedule: &Schedule, now: DateTime<Utc>) -> CheckBack {
        let due = morning::coming(now, schedule.zone(), schedule.quiet());
        CheckBack { until: CheckBackUntil::Morning, due, state: CheckBackState::Ahead }
    }

    /// Whether it can still be asked, or is asked.
    pub fn is_open(&self) -> bool {
        matches!(self.state, CheckBackState::Ahead | CheckBackState::Asked)
    }

    /// Evaluates it at `now`, with the quiet hours, the silences and the desktop of the schedule.
    pub fn evaluate(&mut self, schedule: &Schedule, now: DateTime<Utc>) -> CheckBackTurn {
        let turn = self.turn(schedule, now);
        self.state = match turn {
            CheckBackTurn::Stays => self.state,
            CheckBackTurn::Asks | CheckBackTurn::AsksQuietly => CheckBackState::Asked,
            CheckBackTurn::LeftOpen => CheckBackState::LeftOpen,
        };
        turn
    }

    fn turn(&self, schedule: &Schedule, now: DateTime<Utc>) -> CheckBackTurn {
        let late = now - self.due;
        let comes_due = self.state == CheckBackState::Ahead && late >= TimeDelta::zero();
        let hushed = || is_hushed(schedule, now);
        match self.until {
            _ if !self.is_open() => CheckBackTurn::Stays,
            _ if -late > FARTHEST => CheckBackTurn::LeftOpen,
            CheckBackUntil::Minutes if late >= ASKED_FOR => CheckBackTurn::LeftOpen,
            CheckBackUntil::Minutes if comes_due && hushed() => CheckBackTurn::AsksQuietly,
            CheckBackUntil::Morning if comes_due && (late > LATEST || hushed()) => CheckBackTurn::LeftOpen,
            _ if comes_due => CheckBackTurn::Asks,
            _ => CheckBackTurn::Stays,
        }
    }

    /// When it has to be evaluated next; `None` where nothing follows by itself.
    pub fn next(&self) -> Option<DateTime<Utc>> {
        match (self.state, self.until) {
            (CheckBackState::Ahead, _) => Some(self.due),
            (CheckBackState::Asked, CheckBackUntil::Minutes) => Some(self.due + ASKED_FOR),
            _ => None,
        }
    }
}

/// The answers that are offered. Where no plan is open none of them speaks of what was agreed.
pub fn answers(state: PlanState) -> &'static [CheckBackAnswer] {
    match state {
        PlanState::Open => CheckBackAnswer::ALL,
        _ => &[CheckBackAnswer::Passed, CheckBackAnswer::StillThere, CheckBackAnswer::LeftOpen],
    }
}

/// Whether nothing may be sent now.
fn is_hushed(schedule: &Schedule, now: DateTime<Utc>) -> bool {
    let quiet = schedule.quiet().unwrap_or_else(QuietHours::night);
    quiet.ends_after(now, schedule.zone()).is_some()
        || schedule.silences().iter().any(|silence| silence.covers(now))
        || schedule.disturbing() == Disturbing::Unwanted
}

#[cfg(test)]
mod tests;
