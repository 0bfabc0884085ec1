//! What can go wrong in a command, in words that say what to do next.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

/// Why a command ended early.
#[derive(Debug)]
pub enum Failure {
    /// The words after `cargo xtask` make no command.
    Usage { given: String, usage: &'static str },
    /// A program could not be started, most often because it is not installed.
    NotStarted { program: String, source: io::Error },
    /// A program ended with something other than success.
    Ended { program: String, status: ExitStatus },
    /// A file or folder could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// What was given cannot be read, so nothing was done.
    Given { path: PathBuf, source: io::Error },
    /// Something has to be installed by hand, by this command.
    Missing { what: String, command: String },
    /// This system cannot do it.
    NotHere { what: &'static str, needs: &'static str },
    /// Something did not happen in time.
    Silent { what: String, seconds: u64 },
    /// The virtual display did not answer as the X11 protocol says.
    Display { what: &'static str },
    /// A measured figure is over its limit.
    OverLimit { what: String },
    /// A program said all there is to say, and ended with this code.
    Forwarded { code: u8 },
    /// Everything about it was printed already.
    Told,
}

impl Failure {
    /// Turns an error at `path` into a failure that names the path.
    pub fn file(path: &Path) -> impl Fn(io::Error) -> Failure + '_ {
        |source| Failure::File { path: path.to_owned(), source }
    }

    /// The same for a path that came with the command: nothing was done yet.
    pub fn given(path: &Path) -> impl Fn(io::Error) -> Failure + '_ {
        |source| Failure::Given { path: path.to_owned(), source }
    }

    /// The exit code of the whole command: 2 where it was called wrongly, what a program said, 1 for all else.
    pub fn exit_code(&self) -> u8 {
        match self {
            Failure::Usage { .. } | Failure::Given { .. } => 2,
            Failure::Forwarded { code } => *code,
            _ => 1,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Usage { given, usage } => write!(out, "there is no command \"{given}\".\n\n{usage}"),
            Failure::NotStarted { program, source } => {
                write!(out, "{program} could not be started: {source}")
            }
            Failure::Ended { program, status } => write!(out, "{program} did not succeed ({status})"),
            Failure::File { path, source } => write!(out, "{}: {source}", path.display()),
            Failure::Given { path, source } => {
                write!(out, "{}: {source}. Nothing was changed.", path.display())
            }
            Failure::Missing { what, command } => {
                write!(out, "{what} is missing. Install it with\n\n  {command}\n\nand run this again.")
            }
            Failure::NotHere { what, needs } => write!(out, "{what} needs {needs}"),
            Failure::Silent { what, seconds } => write!(out, "{what} did not happen within {seconds} s"),
            Failure::Display { what } => write!(out, "the virtual display: {what}"),
            Failure::OverLimit { what } => write!(out, "over the limit: {what}"),
            Failure::Forwarded { .. } | Failure::Told => write!(out, "failed"),
        }
    }
}
