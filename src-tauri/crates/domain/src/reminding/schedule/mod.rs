//! The schedule: all rules and what became of their dates, as one state machine (REMINDERS.md §4–5).
//!
//! It promises: an occurrence is shown once, never early, and nothing that came due is lost: it is shown, held,
//! superseded, missed, skipped or nonexistent. No state ever goes back because a clock or a zone changed.
//!
//! The idea: a rule's dates to come are not stored. Each rule has a *next* date; all its dates from there on are pending
//! unless something already happened to them. What came due or was closed is an
//! [`Occurrence`](crate::reminding::occurrence::Occurrence). So the cost of an evaluation depends on what is due, not on how long a rule runs.
//!
//! A schedule is loaded, changed by one of its methods, and its [`Changes`] are stored in one transaction.

mod acts;
mod evaluation;
mod forecast;
mod preview;
mod queue;
#[cfg(test)]
mod random;
mod register;
mod silence;
mod track;
mod undo;

pub use evaluation::Evaluation;
pub use forecast::{Forecast, Foreseen};
pub use preview::Upcoming;
pub use register::{Changes, Schedule};
pub use silence::{Disturbing, Silence};
pub use track::Track;
pub use undo::Act;
