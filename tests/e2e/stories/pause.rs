//! A pause, from anywhere: the small window, beside the main one or without it, while locked, and before anything was made.

use crate::app::{self, App, TITLE};
use crate::desk::{Desk, on_a_desk};
use crate::processes::wait_for;
use crate::small::{self, escape, windows};
use crate::stubs::tray::TrayStub;
use crate::{first_run, hand};
use std::time::{Duration, Instant};

const PASSPHRASE: &str = "seven kettles on a roof";
/// What was asked for a second time has long come by then.
const SETTLES: Duration = Duration::from_millis(700);
/// A lock takes a second at most (RELIABILITY.md §2).
const LOCKS: Duration = Duration::from_secs(1);

fn size(desk: &Desk) -> Option<(u16, u16)> {
    desk.screen().place(TITLE).map(|[.., width, height]| (width, height))
}

#[test]
fn with_the_main_window_closed_it_opens_from_the_tray_and_by_a_second_start_and_there_is_one() {
    on_a_desk(|desk| {
        let (tray, run) = small::in_the_tray(desk);
        let began = Instant::now();
        run.open_again(|| tray.choose("Pause"));
        run.page.shows("pause");
        eprintln!("the pause stood {:?} after the click, a driver's start included", began.elapsed());
        assert_eq!(size(desk), Some((420, 520)));
        tray.choose("Pause");
        assert!(app::start_again(desk, &["--pause"]).success());
        std::thread::sleep(SETTLES);
        assert_eq!((app::windows(desk), windows(&run)), (1, 1), "asked for three times, there once");
        escape(desk, &run);
        assert!(run.runs(), "it closes and nothing else ends");
        run.open_again(|| assert!(app::start_again(desk, &["--pause"]).success()));
        run.page.shows("pause-say");
        // Another page goes into the window that there is.
        assert!(app::start_again(desk, &["--note"]).success());
        wait_for("the other page", || run.page.has("[data-page=\"note\"]"));
        assert_eq!(windows(&run), 1);
        // The way to help, and back, with the lines that come with Interlude.
        run.page.press("small-help");
        run.page.shows("help-line");
        run.page.press("help-back");
        run.page.press_and_part("small-close");
        run.page.forget();
        wait_for("the small window to be gone", || !app::has_window(desk) && windows(&run) == 0);
        assert!(run.runs());
        // A second start without a flag opens the window with all screens, as ever.
        run.open_again(|| assert!(app::start_again(desk, &[]).success()));
        run.page.shows("today");
    });
}

#[test]
fn a_lock_ends_both_windows_and_a_pause_opens_while_locked() {
    on_a_desk(|desk| {
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        first_run::to_passphrase(&run.page);
        run.page.fill("passphrase", PASSPHRASE);
        run.page.fill("passphrase-again", PASSPHRASE);
        first_run::skip_the_rest(&run.page);
        // Beside the main window, from the button in it.
        run.page.press("open-pause");
        wait_for("two windows", || app::windows(desk) == 2);
        assert_eq!(windows(&run), 2);
        std::thread::sleep(SETTLES);
        run.page.forget();
        let began = Instant::now();
        tray.choose("Lock");
        wait_for("both to be gone", || windows(&run) == 0);
        assert!(began.elapsed() < LOCKS, "it took {:?}", began.elapsed());
        // What is kept in the vault waits for it.
        wait_for("the lock in the tray", || !tray.wait_line("A note").enabled);
        wait_for("no window to be seen", || !app::has_window(desk));
        assert!(run.runs());
        run.open_again(|| tray.choose("Pause"));
        run.page.shows("pause");
        // By its flag it leads to where it can be unlocked.
        run.page.press("small-help");
        run.page.shows("help-line");
        assert!(!run.page.has(&hand::named("help-people")), "my people are behind the passphrase");
        assert!(app::start_again(desk, &["--mood"]).success());
        wait_for("the lock's own window, too", || app::windows(desk) == 2);
    });
}

#[test]
fn before_the_first_run_is_through_a_start_for_a_pause_shows_that_alone() {
    on_a_desk(|desk| {
        let run = App::open(desk, &["--pause"]);
        run.page.shows("pause");
        assert_eq!((app::windows(desk), size(desk)), (1, Some((420, 520))));
        escape(desk, &run);
        assert!(run.runs(), "closing it ends nothing");
        run.open_again(|| assert!(app::start_again(desk, &[]).success()));
        run.page.shows("first-run");
    });
}
