//! The program as it is given to people: sealed from the network.
//!
//! WebDriver cannot reach it, so it is watched from outside. A build with the feature `e2e` is
//! not sealed and has nothing to test here.

#![cfg(not(feature = "e2e"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr
)]
#![allow(dead_code, reason = "the ground is shared with the tests of the window")]

mod app;
mod bus;
mod copies;
mod desk;
mod display;
mod driver;
mod evidence;
#[path = "stories/long_form.rs"]
mod long_form;
mod processes;
mod program;
mod room;
mod screen;
mod stall;
mod stubs;

use std::fs::read_to_string;
use std::sync::{Mutex, MutexGuard, PoisonError};

use desk::Desk;
use processes::{descendants, wait_for};
use stubs::notifications::NotificationStub;
use stubs::tray::TrayStub;

/// Everything that shows a part of the page, by the name that the kernel cuts off.
const SHOWING: [&str; 3] = ["interlude-windo", "WebKitNetworkPr", "WebKitWebProces"];

/// One test at a time: openings are measured here.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    // One that failed leaves nothing behind that the next would see.
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a filter of system calls lies on `process`.
fn is_sealed(process: u32) -> bool {
    read_to_string(format!("/proc/{process}/status")).is_ok_and(|status| status.contains("Seccomp:\t2"))
}

#[test]
fn the_app_and_all_of_webkit_are_sealed_and_still_work() {
    let _alone = alone();
    let desk = Desk::new();
    let tray = TrayStub::start(&desk.bus);
    let desktop = NotificationStub::start(&desk.bus);
    let started = app::start(&desk, &["--hidden", "--print-ready"]);
    tray.wait_for_icon();
    wait_for("the notification service to be asked", || {
        desktop.calls().contains(&"GetCapabilities".to_owned())
    });
    assert!(!app::has_window(&desk), "it started hidden");
    tray.choose("Open");
    wait_for("a screen to be drawn", || desk.printed().contains("ready "));
    assert!(app::has_window(&desk));
    let children = descendants(started.id());
    for showing in SHOWING {
        assert!(children.iter().any(|(_, name)| name == showing), "{showing} is not in {children:?}");
    }
    for (id, name) in children.into_iter().chain([(started.id(), "interlude".to_owned())]) {
        assert!(is_sealed(id), "{name}");
    }
    assert!(app::start_again(&desk, &[]).success());
}
