//! What ends without being asked to: the page, the window, the keeper. Nothing of it costs a reminder or leaves a window
//! that nobody answers.

use std::time::{Duration, Instant};

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::processes::{Started, children, descendants, runs, signal, wait_at_most, wait_for};
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;

/// How the system names them: it keeps fifteen letters.
const WINDOW: &str = "interlude-windo";
const PAGE: &str = "WebKitWebProces";
/// How long a window may take to be there again.
const AGAIN: Duration = Duration::from_secs(3);
/// How long a window may outlive its keeper.
const ORPHANED: Duration = Duration::from_secs(1);

/// More answers than a pipe holds.
const ASKS_MUCH: &str = "for (let i = 0; i < 500; i++) void window.__TAURI_INTERNALS__.invoke('ask', { call: 'ideas', arguments: {} })";

fn process(run: &App, name: &str) -> Option<u32> {
    descendants(run.process()).into_iter().find(|(_, known)| known == name).map(|(id, _)| id)
}

#[test]
fn a_page_or_a_window_that_ends_by_itself_is_opened_again_where_it_was() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let run = App::open(desk, &[]);
        run.page.go_to("activities");
        // The page tells the keeper where it is; that is on its way.
        std::thread::sleep(Duration::from_millis(300));
        for ends in [PAGE, WINDOW] {
            let old = process(&run, ends).expect("a process that can end");
            let window = process(&run, WINDOW).expect("a window");
            signal("KILL", &old.to_string());
            let began = Instant::now();
            wait_at_most(AGAIN, "another window", || process(&run, WINDOW).is_some_and(|id| id != window));
            assert!(run.runs(), "the keeper goes on");
            run.turn_to_new_window();
            wait_at_most(AGAIN, "the same screen", || run.page.has("main[data-screen=\"activities\"]"));
            assert_eq!(app::windows(desk), 1, "{ends}");
            eprintln!("{ends}: there again after {:?}", began.elapsed());
        }
    });
}

#[test]
fn one_that_ends_in_the_middle_of_its_answers_again_and_again_is_not_opened_for_ever() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let (tray, desktop) = (TrayStub::start(&desk.bus), NotificationStub::start(&desk.bus));
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        for deaths in 1..=3 {
            let window = process(&run, WINDOW).expect("a window");
            wait_for("the page", || run.page.has("[data-screen=\"today\"]"));
            run.page.js(ASKS_MUCH);
            run.page.forget();
            signal("KILL", &window.to_string());
            if deaths < 3 {
                wait_at_most(AGAIN, "another window", || {
                    process(&run, WINDOW).is_some_and(|id| id != window)
                });
                run.turn_to_new_window();
            }
        }
        assert!(desktop.wait_shown(1).body.starts_with("The window can't be opened just now."));
        wait_for("nothing to be left of it", || children(run.process()).is_empty());
        assert!(run.runs() && !app::has_window(desk));
        run.open_again(|| tray.choose("Open"));
        run.page.shows("today");
        assert_eq!(desktop.shown().len(), 1, "said once");
    });
}

#[test]
fn a_window_ends_with_its_keeper() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let run = App::open(desk, &[]);
        let all = descendants(run.process());
        assert!(all.len() >= 3, "{all:?}");
        run.page.forget();
        signal("KILL", &run.process().to_string());
        wait_at_most(ORPHANED, "all of the window to be gone", || !all.iter().any(|(id, _)| runs(*id)));
    });
}

#[test]
fn however_many_are_started_at_once_there_is_one_keeper_and_one_window() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let none = [("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")];
        for round in 0..36u64 {
            // Each third without a session bus.
            let variables: &[_] = if round % 3 == 2 { &none } else { &[] };
            let start = || {
                let mut command = desk.command(crate::program::program());
                command.envs(variables.iter().copied()).arg("--print-ready");
                app::started(desk, command)
            };
            one_of(desk, &start, |start| {
                let first = start();
                std::thread::sleep(Duration::from_millis(round * 3));
                vec![first, start()]
            });
        }
        let start = || app::start(desk, &["--print-ready"]);
        one_of(desk, &start, |start| (0..10).map(|_| start()).collect());
    });
}

/// Waits until all but one have left and the one shows Today in one window. One more start changes nothing of that.
fn one_of(
    desk: &Desk,
    start: &dyn Fn() -> Started,
    begin: impl FnOnce(&dyn Fn() -> Started) -> Vec<Started>,
) {
    let before = desk.printed().len();
    let started = begin(start);
    let left = || started.iter().filter(|one| runs(one.id())).count();
    wait_for("all but one to leave", || left() == 1);
    let drawn = || desk.printed()[before..].matches("ready today").count();
    wait_for("Today", || drawn() > 0);
    let keeper = started.iter().find(|one| runs(one.id())).expect("a keeper").id();
    let windows = || descendants(keeper).iter().filter(|(_, name)| name == WINDOW).count();
    assert_eq!((app::windows(desk), windows()), (1, 1));
    let later = start();
    wait_for("one more start to leave", || !runs(later.id()));
    assert_eq!((app::windows(desk), windows(), drawn()), (1, 1, 1), "the window that there was");
    signal("KILL", &keeper.to_string());
    wait_for("the window to be gone", || !app::has_window(desk));
}
