//! Windows: the whole app is built, and the crates that know no window are tested under Wine.
//!
//! It is one program there: `interlude` links what is a program of its own on Linux.

use crate::check::compiler::{self, System};
use crate::check::wine::Wine;
use crate::failure::Failure;
use crate::program::{announce, run, took};
use crate::project::Project;
use crate::setup::{self, install_packages, packages};
use crate::test::{self, Tally};
use std::path::PathBuf;
use std::time::Instant;

const WINDOWS: System = System { triple: "x86_64-pc-windows-gnu", folder: "win" };
const INNER: [&str; 4] = ["interlude-domain", "interlude-store", "interlude-engine", "interlude-wire"];

/// Stands in the resource that Windows reads before the program's first line: the library of dialogs that is meant.
/// Without it a program that opens one does not start.
const RESOURCE: &[u8] = b"Microsoft.Windows.Common-Controls";

/// Builds the app and runs the tests of the inner crates.
///
/// # Errors
/// [`Failure::Told`] where a test failed or a crate ran none, or where the program lacks its resource.
pub fn check(project: &Project) -> Result<(), Failure> {
    compiler::only_here()?;
    let since = Instant::now();
    install_packages(packages::WINDOWS)?;
    setup::install_ui(project)?;
    setup::build_ui(project)?;
    announce("Building the app for Windows", "about 5 minutes the first time");
    run(compiler::cargo(project, &WINDOWS, "build")?.args(["--package", "interlude", "--bins"]))?;
    let program = built(project)?;
    println!("   {}", program.display());
    let wine = Wine::prepare(&compiler::folder(project)?)?;
    let mut sum = Tally::HELD;
    if !has_resource(&std::fs::read(&program).map_err(Failure::file(&program))?) {
        println!(
            "   It has no icon and no manifest: a build script gives them only to programs of its own package."
        );
        sum = Tally::BROKEN;
    }
    for name in INNER {
        announce(&format!("Tests of {name} under Wine"), "a minute or two");
        sum += tests_of(project, &wine, name)?;
    }
    took("in all", since);
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 { Ok(()) } else { Err(Failure::Told) }
}

fn built(project: &Project) -> Result<PathBuf, Failure> {
    let path =
        compiler::folder(project)?.join(WINDOWS.folder).join(WINDOWS.triple).join("debug/interlude.exe");
    std::fs::metadata(&path).map_err(Failure::file(&path))?;
    Ok(path)
}

fn has_resource(program: &[u8]) -> bool {
    program.windows(RESOURCE.len()).any(|part| part == RESOURCE)
}

fn tests_of(project: &Project, wine: &Wine, name: &str) -> Result<Tally, Failure> {
    let mut cargo = compiler::cargo(project, &WINDOWS, "test")?;
    cargo.args(["--package", name, "--lib", "--tests"]);
    let mut sum = Tally::default();
    for program in test::compiled_programs(&mut cargo)? {
        let heard = wine.listen(&program.path)?;
        sum += Tally::read(&heard.lines).judged(heard.success);
    }
    Ok(sum.judged(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_without_its_resource_is_known() {
        assert!(has_resource(
            b"MZ <assemblyIdentity name=\"Microsoft.Windows.Common-Controls\" version=\"6.0.0.0\""
        ));
        assert!(!has_resource(b"MZ and nothing else"));
    }
}
