//! The engine: everything that Interlude can do, as methods of one [`Planner`].
//!
//! It knows no window, no SQL and no clock of its own. What it needs from the computer it asks for through [`ports`].
//! A shell (the desktop app, a test, a command line) hands over these ports, calls the planner, and draws the [`view`]s
//! that it gets back.
//!
//! The reminder loop ([`reminder_loop`]) remembers nothing between two turns: the vault is the only schedule.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod calls;
mod error;
mod planner;
pub mod ports;
pub mod reminder_loop;
pub mod simulation;
pub mod view;

pub use error::EngineError;
pub use planner::{CalendarFile, NoticeOpens, OnChange, Outlook, Planner, Surroundings};

pub use interlude_store::{Calibration, Folder, FolderError, Secret};
