//! Measures what a past costs: the same life with a month, a year, three and ten years behind it.
//!
//! `cargo xtask bench history`. Each vault has the same live things: 10 daily and 40 weekly activities, people, a plan. A year
//! of past adds a closed plan with its versions and check-ins, 50 activities that were removed, a time that was given each
//! week, and every reminder of it, done. The last month is lived through the planner; what lies before it is written as the
//! planner would have left it. Nothing may cost more after ten years than 1.3 times what it costs after a month, or 2 ms more.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "figures are what it is for")]

mod closing;
mod figures;
mod measure;
mod month;
mod person;
mod years;

use std::error::Error;
use std::process::ExitCode;

/// Why it could not be measured.
type Failed = Box<dyn Error>;

fn main() -> ExitCode {
    match measure::all() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("history: {error}");
            ExitCode::FAILURE
        }
    }
}
