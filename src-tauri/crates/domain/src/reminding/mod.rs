//! Reminding: rules, their occurrences, the schedule, quiet hours, and what a screen offers and says of each.

pub mod became;
pub mod occurrence;
pub mod offer;
pub mod quiet;
pub mod rule;
pub mod schedule;
