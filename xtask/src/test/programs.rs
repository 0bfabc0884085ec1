//! The compiled test programs, for those who run them without Cargo.

use crate::failure::Failure;
use crate::program::shown;
use crate::project::Project;
use crate::test::compile::tests;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A compiled test program.
#[derive(Debug, PartialEq, Eq)]
pub struct TestProgram {
    /// Where it is.
    pub path: PathBuf,
    /// The folder of its package, in which Cargo would run it.
    pub folder: PathBuf,
}

/// Compiles the programs of the stages `rust` and `ipc` and says where they are. The repository's own commands are left
/// out: their tests call Cargo. So is the stage `faults`: it knows no day, and starts programs with real windows.
///
/// # Errors
/// When something does not compile.
pub fn programs(project: &Project) -> Result<Vec<TestProgram>, Failure> {
    let mut cargo = tests(project);
    cargo.args(["--exclude", "xtask", "--lib", "--bins"]);
    for name in ["tidy", "calendar", "it", "ipc"] {
        cargo.args(["--test", name]);
    }
    compiled(&mut cargo)
}

/// Compiles the tests that this `cargo test` would run, and says where they are.
///
/// # Errors
/// When something does not compile.
pub fn compiled(cargo: &mut Command) -> Result<Vec<TestProgram>, Failure> {
    cargo.args(["--no-run", "--message-format=json-render-diagnostics"]);
    println!("   $ {}", shown(cargo));
    let output = cargo
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| Failure::NotStarted { program: "cargo".to_owned(), source })?;
    if !output.status.success() {
        return Err(Failure::Ended { program: shown(cargo), status: output.status });
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().filter_map(test_program).collect())
}

/// The program that one of Cargo's messages speaks of, if it is a test.
///
/// Messages are one JSON object in a line; only two strings of it are wanted, so no parser is needed.
fn test_program(message: &str) -> Option<TestProgram> {
    // The target says whether it can be tested, the profile whether it is.
    let (_, profile) = message.split_once("\"profile\":{")?;
    if !profile.split('}').next()?.contains("\"test\":true") {
        return None;
    }
    let string = |name: &str| {
        let (_, rest) = message.split_once(&format!("\"{name}\":\""))?;
        rest.split_once('"').map(|(text, _)| PathBuf::from(text))
    };
    let folder = string("manifest_path").as_deref().and_then(Path::parent).map(Path::to_owned);
    Some(TestProgram { path: string("executable")?, folder: folder.unwrap_or_default() })
}

#[cfg(test)]
mod tests_of_programs {
    use super::*;

    #[test]
    fn only_test_programs_are_taken_from_cargos_messages() {
        let test = r#"{"reason":"compiler-artifact","manifest_path":"/a/Cargo.toml","profile":{"opt_level":"0","test":true},"executable":"/t/a.exe"}"#;
        let plain = r#"{"reason":"compiler-artifact","target":{"kind":["bin"],"test":true},"profile":{"opt_level":"0","test":false},"executable":"/t/b.exe"}"#;
        let library =
            r#"{"reason":"compiler-artifact","profile":{"opt_level":"0","test":true},"executable":null}"#;
        assert_eq!(test_program(test), Some(TestProgram { path: "/t/a.exe".into(), folder: "/a".into() }));
        assert_eq!(test_program(plain), None);
        assert_eq!(test_program(library), None);
    }
}
