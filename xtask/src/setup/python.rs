//! Python with the packages that read exported calendar files, for a second opinion. They are installed into `target`.

use crate::failure::Failure;
use crate::program::{announce, run, took};
use crate::project::Project;
use crate::stamp::Stamp;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// The packages, each with its version.
const REQUIREMENTS: &str = "tests/calendar/requirements.txt";

/// Installs the packages that the list names, unless that was done with this list.
pub fn install(project: &Project) -> Result<(), Failure> {
    let requirements = project.root().join(REQUIREMENTS);
    let stamp = Stamp::of(project, "python-packages", std::slice::from_ref(&requirements))?;
    if stamp.holds() && interpreter(project).exists() {
        return Ok(());
    }
    announce("Python packages that read calendar files", "about 20 seconds");
    let since = Instant::now();
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder(project)))?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(Command::new(interpreter(project)).args(install).arg(requirements))?;
    took("packages", since);
    stamp.note()
}

/// The interpreter that has them.
pub fn interpreter(project: &Project) -> PathBuf {
    let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    folder(project).join(program)
}

fn folder(project: &Project) -> PathBuf {
    project.root().join("target").join("python")
}
