//! `cargo xtask test`: everything that must hold, in stages.
//!
//! A stage that ran no test counts as failed, and so does one whose program failed whatever its last lines
//! say. Every run, every repetition and every part of one ends with the line `N passed, M failed`. With `--nightly` the long
//! form runs of whatever has one, and its [`figures`] are kept.

mod apart;
pub mod compile;
mod figures;
mod needed;
mod options;
mod outcome;
mod programs;
mod session;
mod stage;
mod summary;
mod tally;
mod unlocked;
mod work;

pub use compile::{rehearsal as compile_rehearsal, tests};
pub use needed::check as check_needed;
pub use programs::{TestProgram, compiled as compiled_programs, programs};
pub use session::run;
pub use tally::Tally;
