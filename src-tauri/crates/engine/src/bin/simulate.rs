//! Runs the simulator on a file: `cargo xtask simulate FILE`.

use interlude_engine::simulation::{Malformed, Scenario, simulate};
use std::io::{self, Write};
use std::process::ExitCode;

/// A scenario that makes no sense, or a file that cannot be read.
const REFUSED: u8 = 2;

fn main() -> ExitCode {
    let Some(file) = std::env::args_os().nth(1) else { return refuse("FILE: is missing") };
    let json = match std::fs::read_to_string(file) {
        Ok(json) => json,
        Err(error) => return refuse(&format!("FILE: {error}")),
    };
    match lines(&json) {
        Ok(lines) if io::stdout().write_all(lines.as_bytes()).is_ok() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(malformed) => refuse(&malformed.to_string()),
    }
}

/// All lines at once: a scenario that turns out to make no sense prints none.
fn lines(json: &str) -> Result<String, Malformed> {
    let lines = simulate(&Scenario::read(json)?)?;
    Ok(lines.iter().filter_map(|line| serde_json::to_string(line).ok()).map(|line| line + "\n").collect())
}

fn refuse(why: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "simulate: {why}");
    ExitCode::from(REFUSED)
}
