//! What ends without being asked to: the page, the window, the keeper. Nothing of it costs a reminder or leaves a window
//! that nobody answers.

use std::time::{Duration, Instant};

use crate::app::{self, App};
use crate::desk::on_a_desk;
use crate::processes::{descendants, runs, signal, wait_at_most, wait_for};

/// How the system names them: it keeps fifteen letters.
const WINDOW: &str = "interlude-windo";
const PAGE: &str = "WebKitWebProces";
/// How long a window may take to be there again.
const AGAIN: Duration = Duration::from_secs(5);
/// How long a window may outlive its keeper.
const ORPHANED: Duration = Duration::from_secs(1);

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
            let first = start();
            std::thread::sleep(Duration::from_millis(round * 3));
            one_of(desk, vec![first, start()]);
        }
        let ten = (0..10).map(|_| app::start(desk, &["--print-ready"])).collect();
        one_of(desk, ten);
    });
}

/// Waits until all but one have left, and the one shows one window; then ends it.
fn one_of(desk: &crate::desk::Desk, started: Vec<crate::processes::Started>) {
    let left = || started.iter().filter(|one| runs(one.id())).count();
    wait_for("all but one to leave", || left() == 1);
    wait_for("a window", || app::has_window(desk));
    let keeper = started.iter().find(|one| runs(one.id())).expect("a keeper").id();
    let windows = || descendants(keeper).iter().filter(|(_, name)| name == WINDOW).count();
    assert_eq!((app::windows(desk), windows()), (1, 1));
    signal("KILL", &keeper.to_string());
    wait_for("the window to be gone", || !app::has_window(desk));
}
