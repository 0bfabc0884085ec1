//! Beginnings: what a person's days were until now, by name.
//!
//! Each is lived through the planner's own calls, so that nothing stands in it that could not have come about.

mod agreed;
mod beginning;
mod charted;
mod lived;
mod open;
mod said;
mod talked;
mod things;
mod unsent;

pub use beginning::Beginning;
