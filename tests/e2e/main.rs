//! The built app in a real window: own display, own session bus, own home.
//!
//! Run with `cargo xtask test --only e2e`. Each test has a [`desk::Desk`] of its own, on which the
//! program may be started several times; the services of the desktop are stubs that write down
//! every call ([`stubs`]), or the real `dunst`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr
)]

mod app;
mod bus;
mod copies;
mod desk;
mod display;
mod driver;
mod due;
mod evidence;
mod first_run;
mod ground;
mod ground_processes;
mod hand;
mod printing;
mod processes;
mod program;
mod room;
mod screen;
mod seed;
mod shell;
mod small;
mod stories;
mod stubs;
mod thursdays;
mod vault;
