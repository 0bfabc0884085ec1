//! A session of tests: set-up, the stages in their order, the summary.

use crate::failure::Failure;
use crate::program::{announce, took};
use crate::project::Project;
use crate::setup;
use crate::test::compile;
use crate::test::figures::{self, Form};
use crate::test::options::Options;
use crate::test::outcome::Outcome;
use crate::test::stage::Stage;
use crate::test::summary::Summary;
use crate::test::tally::Tally;
use crate::test::work;
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
        let noted = match options.form {
            Form::Nightly => figures::keep(project, &summary.held()),
            Form::Short => Ok(()),
        };
        if let Err(failure) = noted {
            eprintln!("xtask: {failure}");
            total += Tally::BROKEN;
        }
    }
    if options.form == Form::Short {
        figures::show(project, &options.stages)?;
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
        let ran = figures::variables(project, options.form, *stage)
            .and_then(|variables| work::run(*stage, &project.seeing(variables)));
        let outcome = ran.unwrap_or_else(|failure| {
            eprintln!("xtask: {failure}");
            Outcome::broken(failure.to_string())
        });
        summary.add(*stage, outcome, since.elapsed());
    }
    summary
}

fn set_up(project: &Project, options: &Options) -> Result<(), Failure> {
    let stages = &options.stages;
    if options.complete {
        println!(
            "Everything takes about half an hour on two cores, and a quarter of an hour more from nothing."
        );
    }
    if options.form == Form::Nightly {
        println!("This is the long form, for a night: it takes hours.");
    }
    setup::add_rust_parts(project)?;
    if stages.iter().any(|stage| stage.compiles() || matches!(stage, Stage::Axe | Stage::Page | Stage::Forms))
    {
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
        compile::rehearsal(project)?;
    }
    if options.complete {
        announce("Compiling both programs and their tests", "up to 8 minutes the first time");
        let since = Instant::now();
        // A stage that does not compile says so itself, and the others still run.
        let compiled = compile::programs(project).and_then(|()| compile::all_tests(project));
        if let Err(failure) = compiled {
            eprintln!("xtask: {failure}");
        }
        took("compiled", since);
    }
    Ok(())
}
