//! What finding dates costs, beside a general library for recurrence.

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
