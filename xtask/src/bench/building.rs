//! What is measured is built first, as packages have it, and written to the disk.

use crate::failure::Failure;
use crate::program::{announce, run, took};
use crate::project::Project;
use crate::setup;
use std::process::Command;
use std::time::Instant;

/// Builds both programs of Interlude together, as packages get them, and `beside` each by itself: Cargo would give them all
/// the features that one of them asks for.
///
/// # Errors
/// Where something is missing or does not compile.
pub fn build(project: &Project, beside: &[&str]) -> Result<(), Failure> {
    setup::for_running(project)?;
    setup::for_screen()?;
    announce("Building for release", "about 5 minutes the first time, more with what is measured beside");
    let since = Instant::now();
    run(project.cargo().args(["build", "--release", "--bins"]))?;
    for package in beside {
        run(project.cargo().args(["build", "--release", "--package", package, "--bins"]))?;
    }
    // Pages of a program that was just linked count as memory that its process wrote to, until they are on the disk.
    run(&mut Command::new("sync"))?;
    took("built", since);
    Ok(())
}
