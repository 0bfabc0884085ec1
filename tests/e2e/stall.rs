//! The stall: WebKit's network process must not lock itself up on its way to the system bus.
//!
//! It is rare by nature, and only behind the network filter (docs/TWO-PROGRAMS.md, "The stall"). A library of our own,
//! preloaded into every process, makes the two threads meet that then wait for each other. The keeper gives its window no
//! system bus, so one of them never comes. With that taken away again the window stalls, or this could not fail.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::app;
use crate::copies::Copies;
use crate::desk::{Desk, on_a_desk};
use crate::processes::wait_for;
use crate::program::{WINDOW, program};
use crate::{alone, long_form};

/// No opening may take longer, though the library itself holds each up for more than half a second.
const LONGEST: Duration = Duration::from_secs(3);
/// What the keeper says of a window that asked nothing in its first two seconds.
const STALLED: &str = "the window did not begin";
/// The library was there, and the main thread waited in vain.
const NOBODY_CAME: &str = "slow power: nobody came";
/// So many are tried before a stall is missed.
const TRIES: usize = 10;
/// Stands where the window's program is looked for, and gives it a system bus again. It is the session's, so that the
/// machine needs none.
const WITH_SYSTEM_BUS: &str =
    r#"DBUS_SYSTEM_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" exec "$here/real-interlude-window" "$@""#;

#[test]
fn no_opening_stalls_where_the_race_is_widened() {
    let _alone = alone();
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let library = library(desk);
        let openings = long_form::rounds(10, 40);
        let came: Vec<Option<Duration>> = (0..openings).map(|_| open(desk, program(), &library)).collect();
        let mut times: Vec<Duration> = came.iter().flatten().copied().collect();
        times.sort();
        let stalls = came.len() - times.len();
        let longest = times.last().map_or(0, Duration::as_millis);
        long_form::found("stalls", &format!("{stalls} of {openings}, slowest {longest} ms"));
        assert_eq!(stalls, 0, "of {openings} openings");
        assert!(times.iter().all(|time| *time < LONGEST), "{times:?}");
        assert_eq!(desk.printed().matches(NOBODY_CAME).count(), openings, "the library held up each of them");
    });
}

#[test]
fn with_a_system_bus_for_the_window_it_stalls() {
    let _alone = alone();
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let library = library(desk);
        let copies = Copies::new(desk);
        copies.replace(WINDOW, WITH_SYSTEM_BUS);
        let first = (1..=TRIES).find(|_| open(desk, &copies.keeper(), &library).is_none());
        eprintln!("without the remedy: the first stall is in opening {first:?}");
        assert!(first.is_some(), "none of {TRIES} openings stalled");
    });
}

/// Starts the keeper, waits until Today stands in its window, and ends it. How long that took, or nothing where the
/// window stalled.
fn open(desk: &Desk, keeper: &Path, library: &Path) -> Option<Duration> {
    let before = desk.printed().len();
    let mut command = desk.command(keeper);
    command.arg("--print-ready").env("LD_PRELOAD", library);
    let began = Instant::now();
    let mut started = app::started(desk, command);
    let says = |line: &str| desk.printed().get(before..).is_some_and(|printed| printed.contains(line));
    wait_for("Today, or a stall", || says("ready today") || says(STALLED));
    let took = began.elapsed();
    let stalled = says(STALLED);
    started.end();
    wait_for("its window to be gone", || !app::has_window(desk));
    (!stalled).then_some(took)
}

/// The library, compiled into a place where everybody may read it.
fn library(desk: &Desk) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/slow_power.c");
    let library = desk.home("run").join("slow_power.so");
    let mut compiler = Command::new("cc");
    compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl");
    assert!(compiler.status().expect("a C compiler").success(), "the library compiles");
    library
}
