//! `cargo xtask bench …`: what Interlude costs, each as figures and a limit.
//!
//! `start`, `pause` and `memory` compare it with a window with an empty page, `punctual` measures how late reminders are, `idle`
//! what it does while nothing happens, `dates` what finding dates costs, `slots` what finding free times
//! costs, `calendar` what reading the largest file does, `history` what ten years of past do, `moment` what ten years of
//! entries do, and `scale` how they behave in the window.

mod building;
mod contender;
mod contest;
mod dates;
mod figures;
mod history;
mod idle;
mod memory;
mod moments;
mod punctual;
mod scale;
mod start;

pub use contest::{memory, pause, start};
pub use dates::{calendar, dates, slots};
pub use history::history;
pub use idle::idle;
pub use moments::moments;
pub use punctual::punctual;
pub use scale::scale;
