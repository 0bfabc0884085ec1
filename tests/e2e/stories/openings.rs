//! Openings: a window that was opened and closed again and again leaves nothing behind in the keeper.
//!
//! It waits for weeks, so what each window leaves would add up: a descriptor, a thread, a process that nobody waited
//! for, some memory.

use std::fs;
use std::time::Duration;

use super::long_form;
use crate::app;
use crate::desk::{Desk, on_a_desk};
use crate::processes::{Started, children, descendants, runs, wait_for};
use crate::program::program;
use crate::stubs::tray::TrayStub;

/// After these, everything that is made once has been made.
const WARM_UP: usize = 5;
/// How much more memory of its own the keeper may have afterwards, in KiB.
const MORE: u64 = 1024;

/// What a waiting keeper holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Holds {
    descriptors: usize,
    threads: usize,
}

#[test]
fn many_windows_leave_nothing_behind() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let mut command = desk.command(program());
        command.args(["--hidden", "--print-ready"]);
        let keeper = app::started(desk, command);
        tray.wait_for_icon();
        let open_and_close = |number: usize| {
            if number.is_multiple_of(2) {
                tray.choose("Open");
            } else {
                assert!(app::start_again(desk, &[]).success());
            }
            wait_for("Today to stand", || desk.printed().matches("ready today").count() > number);
            wait_for("the window", || app::has_window(desk));
            app::close_window(desk);
            wait_for("the window to be gone", || {
                !app::has_window(desk) && descendants(keeper.id()).is_empty()
            });
        };
        (0..WARM_UP).for_each(open_and_close);
        // Pages of a program that was just built count as its own until they are on the disk.
        desk.command("sync").arg(program()).status().expect("sync");
        let (before, had) = (settled(keeper.id()), private_dirty(keeper.id()));
        let openings = long_form::rounds(20, 200);
        (WARM_UP..WARM_UP + openings).for_each(open_and_close);
        let (after, has) = (settled(keeper.id()), private_dirty(keeper.id()));
        let more = has.saturating_sub(had);
        long_form::found(
            "openings",
            &format!("{openings} of them: {had} KiB before, + {more} KiB, {after:?}"),
        );
        assert_eq!(after, before, "after {openings} more openings");
        assert!(more <= MORE, "{had} KiB grew by {more} after {openings} openings");
        nothing_else_is_left(desk, &keeper);
    });
}

/// What it holds once it holds the same for a second: threads that answered last end a little later.
fn settled(process: u32) -> Holds {
    let (mut last, mut same) = (holds(process), 0);
    wait_for("the keeper to be at rest", || {
        std::thread::sleep(Duration::from_millis(175));
        let now = holds(process);
        same = if now == last { same + 1 } else { 0 };
        last = now;
        same >= 5
    });
    last
}

fn holds(process: u32) -> Holds {
    let count = |folder: &str| fs::read_dir(format!("/proc/{process}/{folder}")).expect(folder).count();
    Holds { descriptors: count("fd"), threads: count("task") }
}

/// The memory that nobody else shares and that was written to, in KiB.
fn private_dirty(process: u32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).expect("its memory");
    let line = text.lines().find_map(|line| line.strip_prefix("Private_Dirty:")).expect("a line");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

fn nothing_else_is_left(desk: &Desk, keeper: &Started) {
    assert!(runs(keeper.id()));
    assert!(children(keeper.id()).is_empty(), "also those that ended and were not waited for");
    let home = desk.home("vault").into_os_string().into_encoded_bytes();
    let ours: Vec<u32> = fs::read_dir("/proc")
        .expect("/proc")
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|process| {
            let environment = fs::read(format!("/proc/{process}/environ")).unwrap_or_default();
            let name = fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
            let is_ours = ["interlude", "WebKit"].iter().any(|own| name.starts_with(own));
            is_ours && environment.windows(home.len()).any(|part| part == home)
        })
        .collect();
    assert_eq!(ours, [keeper.id()], "processes of this desk");
}
