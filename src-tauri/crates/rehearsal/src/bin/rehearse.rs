//! Serves rehearsals as JSON lines, for the tests of the screens and for a browser: see [`Stage`].

use interlude_rehearsal::Stage;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut stage = Stage::default();
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let Ok(line) = line else { return ExitCode::FAILURE };
        let told = stage.hear(&line).into_iter().try_for_each(|line| writeln!(out, "{line}"));
        if told.and_then(|()| out.flush()).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
