//! The reminder loop: sleeps until the next effective due or until something changes, and shows what is due.
//!
//! It remembers nothing: each turn reads the vault.

use crate::Planner;
use crate::ports::Alarm;

/// Runs turns as long as `goes_on` says so; meant for a thread of its own.
pub fn run(planner: &Planner, alarm: &mut dyn Alarm, goes_on: impl Fn() -> bool) {
    while goes_on() {
        let next = planner.remind();
        alarm.wait(next);
    }
}
