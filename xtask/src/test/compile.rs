//! Compiling for tests: both programs of Interlude, the planner without a desktop, and the tests.
//!
//! All of it comes from one selection of packages with one set of features. Cargo merges the features of what it builds
//! together, so that another selection would be compiled anew, and the programs that tests start would not be the ones
//! that were looked at.

use crate::failure::Failure;
use crate::program::run;
use crate::project::{PROGRAMS, Project};
use std::process::Command;

/// The features that everything is compiled with, so that it is compiled once.
pub const FEATURES: [&str; 2] = ["--features", "interlude/e2e,interlude-window/e2e"];

/// What only measures has no tests, and needs libraries of its own.
const WORKSPACE: [&str; 5] = ["--workspace", "--exclude", "dates", "--exclude", "punctual"];

/// Cargo gives a package the features that only tests ask for when it builds tests or examples, and other ones else. There
/// is no example here: asking for them makes a build choose as `cargo test` does, so that nothing is compiled twice.
const AS_FOR_TESTS: &str = "--examples";

/// Compiles the programs as tests start them.
///
/// # Errors
/// Where they do not compile: what lies there is of an earlier time then, and may not be tested.
pub fn programs(project: &Project) -> Result<(), Failure> {
    run(&mut building(project, PROGRAMS, &FEATURES))
}

/// Compiles the programs as tests start them, optimized.
pub fn released_programs(project: &Project) -> Command {
    let mut building = building(project, PROGRAMS, &FEATURES);
    building.arg("--release");
    building
}

/// Compiles the programs as a person gets them. That is the one difference to [`programs`].
///
/// # Errors
/// As there.
pub fn sealed_programs(project: &Project) -> Result<(), Failure> {
    run(&mut building(project, PROGRAMS, &[]))
}

/// Compiles the planner without a desktop.
///
/// # Errors
/// Where it does not compile.
pub fn rehearsal(project: &Project) -> Result<(), Failure> {
    run(building(project, &["rehearse"], &FEATURES).arg("--quiet"))
}

/// Compiles all tests.
///
/// # Errors
/// Where one does not compile.
pub fn all_tests(project: &Project) -> Result<(), Failure> {
    run(tests(project).args(["--all-targets", "--no-run"]))
}

/// `cargo test` over the workspace. The generated types go to a folder of their own, so that running the
/// tests changes no file of the repository.
pub fn tests(project: &Project) -> Command {
    let mut cargo = sealed_tests(project);
    cargo.args(FEATURES);
    cargo
}

/// The same without the feature for window tests.
pub fn sealed_tests(project: &Project) -> Command {
    let mut cargo = project.cargo();
    cargo
        .args(["test", "--no-fail-fast"])
        .args(WORKSPACE)
        .env("TS_RS_EXPORT_DIR", project.bindings())
        .env("INDEPENDENT_PYTHON", crate::setup::python_interpreter(project));
    cargo
}

fn building(project: &Project, programs: &[&str], features: &[&str]) -> Command {
    let mut cargo = project.cargo();
    cargo.arg("build").args(WORKSPACE).args(features).arg(AS_FOR_TESTS);
    for program in programs {
        cargo.args(["--bin", program]);
    }
    cargo
}

#[cfg(test)]
mod tests_of_compiling {
    use super::*;

    #[test]
    fn programs_and_tests_are_of_one_selection_with_one_set_of_features() {
        let project = Project::find().unwrap();
        let words = |command: &Command| -> Vec<String> {
            command.get_args().map(|word| word.to_string_lossy().into_owned()).collect()
        };
        let selection: Vec<String> =
            WORKSPACE.iter().chain(&FEATURES).map(|word| (*word).to_owned()).collect();
        let building = words(&building(&project, PROGRAMS, &FEATURES));
        assert_eq!(building[1..8], selection);
        assert_eq!(building[8..11], ["--examples", "--bin", "interlude"]);
        assert_eq!(words(&tests(&project))[2..], selection);
        assert!(!words(&sealed_tests(&project)).contains(&FEATURES[1].to_owned()));
    }
}
