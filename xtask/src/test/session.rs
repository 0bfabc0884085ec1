//! A session of tests: set-up, the stages in their order, the summary.

use crate::failure::Failure;
use crate::program::{announce, took};
use crate::project::Project;
use crate::setup;
use crate::test::options::Options;
use crate::test::stage::{self, Stage};
use crate::test::summary::Summary;
use crate::test::tally::Tally;
use std::time::Instant;

/// Runs what `words` ask for.
///
/// # Errors
/// [`Failure::Told`] where a test failed: the summary was printed then.
pub fn run(project: &Project, words: &[&str]) -> Result<(), Failure> {
    let options = Options::read(words)?;
    if options.list {
        for stage in Stage::here() {
            println!("{:<10} {}", stage.name(), stage.about());
        }
        return Ok(());
    }
    let since = Instant::now();
    if let Err(failure) = set_up(project, &options) {
        // Without its set-up no stage can run, and that must not look like a run without failures.
        eprintln!("\nxtask: {failure}");
        println!("\n0 passed, {} failed", options.stages.len());
        return Err(Failure::Told);
    }
    let mut total = Tally::default();
    for round in 1..=options.repeat {
        if options.repeat > 1 {
            announce(&format!("Round {round} of {}", options.repeat), "");
        }
        let summary = run_once(project, &options);
        summary.print();
        total += summary.total();
    }
    took("in all", since);
    // The total is the last line, whatever else was said.
    println!("\n{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 { Ok(()) } else { Err(Failure::Told) }
}

fn run_once(project: &Project, options: &Options) -> Summary {
    let mut summary = Summary::default();
    for stage in &options.stages {
        announce(&format!("{}: {}", stage.name(), stage.about()), "");
        let since = Instant::now();
        let tally = stage.run(project).unwrap_or_else(|failure| {
            eprintln!("xtask: {failure}");
            Tally::BROKEN
        });
        summary.add(stage.name(), tally, since.elapsed());
    }
    summary
}

fn set_up(project: &Project, options: &Options) -> Result<(), Failure> {
    let stages = &options.stages;
    if options.complete {
        println!("Everything from nothing takes about 20 minutes on two cores, later runs about 5.");
    }
    setup::add_rust_parts(project)?;
    if stages.iter().any(|stage| stage.compiles() || matches!(stage, Stage::Axe | Stage::Page)) {
        setup::for_testing()?;
    }
    if stages.contains(&Stage::Rust) {
        setup::install_python(project)?;
    }
    if stages.iter().any(|stage| stage.needs_ui()) {
        setup::install_ui(project)?;
    }
    if stages.iter().any(|stage| stage.needs_built_ui()) {
        setup::build_ui(project)?;
    }
    if stages.iter().any(|stage| stage.rehearses()) {
        announce("Compiling the planner that the screens are tested on", "a few minutes the first time");
        stage::compile_rehearsal(project)?;
    }
    if options.complete {
        announce("Compiling the app and its tests", "up to 8 minutes the first time");
        let since = Instant::now();
        // A stage that does not compile says so itself, and the others still run.
        if let Err(failure) = stage::compile(project) {
            eprintln!("xtask: {failure}");
        }
        took("compiled", since);
    }
    Ok(())
}
