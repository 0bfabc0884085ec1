//! The window: the page in its frame, and nothing of the planner.
//!
//! On Linux it is a program of its own, `interlude-window`, which the keeper starts and ends; what the page asks goes to
//! the keeper over the [pipe](line), and the [fence](interlude_guard::fence) keeps it from the person's files. On Windows
//! and macOS the keeper links this library and shows the page itself.
//!
//! | module | what it does |
//! |---|---|
//! | [`page`] | makes the window, and what it may never do |
//! | [`opening`] | where the window opens, and how large it is |
//! | [`standing`] | what is said of where a person put it |
//! | [`screens`] | what the desktop tells of screens, and of the window on them |
//! | [`ask`] | the one command of the page |
//! | `copied` | a text on the clipboard |
//! | [`line`] | the pipe to the keeper |
//! | [`run`] | the program, from its first line to its end |
//! | [`chooser`] | the file chooser, a process without a page |
//! | [`web_folder`] | where WebKit on Linux may keep its files |
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod app;
pub mod ask;
#[cfg(target_os = "linux")]
pub mod chooser;
#[cfg(target_os = "linux")]
mod copied;
#[cfg(target_os = "linux")]
pub mod line;
pub mod opening;
pub mod page;
#[cfg(target_os = "linux")]
mod print;
#[cfg(target_os = "linux")]
mod rest;
#[cfg(target_os = "linux")]
pub mod run;
pub mod screens;
pub mod standing;
pub mod web_folder;

pub use app::context;
pub use interlude_wire as wire;
