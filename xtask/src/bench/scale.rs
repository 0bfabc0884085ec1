//! What ten years of entries cost in the real window: the e2e story `scale`, as released and with its feature, over such a vault.

use crate::failure::Failure;
use crate::program::{announce, run};
use crate::project::Project;
use crate::setup;
use crate::test::compile;

/// Fills a vault with entries, opens the window over it, and prints the figures; `entries` may ask for another number.
///
/// # Errors
/// Where it does not compile, or one of the figures is above its limit.
pub fn scale(project: &Project, entries: Option<&str>) -> Result<(), Failure> {
    setup::for_running(project)?;
    setup::for_testing()?;
    announce("Ten years of entries in the window", "about 3 minutes, and 10 more the first time");
    let vault = project.target().join("scale");
    if vault.exists() {
        std::fs::remove_dir_all(&vault).map_err(Failure::file(&vault))?;
    }
    let mut fill = project.cargo();
    fill.args(["run", "--release", "-p", "moments", "--"])
        .args(entries.map(|count| ["--entries", count]).iter().flatten());
    run(fill.arg("--into").arg(&vault))?;
    run(&mut compile::released_programs(project))?;
    let mut story = compile::tests(project);
    story.args(["--release", "--test", "e2e", "scale", "--", "--nocapture"]);
    run(story.env("INTERLUDE_SCALE", &vault))
}
