//! What a past costs: the same life with a month, a year, three and ten years behind it.

use crate::failure::Failure;
use crate::program::{announce, run};
use crate::project::Project;

/// Lives the years, measures and prints the figures.
///
/// # Errors
/// Where it does not compile, or ten years cost more than the limits allow.
pub fn history(project: &Project) -> Result<(), Failure> {
    announce("Ten years of past", "about 2 minutes, and 5 more the first time");
    run(project.cargo().args(["run", "--release", "-p", "history"]))
}
