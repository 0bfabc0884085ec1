//! A second start: it raises the window of the first and leaves.

use std::time::{Duration, Instant};

use crate::app::{self, App};
use crate::desk::on_a_desk;
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
        run.page.shows("today");
        assert_eq!((app::windows(desk), tray.registered()), (1, 1), "one window, one icon");
        assert!(run.runs());
    });
}
