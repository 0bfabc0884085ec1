//! `cargo xtask test`: everything that must hold, in stages.
//!
//! A stage that ran no test counts as failed, and so does one whose program failed whatever its last lines
//! say. Every run, every repetition and every part of one ends with the line `N passed, M failed`.

mod options;
mod programs;
mod session;
mod stage;
mod summary;
mod tally;

pub use programs::{TestProgram, programs, test_program};
pub use session::run;
pub use stage::{compile_rehearsal, tests};
pub use tally::Tally;
