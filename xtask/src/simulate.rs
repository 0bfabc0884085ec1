//! `cargo xtask simulate FILE`: the engine under a simulated clock, as lines of JSON.
//!
//! Nothing else is printed, and the exit code is the simulator's own: 2 for a scenario that makes no sense.

use crate::failure::Failure;
use crate::project::Project;

/// Runs the simulator on `file`.
pub fn simulate(project: &Project, file: &str) -> Result<(), Failure> {
    // A path is meant from where the person stands.
    let file = std::path::absolute(file).map_err(Failure::file(file.as_ref()))?;
    let mut cargo = project.cargo();
    cargo.args(["run", "--quiet", "--package", "interlude-engine", "--bin", "simulate", "--"]).arg(&file);
    let status =
        cargo.status().map_err(|source| Failure::NotStarted { program: "cargo".to_owned(), source })?;
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Err(Failure::Forwarded { code: u8::try_from(code).unwrap_or(1) }),
        None => Err(Failure::Ended { program: "the simulator".to_owned(), status }),
    }
}
