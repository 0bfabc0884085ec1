//! Two versions meet: the newer one takes over, whichever side it is on, and nobody starts anybody without end.

use crate::app;
use crate::copies::Copies;
use crate::desk::{Desk, on_a_desk};
use crate::processes::{Started, children, runs, wait_for};
use crate::program::{KEEPER, WINDOW};
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;

/// In a build for window tests a program can be told which version it is.
const VERSION: &str = "INTERLUDE_E2E_VERSION";
/// What a newer keeper is.
const NEWER: &str = "999.0.0";
/// Between the two.
const BETWEEN: &str = "998.0.0";
/// What the notice says of a window that is of another version.
const OTHER: &str = "The window can't be opened: it is of another version.";

#[test]
fn a_newer_start_takes_the_place_of_an_older_keeper_with_its_window() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let older = app::start(desk, &["--print-ready"]);
        wait_for("its window", || desk.printed().contains("ready today"));
        assert!(app::start_again(desk, &["--hidden"]).success(), "one of the same version leaves");
        assert!(runs(older.id()));
        // At login, say: it is not to open a window. But one was open.
        let mut newer = newer(desk, &["--hidden", "--print-ready"]);
        wait_for("the older one to leave", || !runs(older.id()));
        wait_for("its window", || desk.printed().matches("ready today").count() == 2);
        assert_eq!((app::windows(desk), is_newer(desk)), (1, true));
        assert!(app::start_again(desk, &[]).success(), "an older start leaves");
        assert!(runs(newer.id()));
        wait_for("its icon", || tray.registered() == 2);
        newer.end();
        wait_for("its window to be gone", || !app::has_window(desk));
    });
}

#[test]
fn where_the_window_was_closed_the_newer_one_opens_none_at_login() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let older = app::start(desk, &["--hidden", "--print-ready"]);
        tray.wait_for_icon();
        let newer = newer(desk, &["--hidden", "--print-ready"]);
        wait_for("the older one to leave", || !runs(older.id()));
        wait_for("its icon", || tray.registered() == 2);
        assert!(is_newer(desk) && children(newer.id()).is_empty());
        assert!(!app::has_window(desk) && !desk.printed().contains("ready"));
    });
}

#[test]
fn where_both_programs_were_replaced_the_old_keeper_starts_the_new_one_and_leaves() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let (tray, desktop) = (TrayStub::start(&desk.bus), NotificationStub::start(&desk.bus));
        let copies = Copies::new(desk);
        let older = copies.start_hidden(desk);
        tray.wait_for_icon();
        for name in [KEEPER, WINDOW] {
            copies.replace(name, &pretends(NEWER, name));
        }
        tray.choose("Open");
        wait_for("the older one to leave", || !runs(older.id()));
        wait_for("the window of the newer one", || desk.printed().contains("ready today"));
        assert_eq!((copies.keepers().len(), app::windows(desk), is_newer(desk)), (1, 1, true));
        assert!(desktop.shown().is_empty(), "nothing is to be said");
        tray.choose("Quit");
        wait_for("the newer one to leave", || copies.keepers().is_empty());
    });
}

#[test]
fn where_only_the_window_is_of_another_version_that_is_said_and_the_keeper_stays() {
    // A newer window makes the keeper ask its own program's version, which is a start of it, too.
    let met = [("0.0.1", "the window is of version"), (NEWER, "there is no newer version of this program")];
    for (version, met) in met {
        on_a_desk(|desk| {
            app::fill_with_sample(desk);
            let (tray, desktop) = (TrayStub::start(&desk.bus), NotificationStub::start(&desk.bus));
            let copies = Copies::new(desk);
            let keeper = copies.start_hidden(desk);
            tray.wait_for_icon();
            copies.replace(WINDOW, &pretends(version, WINDOW));
            tray.choose("Open");
            assert!(desktop.wait_shown(1).body.starts_with(OTHER));
            wait_for("nothing to be left of it", || children(keeper.id()).is_empty());
            tray.choose("Open");
            wait_for("the second one to be met", || desk.printed().matches(met).count() == 2);
            wait_for("nothing to be left of it", || children(keeper.id()).is_empty());
            assert_eq!(copies.keepers(), [keeper.id()], "no other one was started");
            assert_eq!(desktop.shown().len(), 1, "said once");
            copies.put_back(WINDOW);
            tray.choose("Open");
            wait_for("the window", || desk.printed().contains("ready today"));
        });
    }
}

/// A script by which a program takes itself for one of this version.
fn pretends(version: &str, name: &str) -> String {
    format!("{VERSION}={version} exec \"$here/real-{name}\" \"$@\"")
}

fn newer(desk: &Desk, arguments: &[&str]) -> Started {
    let mut command = desk.command(crate::program::program());
    command.args(arguments).env(VERSION, NEWER);
    app::started(desk, command)
}

/// Whether the keeper of this desk is the newer one: it does not leave for one in between.
fn is_newer(desk: &Desk) -> bool {
    app::wish(&desk.data(), "stay", BETWEEN) == "done"
}
