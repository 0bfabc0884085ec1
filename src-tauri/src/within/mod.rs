//! Within: on Windows and macOS the window lives in the keeper's own process.
//!
//! The same calls go through the same two seams as on Linux: what a page asks goes to `Planner::answer` in the name of its
//! window, and what the planner and the desktop want of a window goes to the [`Place`].

mod autostart;
mod clipboard;
mod dialogs;
mod place;
mod single_instance;
mod start;
mod tray;

pub use start::main;
