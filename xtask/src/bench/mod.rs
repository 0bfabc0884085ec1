//! `cargo xtask bench …`: what Interlude costs, each as figures and a limit.
//!
//! `start` compares it with a window with an empty page, `punctual` measures how late reminders are, `idle` what it does
//! while nothing happens, `dates` what finding dates costs, and `slots` what finding free times costs.

mod contender;
mod contest;
mod dates;
mod figures;
mod idle;
mod memory;
mod punctual;
mod start;

pub use contest::start;
pub use dates::{dates, slots};
pub use idle::idle;
pub use punctual::punctual;
