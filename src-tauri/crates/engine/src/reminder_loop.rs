//! The reminder loop: sleeps until the next effective due or until something changes, and shows what is due.
//!
//! It remembers nothing: each turn reads the vault.

use crate::Planner;
use crate::ports::Alarm;
use chrono::{DateTime, Utc};

/// What follows a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterTurn {
    /// The loop ends.
    Stop,
    /// It goes on, and comes back at that instant at the latest, if there is one.
    GoOn(Option<DateTime<Utc>>),
}

/// Runs turns as long as `after_turn`, which is called after each, says so; meant for a thread of its own.
pub fn run(planner: &Planner, alarm: &mut dyn Alarm, mut after_turn: impl FnMut() -> AfterTurn) {
    loop {
        let next = planner.remind();
        match after_turn() {
            AfterTurn::Stop => return,
            AfterTurn::GoOn(latest) => alarm.wait(next.into_iter().chain(latest).min()),
        }
    }
}
