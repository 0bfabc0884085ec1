//! Measures what ten years of entries cost: saving one, opening one, finding some, and erasing one.
//!
//! `cargo xtask bench moment`. The vault holds 73,000 entries in six scripts, the same in every run; `--entries N` asks for
//! another number, `--into FOLDER` only fills a vault there.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "figures are what it is for")]

mod entries;
mod measure;
mod queries;
mod random;
mod scripts;

use std::error::Error;
use std::process::ExitCode;

/// Why it could not be measured.
type Failed = Box<dyn Error>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match measure::asked(&words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("moments: {error}");
            ExitCode::FAILURE
        }
    }
}
