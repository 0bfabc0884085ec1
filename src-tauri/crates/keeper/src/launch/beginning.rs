//! The beginning: the first lines of the program, before there is a thread.

use crate::flags::Flags;
use crate::platform::say;
use interlude_guard::{limits, panic};
use std::io::{self, Write};
use std::process::ExitCode;

/// The exit code for a data folder or an argument that cannot be used.
pub const REFUSED: u8 = 2;

/// The first lines of the program: no network, no traces, and what it was started with.
///
/// # Errors
/// With the exit code, where that is all there is to do.
pub fn begin() -> Result<Flags, ExitCode> {
    #[cfg(not(feature = "e2e"))]
    interlude_guard::network::deny().map_err(|error| refuse(&error))?;
    panic::set_hook();
    limits::no_core_dumps();
    limits::raise_open_files();
    let flags = Flags::read(std::env::args_os().skip(1), |name| std::env::var_os(name));
    let flags = flags.map_err(|error| refuse(&error))?;
    if flags.version {
        let _ = writeln!(io::stdout(), "interlude {}", interlude_wire::Version::own());
        return Err(ExitCode::SUCCESS);
    }
    Ok(flags)
}

/// Says why it does not start.
pub fn refuse(error: &dyn std::error::Error) -> ExitCode {
    say(&error);
    ExitCode::from(REFUSED)
}
