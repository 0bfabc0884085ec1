//! What finding dates costs, beside a general library for recurrence, and what free times and calendar files cost.

use crate::failure::Failure;
use crate::program::{announce, run};
use crate::project::Project;

/// Runs the benchmark and prints its figures.
///
/// # Errors
/// Where it does not compile or stops.
pub fn dates(project: &Project) -> Result<(), Failure> {
    announce("Finding dates", "about 3 minutes, and 3 more the first time");
    run(project.cargo().args(["bench", "-p", "dates", "--bench", "dates"]))
}

/// Runs the benchmark of free times and prints its figures.
///
/// # Errors
/// Where it does not compile or stops.
pub fn slots(project: &Project) -> Result<(), Failure> {
    announce("Finding free times", "about a minute, and 3 more the first time");
    run(project.cargo().args(["bench", "-p", "dates", "--bench", "slots"]))
}

/// Reads the largest calendar file that may be read, and prints what that took.
///
/// # Errors
/// Where it does not compile or stops.
pub fn calendar(project: &Project) -> Result<(), Failure> {
    announce("Reading a calendar file of 10 MiB", "a second, and 3 minutes the first time");
    run(project.cargo().args(["run", "--release", "-p", "dates", "--bin", "calendar_file"]))
}
