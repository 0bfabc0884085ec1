//! The program of the window. The keeper starts it; by itself it can only say so.

use std::process::ExitCode;

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    interlude_window::run::main()
}

/// Here the window lives in the keeper.
#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    ExitCode::FAILURE
}
