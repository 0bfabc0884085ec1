//! A second start: it raises the window of the first and leaves; where the first one just ends, it takes its place.

use std::time::{Duration, Instant};

use crate::app::{self, App};
use crate::desk::on_a_desk;
use crate::processes::{runs, signal, wait_for};
use crate::stubs::tray::TrayStub;

#[test]
fn it_raises_the_first_window_as_it_is_and_leaves() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        run.page.go_to("activities");
        run.page.press("add-activity");
        run.page.fill("activity-title", "half a thought");
        let began = Instant::now();
        assert!(app::start_again(desk, &[]).success());
        assert!(began.elapsed() < Duration::from_secs(5), "it left after {:?}", began.elapsed());
        assert_eq!(app::windows(desk), 1);
        assert_eq!(run.page.value("activity-title"), "half a thought");
        run.close_window(desk);
        // One that is to stay hidden, as at login, shows nothing.
        assert!(app::start_again(desk, &["--hidden"]).success());
        run.open_again(|| assert!(app::start_again(desk, &[]).success()));
        // What was being typed stands there again.
        run.page.shows("activity-form");
        wait_for("the half thought", || run.page.value("activity-title") == "half a thought");
        assert_eq!((app::windows(desk), tray.registered()), (1, 1), "one window, one icon");
        assert!(run.runs());
    });
}

#[test]
fn where_the_first_one_ends_before_it_answered_the_second_takes_its_place() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let first = app::start(desk, &["--hidden"]);
        tray.wait_for_icon();
        // It stands still, so that the second start waits for its answer, and then ends without giving one.
        signal("STOP", &first.id().to_string());
        let second = app::start(desk, &[]);
        std::thread::sleep(Duration::from_secs(2));
        assert!(runs(second.id()) && !app::has_window(desk), "it waits for the first one");
        signal("KILL", &first.id().to_string());
        wait_for("the window of the second", || app::has_window(desk));
        assert!(runs(second.id()));
    });
}
