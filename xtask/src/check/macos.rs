//! macOS: the whole app is type-checked for computers with Apple's own processors. It is one program there: `interlude`
//! links what is a program of its own on Linux.
//!
//! Nothing is linked by a check, so what a build script wants compiled from C or Objective-C may be an empty
//! object made by the compiler of this system. No header of Apple's is needed.

use crate::check::compiler::{self, System};
use crate::failure::Failure;
use crate::program::{announce, run, took};
use crate::project::Project;
use crate::setup::{self, install_packages, packages};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Instant;

const MACOS: System = System { triple: "aarch64-apple-darwin", folder: "mac" };

/// Takes the words that only Apple's compiler knows out of a command. What would read or detect something goes
/// to the compiler of this system; what would compile becomes an empty object.
const COMPILER: &str = r#"#!/bin/bash
output=
words=()
preprocess=
while [ $# -gt 0 ]; do
  case $1 in
    -arch) shift ;;
    --target=*|-mmacos*-version-min=*) ;;
    -o) output=$2; words+=(-o "$2"); shift ;;
    -E) preprocess=yes; words+=(-E) ;;
    *) words+=("$1") ;;
  esac
  shift
done
if [ -n "$preprocess" ] || [ -z "$output" ]; then
  exec cc "${words[@]}"
fi
echo 'int nothing_in_here;' | exec cc -x c -c -o "$output" -
"#;

/// Type-checks the app.
pub fn check(project: &Project) -> Result<(), Failure> {
    compiler::only_here()?;
    let since = Instant::now();
    install_packages(packages::MACOS)?;
    setup::install_ui(project)?;
    setup::build_ui(project)?;
    announce("Type-checking the app for macOS", "about 5 minutes the first time");
    let compiler = write_compiler(&compiler::folder(project)?)?;
    run(compiler::cargo(project, &MACOS, "check")?
        .args(["--package", "interlude", "--lib", "--bins"])
        .env("CC_aarch64_apple_darwin", &compiler)
        .env("CXX_aarch64_apple_darwin", &compiler)
        .env("AR_aarch64_apple_darwin", "ar")
        .env("SDKROOT", "/"))?;
    took("in all", since);
    println!("   Nothing was linked or run: that needs a Mac.");
    Ok(())
}

fn write_compiler(folder: &Path) -> Result<PathBuf, Failure> {
    let path = folder.join("empty-objects");
    std::fs::write(&path, COMPILER).map_err(Failure::file(&path))?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).map_err(Failure::file(&path))?;
    Ok(path)
}
