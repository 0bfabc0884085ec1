//! Reminding: rules, their occurrences, the schedule, quiet hours.

pub mod occurrence;
pub mod quiet;
pub mod rule;
pub mod schedule;
