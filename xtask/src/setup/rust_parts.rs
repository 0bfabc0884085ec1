//! rustfmt and clippy, which a minimal Rust installation leaves out.

use crate::failure::Failure;
use crate::program::{announce, run, works};
use crate::project::Project;
use std::process::Command;

/// Adds rustfmt and clippy where they are missing.
///
/// # Errors
/// [`Failure::Missing`] where Rust was not installed by rustup.
pub fn add(project: &Project) -> Result<(), Failure> {
    for (subcommand, part) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if works(project.cargo().args([subcommand, "--version"])) {
            continue;
        }
        announce(&format!("Adding {part}"), "half a minute");
        if !works(Command::new("rustup").arg("--version")) {
            return Err(Failure::Missing {
                what: format!("{part}, a part of Rust,"),
                command: format!("rustup component add {part}"),
            });
        }
        run(Command::new("rustup").args(["component", "add", part]).current_dir(project.root()))?;
    }
    Ok(())
}
