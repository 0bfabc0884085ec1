//! Reminding: rules, their occurrences, the schedule, quiet hours, check-backs, and what a screen offers and says of each.

pub mod became;
pub mod check_back;
pub mod morning;
pub mod occurrence;
pub mod offer;
pub mod quiet;
pub mod rule;
pub mod schedule;
