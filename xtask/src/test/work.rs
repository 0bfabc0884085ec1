//! The work of each stage: what it runs, and how that is counted.

use crate::bindings;
use crate::failure::Failure;
use crate::program::listen;
use crate::project::Project;
use crate::test::compile::{self, FEATURES, sealed_tests, tests};
use crate::test::needed;
use crate::test::stage::Stage;
use crate::test::tally::Tally;
use std::process::Command;

/// Runs the stage and counts.
///
/// # Errors
/// Where it could not begin: a program is missing, or Interlude does not compile.
pub fn run(stage: Stage, project: &Project) -> Result<Tally, Failure> {
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
        Stage::Needed => needed::check(&project.built("interlude", "debug")),
        Stage::Rust => rust(project),
        Stage::Bindings => bindings::compare(project),
        Stage::UiCheck => {
            let mut sum = one_check(project.npm().args(["run", "check"]))?;
            sum += one_check(project.npm().args(["run", "lint"]))?;
            Ok(sum)
        }
        Stage::UiTest => counted(on_the_planner(project).args(["run", "test"])),
        Stage::UiSize => counted(project.npm().args(["run", "size"])),
        Stage::Axe => counted(on_the_planner(project).args(["run", "axe"])),
        Stage::Forms => counted(on_the_planner(project).args(["run", "forms"])),
        Stage::Page => counted(on_the_planner(project).args(["run", "page"])),
        Stage::Ipc => counted(tests(project).args(["--test", "ipc"])),
        Stage::Faults => counted(tests(project).args(["--test", "faults"])),
        Stage::E2e => counted(tests(project).args(["--test", "e2e"])),
        Stage::Sealed => sealed(project),
    }
}

/// npm, for scripts that ask it.
fn on_the_planner(project: &Project) -> Command {
    let mut npm = project.npm();
    npm.env("REHEARSE", project.built("rehearse", "debug"));
    npm
}

fn rust(project: &Project) -> Result<Tally, Failure> {
    let mut sum = counted(tests(project).args(["--lib", "--bins"]))?;
    for name in ["tidy", "calendar", "it"] {
        sum += counted(tests(project).args(["--test", name]))?;
    }
    // Examples in documentation are welcome but nobody must write one.
    let examples = listen(tests(project).arg("--doc"))?;
    sum += Tally::read(&examples.lines);
    if !examples.success {
        sum += Tally::BROKEN;
    }
    Ok(sum)
}

/// Both programs and the test are compiled without the feature for window tests, which is the one difference to what
/// the other stages run.
fn sealed(project: &Project) -> Result<Tally, Failure> {
    compile::sealed_programs(project)?;
    counted(sealed_tests(project).args(["--test", "sealed"]))
}

fn one_check(command: &mut Command) -> Result<Tally, Failure> {
    Ok(if listen(command)?.success { Tally::HELD } else { Tally::BROKEN })
}

fn counted(command: &mut Command) -> Result<Tally, Failure> {
    let heard = listen(command)?;
    Ok(Tally::read(&heard.lines).judged(heard.success))
}

#[cfg(test)]
mod tests_of_work {
    use super::*;

    #[test]
    fn a_program_that_says_nothing_about_tests_fails_its_stage() {
        assert_eq!(counted(Command::new("cargo").arg("--version")).unwrap(), Tally::BROKEN);
    }
}
