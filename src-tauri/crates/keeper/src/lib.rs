//! The keeper: the program that waits. It has the vault, the planner, the reminders, the tray and the notifications, and
//! no toolkit: its windows live [beside it](beside), in processes of their own, or where the system has no such form yet
//! [within it](Place).
//!
//! | module | what it does |
//! |---|---|
//! | [`flags`] | what the program was started with |
//! | [`launch`] | from the command line to the running keeper |
//! | [`shell`] | puts planner, tray, notifications and windows together |
//! | [`place`] | where windows live, and what else a system offers |
//! | [`beside`] | windows as processes of their own |
//! | [`instance`] | one keeper for a folder; a second start is told to it |
//! | [`events`] | what the page is told |
//! | [`platform`] | the adapters to the computer |
//! | [`words`] | the sentences of tray and notifications |
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

#[cfg(target_os = "linux")]
pub mod beside;
pub mod events;
pub mod flags;
#[cfg(target_os = "linux")]
pub mod instance;
pub mod launch;
pub mod place;
pub mod platform;
pub mod shell;
pub mod words;

#[cfg(target_os = "linux")]
pub use launch::main;
pub use place::{Place, TrayPlace};
pub use shell::Desktop;
