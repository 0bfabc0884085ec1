//! What ten years of entries cost: saving, opening, finding and erasing.

use crate::failure::Failure;
use crate::program::{announce, run};
use crate::project::Project;

/// Fills a vault with entries, measures and prints the figures; `words` may ask for another number of them, or for a folder to
/// fill.
///
/// # Errors
/// Where it does not compile, or one of the figures is above its limit.
pub fn moments(project: &Project, words: &[&str]) -> Result<(), Failure> {
    announce("Ten years of entries", "about a minute, and 5 more the first time");
    run(project.cargo().args(["run", "--release", "-p", "moments", "--"]).args(words))
}
