//! The reminder loop: sleeps until the next effective due or until something changes, and shows what is due.
//!
//! It remembers nothing: each turn reads the vault.

use crate::Planner;
use crate::ports::Alarm;

/// Runs turns as long as `after_turn`, which is called after each, says so; meant for a thread of its own.
pub fn run(planner: &Planner, alarm: &mut dyn Alarm, mut after_turn: impl FnMut() -> bool) {
    loop {
        let next = planner.remind();
        if !after_turn() {
            return;
        }
        alarm.wait(next);
    }
}
