//! The work of each stage: what it runs, and how that is counted.

use crate::bindings;
use crate::failure::Failure;
use crate::program::listen;
use crate::project::Project;
use crate::test::apart;
use crate::test::compile::{self, FEATURES, sealed_tests, tests};
use crate::test::needed;
use crate::test::outcome::Outcome;
use crate::test::stage::Stage;
use crate::test::tally::Tally;
use crate::test::unlocked::unlocked;
use std::process::Command;

/// Runs the stage and counts.
///
/// # Errors
/// Where it could not begin: a program is missing, or Interlude does not compile.
pub fn run(stage: Stage, project: &Project) -> Result<Outcome, Failure> {
    if stage.starts_programs() {
        compile::programs(project)?;
    }
    match stage {
        Stage::Fmt => one_check(project.cargo().args(["fmt", "--all", "--check"])),
        Stage::Clippy => one_check(
            project
                .cargo()
                .args(["clippy", "--workspace", "--all-targets"])
                .args(FEATURES)
                .args(["--", "-D", "warnings"]),
        ),
        Stage::Needed => needed::check(&project.built("interlude", "debug")).map(Outcome::from),
        Stage::Rust => rust(project),
        Stage::Bindings => bindings::compare(project).map(Outcome::from),
        Stage::UiCheck => {
            let mut sum = one_check(project.npm().args(["run", "check"]))?;
            sum += one_check(project.npm().args(["run", "lint"]))?;
            Ok(sum)
        }
        Stage::UiTest => counted(&mut on_the_planner(project, "test")),
        Stage::UiSize => counted(project.npm().args(["run", "size"])),
        Stage::Axe => counted(&mut on_the_planner(project, "axe")),
        Stage::Forms => counted(&mut on_the_planner(project, "forms")),
        Stage::Page => counted(&mut on_the_planner(project, "page")),
        Stage::Ipc => counted(tests(project).args(["--test", "ipc"])),
        Stage::Faults => counted(tests(project).args(["--test", "faults"])),
        Stage::E2e => counted(tests(project).args(["--test", "e2e"])),
        Stage::Sealed => sealed(project),
    }
}

/// A script that asks the planner.
fn on_the_planner(project: &Project, script: &str) -> Command {
    let mut npm = project.npm();
    npm.args(["run", script]).env("REHEARSE", project.built("rehearse", "debug"));
    unlocked(&npm)
}

fn rust(project: &Project) -> Result<Outcome, Failure> {
    let mut sum = counted(tests(project).args(["--lib", "--bins"]))?;
    for name in ["tidy", "calendar"] {
        sum += counted(tests(project).args(["--test", name]))?;
    }
    sum += apart::run(project, "it")?;
    // Examples in documentation are welcome but nobody must write one.
    let examples = listen(tests(project).arg("--doc"))?;
    sum += Outcome::heard(&examples, true);
    Ok(sum)
}

/// Both programs and the test are compiled without the feature for window tests, which is the one difference to what
/// the other stages run.
fn sealed(project: &Project) -> Result<Outcome, Failure> {
    compile::sealed_programs(project)?;
    counted(sealed_tests(project).args(["--test", "sealed"]))
}

fn one_check(command: &mut Command) -> Result<Outcome, Failure> {
    let tally = if listen(command)?.success { Tally::HELD } else { Tally::BROKEN };
    Ok(Outcome::from(tally))
}

fn counted(command: &mut Command) -> Result<Outcome, Failure> {
    Ok(Outcome::heard(&listen(command)?, false))
}

#[cfg(test)]
mod tests_of_work {
    use super::*;

    #[test]
    fn a_program_that_says_nothing_about_tests_fails_its_stage() {
        let outcome = counted(Command::new("cargo").arg("--version")).unwrap();
        assert_eq!(outcome.tally, Tally::BROKEN);
    }
}
