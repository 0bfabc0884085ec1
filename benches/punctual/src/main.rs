//! Measures the real program on a real bus: from the instant at which a reminder is to be shown to the call that reaches
//! the notification service (REMINDERS.md §7).
//!
//! `punctual PROGRAM FOLDER`, with a display and a session bus in the environment. It fills FOLDER with reminders that are
//! put off to whole seconds, starts PROGRAM hidden, and plays the notification service. Then it stops the process over
//! some of them, as a sleep of the computer does, and lets it go on.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "figures are what it is for")]

#[cfg(target_os = "linux")]
mod desktop;
#[cfg(target_os = "linux")]
mod measure;
#[cfg(target_os = "linux")]
mod seed;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(program), Some(folder)) = (arguments.next(), arguments.next()) else {
        eprintln!("punctual PROGRAM FOLDER");
        return std::process::ExitCode::from(2);
    };
    match measure::measure(program.as_ref(), folder.as_ref()) {
        Ok(true) => std::process::ExitCode::SUCCESS,
        Ok(false) => std::process::ExitCode::FAILURE,
        Err(error) => {
            eprintln!("punctual: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {}
