//! Stages: what each one is and what it runs.

use crate::bindings;
use crate::failure::Failure;
use crate::program::listen;
use crate::project::Project;
use crate::test::tally::Tally;
use std::process::Command;

/// The features that everything is compiled with, so that it is compiled once.
const FEATURES: [&str; 2] = ["--features", "interlude/e2e"];

/// What only measures has no tests, and needs libraries of its own.
const WORKSPACE: [&str; 5] = ["--workspace", "--exclude", "dates", "--exclude", "punctual"];

/// One part of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// rustfmt.
    Fmt,
    /// clippy, warnings refused.
    Clippy,
    /// Tests of the crates, of the repository's own rules, of stories and of faults.
    Rust,
    /// The TypeScript types are those of the Rust ones.
    Bindings,
    /// Types and house rules of the user interface.
    UiCheck,
    /// Unit tests of the user interface.
    UiTest,
    /// Accessibility of every screen.
    Axe,
    /// The page to hand over, printed and read back.
    Page,
    /// How much script the screens need.
    UiSize,
    /// Every call of the table, from every window in every state.
    Ipc,
    /// The app in a real window.
    E2e,
    /// The app as a person gets it opens no network socket.
    Sealed,
}

impl Stage {
    const ALL: [Stage; 12] = [
        Stage::Fmt,
        Stage::UiCheck,
        Stage::UiTest,
        Stage::UiSize,
        Stage::Axe,
        Stage::Page,
        Stage::Clippy,
        Stage::Rust,
        Stage::Bindings,
        Stage::Ipc,
        Stage::E2e,
        Stage::Sealed,
    ];

    /// The stages of this system, quick ones first.
    pub fn here() -> Vec<Stage> {
        let everywhere =
            |stage: &Stage| !matches!(stage, Stage::Axe | Stage::Page | Stage::E2e | Stage::Sealed);
        Stage::ALL.into_iter().filter(|stage| cfg!(target_os = "linux") || everywhere(stage)).collect()
    }

    /// The stage with this name.
    pub fn named(name: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|stage| stage.name() == name)
    }

    /// The name for `--only`.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Fmt => "fmt",
            Stage::Clippy => "clippy",
            Stage::Rust => "rust",
            Stage::Bindings => "bindings",
            Stage::UiCheck => "ui-check",
            Stage::UiTest => "ui-test",
            Stage::UiSize => "ui-size",
            Stage::Axe => "axe",
            Stage::Page => "page",
            Stage::Ipc => "ipc",
            Stage::E2e => "e2e",
            Stage::Sealed => "sealed",
        }
    }

    /// What it is about, in a few words.
    pub fn about(self) -> &'static str {
        match self {
            Stage::Fmt => "formatting of the Rust code",
            Stage::Clippy => "lints of the Rust code, warnings refused",
            Stage::Rust => "crates, rules of the repository, stories, faults",
            Stage::Bindings => "TypeScript types are those of the Rust ones",
            Stage::UiCheck => "types and house rules of the user interface",
            Stage::UiTest => "unit tests of the user interface, on the real planner",
            Stage::UiSize => "how much script the screens need",
            Stage::Axe => "accessibility of the screens in a browser",
            Stage::Page => "the page to hand over, printed to PDF and read back",
            Stage::Ipc => "every call, from every window in every state",
            Stage::E2e => "the app in a real window on a virtual display",
            Stage::Sealed => "the app as a person gets it cannot open the network",
        }
    }

    /// Whether it compiles the app, and so needs system libraries and a built user interface.
    pub fn compiles(self) -> bool {
        !matches!(
            self,
            Stage::Fmt | Stage::UiCheck | Stage::UiTest | Stage::UiSize | Stage::Axe | Stage::Page
        )
    }

    /// Whether it asks the real planner without a desktop.
    pub fn rehearses(self) -> bool {
        matches!(self, Stage::UiTest | Stage::Axe | Stage::Page)
    }

    /// Whether it looks at the built user interface.
    pub fn needs_built_ui(self) -> bool {
        self.compiles() || matches!(self, Stage::UiSize | Stage::Axe | Stage::Page)
    }

    /// Whether it needs the packages of the user interface.
    pub fn needs_ui(self) -> bool {
        self != Stage::Fmt
    }

    /// Runs it and counts.
    pub fn run(self, project: &Project) -> Result<Tally, Failure> {
        match self {
            Stage::Fmt => one_check(project.cargo().args(["fmt", "--all", "--check"])),
            Stage::Clippy => one_check(
                project
                    .cargo()
                    .args(["clippy", "--workspace", "--all-targets"])
                    .args(FEATURES)
                    .args(["--", "-D", "warnings"]),
            ),
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
            Stage::Page => counted(on_the_planner(project).args(["run", "page"])),
            Stage::Ipc => counted(tests(project).args(["--test", "ipc"])),
            Stage::E2e => counted(tests(project).args(["--test", "e2e"])),
            Stage::Sealed => sealed(project),
        }
    }
}

/// Compiles the planner without a desktop, with the features of everything else.
pub fn compile_rehearsal(project: &Project) -> Result<(), Failure> {
    let mut cargo = project.cargo();
    cargo.args(["build", "--quiet"]).args(WORKSPACE).args(FEATURES).args(["--bin", "rehearse"]);
    crate::program::run(&mut cargo)
}

/// npm, for scripts that ask it.
fn on_the_planner(project: &Project) -> Command {
    let mut npm = project.npm();
    npm.env("REHEARSE", project.built("rehearse", "debug"));
    npm
}

/// Compiles all that the Rust stages run.
pub fn compile(project: &Project) -> Result<(), Failure> {
    crate::program::run(tests(project).args(["--all-targets", "--no-run"]))
}

/// `cargo test` over the workspace. The generated types go to a folder of their own, so that running the
/// tests changes no file of the repository.
pub fn tests(project: &Project) -> Command {
    let mut cargo = unsealed_tests(project);
    cargo.args(FEATURES);
    cargo
}

fn unsealed_tests(project: &Project) -> Command {
    let mut cargo = project.cargo();
    cargo
        .args(["test", "--no-fail-fast"])
        .args(WORKSPACE)
        .env("TS_RS_EXPORT_DIR", bindings::folder(project))
        .env("INDEPENDENT_PYTHON", crate::setup::python_interpreter(project));
    cargo
}

fn rust(project: &Project) -> Result<Tally, Failure> {
    let mut sum = counted(tests(project).args(["--lib", "--bins"]))?;
    for name in ["tidy", "calendar", "it", "faults"] {
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

/// The test compiles the program without the feature for window tests, which is the one difference to what
/// the other stages run.
fn sealed(project: &Project) -> Result<Tally, Failure> {
    counted(unsealed_tests(project).args(["--test", "sealed"]))
}

fn one_check(command: &mut Command) -> Result<Tally, Failure> {
    Ok(if listen(command)?.success { Tally::HELD } else { Tally::BROKEN })
}

fn counted(command: &mut Command) -> Result<Tally, Failure> {
    let heard = listen(command)?;
    Ok(Tally::read(&heard.lines).judged(heard.success))
}

#[cfg(test)]
mod tests_of_stages {
    use super::*;

    #[test]
    fn every_stage_is_found_by_its_name() {
        for stage in Stage::ALL {
            assert_eq!(Stage::named(stage.name()), Some(stage));
        }
    }

    #[test]
    fn a_program_that_says_nothing_about_tests_fails_its_stage() {
        assert_eq!(counted(Command::new("cargo").arg("--version")).unwrap(), Tally::BROKEN);
    }
}
