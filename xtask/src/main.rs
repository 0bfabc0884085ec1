//! The repository's own commands: `cargo xtask run`, `test`, `check`, `bench` and a few smaller ones.
//!
//! It has no dependencies, because it must compile on a machine where nothing is installed yet. Every
//! command says what it is doing and ends with an exit code that can be trusted: 0 means that all of it
//! worked.

// Much of it is for Linux only, and what that uses lies idle elsewhere.
#![cfg_attr(not(target_os = "linux"), allow(dead_code, unused_imports))]

#[cfg(target_os = "linux")]
mod bench;
mod bindings;
mod bundle;
#[cfg(target_os = "linux")]
mod check;
mod contract;
mod failure;
mod program;
mod project;
mod run;
#[cfg(target_os = "linux")]
mod screen;
mod setup;
mod simulate;
mod stamp;
mod test;

use failure::Failure;
use project::Project;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [--release] [-- ARGS]      install what is missing, build and open Interlude
cargo xtask test [--only STAGE]... [--repeat N] [--nightly]
                                           everything that is checked, or some stages of it;
                                           with --nightly the long form of whatever has one
cargo xtask test --list                    the stages
cargo xtask bindings                       write the TypeScript types of the Rust ones
cargo xtask check windows|macos            build for, or type-check for, another system (Debian only)
cargo xtask check days                     the tests on other days, in other zones and languages (Debian only)
cargo xtask bench start                    start time, beside that of an empty window, and opening again
cargo xtask bench pause                    how soon a pause stands, beside the start of an empty window
cargo xtask bench memory                   memory hidden, open and closed, beside that of an empty window
cargo xtask bench punctual                 how late reminders reach the notification service
cargo xtask bench idle                     wake-ups and processor time while nothing happens
cargo xtask bench dates                    what finding dates costs, beside the rrule crate
cargo xtask bench slots                    what finding free times costs
cargo xtask bench calendar                 what reading the largest calendar file takes
cargo xtask bench history                  what screens, a turn and saving cost after a month and after ten years
cargo xtask bench moment [--entries N] [--into FOLDER]
                                           what saving, opening and finding cost among 73,000 entries
cargo xtask bench scale [--entries N]      how a list of ten years behaves in the window
cargo xtask simulate FILE                  what a set of rules reminds of, as lines of JSON
cargo xtask contract FOLDER [--check]      bring the documents of FOLDER into docs, or say what differs
cargo xtask bundle                         packages for this system";

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = given.iter().map(String::as_str).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure @ (Failure::Told | Failure::Forwarded { .. })) => ExitCode::from(failure.exit_code()),
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}

/// Runs the command that `words` name.
fn obey(words: &[&str]) -> Result<(), Failure> {
    let project = Project::find()?;
    match words {
        ["run", rest @ ..] => run::run(&project, rest),
        ["test", rest @ ..] => test::run(&project, rest),
        ["bindings"] => bindings::write(&project),
        #[cfg(not(target_os = "linux"))]
        ["check" | "bench", ..] => Err(Failure::NotHere { what: "this command", needs: "Linux" }),
        #[cfg(target_os = "linux")]
        ["check", "windows"] => check::windows::check(&project),
        #[cfg(target_os = "linux")]
        ["check", "macos"] => check::macos::check(&project),
        #[cfg(target_os = "linux")]
        ["check", "days"] => check::days::check(&project),
        #[cfg(target_os = "linux")]
        ["bench", "start"] => bench::start(&project),
        #[cfg(target_os = "linux")]
        ["bench", "pause"] => bench::pause(&project),
        #[cfg(target_os = "linux")]
        ["bench", "memory"] => bench::memory(&project),
        #[cfg(target_os = "linux")]
        ["bench", "punctual"] => bench::punctual(&project),
        #[cfg(target_os = "linux")]
        ["bench", "idle"] => bench::idle(&project),
        #[cfg(target_os = "linux")]
        ["bench", "dates"] => bench::dates(&project),
        #[cfg(target_os = "linux")]
        ["bench", "slots"] => bench::slots(&project),
        #[cfg(target_os = "linux")]
        ["bench", "calendar"] => bench::calendar(&project),
        #[cfg(target_os = "linux")]
        ["bench", "history"] => bench::history(&project),
        #[cfg(target_os = "linux")]
        ["bench", "moment", rest @ ..] => bench::moments(&project, rest),
        #[cfg(target_os = "linux")]
        ["bench", "scale"] => bench::scale(&project, None),
        #[cfg(target_os = "linux")]
        ["bench", "scale", "--entries", count] => bench::scale(&project, Some(count)),
        ["simulate", file] => simulate::simulate(&project, file),
        ["contract", folder] if !folder.starts_with('-') => contract::copy(&project, folder),
        ["contract", folder, "--check"] | ["contract", "--check", folder] if !folder.starts_with('-') => {
            contract::check(&project, folder)
        }
        ["bundle"] => bundle::bundle(&project),
        [] | ["help"] | ["--help"] | ["-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::Usage { given: words.join(" "), usage: USAGE }),
    }
}
