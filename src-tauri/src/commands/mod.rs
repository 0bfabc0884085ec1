//! Commands: what the window may ask for, one file per area.
//!
//! Each takes state, calls the planner and converts. All run off the main thread, so that the window never waits for
//! the disk. Without an open vault only those answer that `src-tauri/commands.txt` cannot do without: the state of the
//! app, the first run, unlock, lock, hide, quit, the answer to the question at closing, and help.

mod activities;
mod answer;
mod app;
mod calendars;
mod check_ins;
mod help;
mod ideas;
mod inbox;
mod people;
mod plan;
mod settings;
mod today;
mod week;

pub use answer::handler;
