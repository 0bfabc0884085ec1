//! The program on Linux: the keeper, on a heap that wipes.

use crate::wiping;
use std::process::ExitCode;

/// Runs the keeper.
pub fn main() -> ExitCode {
    wiping::in_few_pieces();
    interlude_keeper::main()
}
