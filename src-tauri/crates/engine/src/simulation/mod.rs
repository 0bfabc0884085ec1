//! The simulator: the real schedule under a simulated clock (REMINDERS.md §8).
//!
//! It serves tests, bug reports and previews. It needs no display, no database file and no notification service. A
//! scenario that makes no sense is refused with the name of the field, before anything is printed.

mod fields;
mod happening;
mod json;
mod rules;
mod run;
mod scenario;

pub use fields::Malformed;
pub use happening::{Event, Happening, PauseEnds};
pub use rules::NamedRule;
pub use run::{Line, simulate};
pub use scenario::Scenario;
