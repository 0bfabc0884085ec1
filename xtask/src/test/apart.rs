//! Tests apart: each test of one program in a process of its own, as many at once as there are processors.
//!
//! Within one process the vaults of two stories wait for each other, whenever a piece of memory is taken or given back, so that
//! two at once take as long as one after the other. Processes do not wait for each other.

use crate::failure::Failure;
use crate::program::{Heard, plain_lines};
use crate::project::Project;
use crate::test::compile::tests;
use crate::test::outcome::Outcome;
use crate::test::programs::{TestProgram, compiled};
use crate::test::unlocked::unlocked;
use std::collections::VecDeque;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// What takes longest, and so begins first: the end is waited for by all.
const FIRST: [&str; 2] = ["sequences::", "taking_back_anything::"];

/// Runs every test of the program that Cargo calls `name`.
///
/// # Errors
/// Where it does not compile, or does not say which tests it has.
pub fn run(project: &Project, name: &str) -> Result<Outcome, Failure> {
    let mut cargo = tests(project);
    let programs = compiled(cargo.args(["--test", name]))?;
    let mut sum = Outcome::default();
    for program in &programs {
        let mut list = process(&cargo, program, &["--list", "--format", "terse"]);
        let waiting = Mutex::new(in_order(&crate::program::ask(&mut list)?));
        let all = Mutex::new(Outcome::default());
        std::thread::scope(|scope| {
            for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
                scope.spawn(|| {
                    while let Some(test) = { lock(&waiting).pop_front() } {
                        let outcome = one(process(&cargo, program, &["--exact", &test]), &test);
                        *lock(&all) += outcome;
                    }
                });
            }
        });
        sum += all.into_inner().unwrap_or_else(PoisonError::into_inner);
    }
    if sum.tally.passed == 0 && sum.tally.failed == 0 {
        return Ok(Outcome::broken(format!("{name} ran no test")));
    }
    Ok(sum)
}

/// The names of the tests in what a program lists, the longest first.
fn in_order(list: &str) -> VecDeque<String> {
    let mut names: Vec<String> =
        list.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect();
    names.sort_by_key(|name| !FIRST.iter().any(|first| name.starts_with(first)));
    names.into()
}

/// The program as Cargo would start it.
fn process(cargo: &Command, program: &TestProgram, words: &[&str]) -> Command {
    let mut command = Command::new(&program.path);
    command.current_dir(&program.folder).env("CARGO_MANIFEST_DIR", &program.folder).args(words);
    for (name, value) in cargo.get_envs() {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    unlocked(&command)
}

/// One test; what it says is shown where it failed.
fn one(mut command: Command, test: &str) -> Outcome {
    let since = Instant::now();
    let Ok(output) = command.stdin(Stdio::null()).output() else {
        println!("test {test} ... could not be started");
        return Outcome::broken(format!("{test} could not be started"));
    };
    let mut lines = plain_lines(&output.stdout);
    lines.extend(plain_lines(&output.stderr));
    let outcome = Outcome::heard(&Heard { success: output.status.success(), lines: lines.clone() }, true);
    let word = match outcome.tally {
        tally if tally.failed > 0 => "FAILED",
        tally if tally.passed > 0 => "ok",
        _ => "ignored",
    };
    println!("test {test} ... {word} ({:.1} s)", since.elapsed().as_secs_f32());
    if outcome.tally.failed > 0 {
        println!("{}", lines.join("\n"));
    }
    outcome
}

fn lock<T>(shared: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests_of_apart {
    use super::*;

    #[test]
    fn what_takes_longest_begins_and_all_else_keeps_its_order() {
        let list = "activities::one: test\nsequences::odd: test\nweek::two: test\n\n3 tests, 0 benchmarks\n";
        assert_eq!(in_order(list), ["sequences::odd", "activities::one", "week::two"]);
    }
}
