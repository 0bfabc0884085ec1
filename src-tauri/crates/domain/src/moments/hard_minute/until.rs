//! Until when: what a pause and a written text are held for (MOMENTS.md §3 point 6, §4; REMINDERS.md §5).

use crate::moments::draft::HeldUntil;
use crate::moments::hard_minute::situation::{Clock, Situation};
use crate::plan::openness::agreed_meeting;
use crate::reminding::morning;
use chrono::{DateTime, TimeDelta, Utc};

/// The short one of the two.
const MINUTES: TimeDelta = TimeDelta::minutes(20);

crate::words! {
    /// Until when a pause is.
    PauseUntil {
        /// For twenty minutes.
        Minutes = "minutes",
        /// Until morning.
        Morning = "morning",
    }
}

/// The morning that is coming: nine, or the end of quiet hours where they are still on then.
pub fn coming_morning(clock: &Clock<'_>) -> DateTime<Utc> {
    morning::coming(clock.now, clock.zone, clock.quiet)
}

/// The two choices, each with its moment. Twenty minutes count from the opening of the door; once they are over, from now.
pub(super) fn pauses(clock: &Clock<'_>) -> Vec<(PauseUntil, DateTime<Utc>)> {
    let minutes = Some(clock.opened + MINUTES).filter(|at| *at > clock.now);
    vec![
        (PauseUntil::Minutes, minutes.unwrap_or(clock.now + MINUTES)),
        (PauseUntil::Morning, coming_morning(clock)),
    ]
}

/// Until when a text can be held; of the check-in and the reconnect with its moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hold {
    /// Until when.
    pub until: HeldUntil,
    /// The moment, where that is known.
    pub at: Option<DateTime<Utc>>,
}

/// Where a text can be held; the first is how it is held without a choice. Only what is settled is preset.
pub(super) fn holds(situation: &Situation<'_>) -> Vec<Hold> {
    let for_me = Hold { until: HeldUntil::Me, at: None };
    let Some(plan) = situation.open() else { return vec![for_me] };
    let date = Hold { until: HeldUntil::Date, at: None };
    let check_in = situation.next.filter(|at| *at > situation.clock.now);
    let check_in = check_in.map(|at| Hold { until: HeldUntil::CheckIn, at: Some(at) });
    let meeting = agreed_meeting(plan).map(|meeting| meeting.zone.resolve(meeting.date, meeting.time).due);
    let meeting = meeting.filter(|at| *at > situation.clock.now);
    let meeting = meeting.map(|at| Hold { until: HeldUntil::Reconnect, at: Some(at) });
    let is_settled = situation.settled_next().is_some();
    let (first, later) = if is_settled { (check_in, None) } else { (None, check_in) };
    let last = if first.is_some() || meeting.is_some() {
        [later, Some(date), Some(for_me)]
    } else {
        [Some(for_me), later, Some(date)]
    };
    first.into_iter().chain(meeting).chain(last.into_iter().flatten()).collect()
}
