//! The app package: everything that knows Tauri, and nothing else.
//!
//! | module | what it does |
//! |---|---|
//! | [`flags`] | what the program was started with |
//! | [`shell`] | puts planner, tray, notifications and window together |
//! | [`ask`] | the one command of the window |
//! | [`events`] | what the window is told |
//! | [`platform`] | the adapters to the computer |
//! | [`words`] | the sentences of tray and notifications |
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod ask;
pub mod events;
pub mod flags;
pub mod platform;
pub mod shell;
pub mod words;

pub use shell::main;
