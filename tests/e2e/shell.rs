//! The shell of the real program: window, tray, second start, kill, end.

use crate::app::{self, App};
use crate::desk::on_a_desk;
use crate::processes::{runs, wait_for};
use crate::stubs::tray::TrayStub;

#[test]
fn the_window_closes_and_comes_back_by_the_tray_and_by_a_second_start() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        assert!(app::has_window(desk) && run.has_page_process());
        run.close_window(desk);
        wait_for("the window to be gone", || !app::has_window(desk));
        assert!(run.runs());
        run.open_again(|| tray.choose("Open"));
        run.close_window(desk);
        run.open_again(|| tray.activate());
        run.close_window(desk);
        run.open_again(|| assert!(app::start_again(desk, &[]).success()));
        run.page.forget();
        tray.choose("Quit");
        run.wait_for_end();
    });
}

#[test]
fn a_hidden_start_has_no_window_and_finds_a_tray_that_comes_late() {
    on_a_desk(|desk| {
        let started = app::start(desk, &["--hidden"]);
        let tray = TrayStub::start(&desk.bus);
        tray.wait_for_icon();
        assert!(!app::has_window(desk) && !app::has_page_process(started.id()));
        tray.choose("Quit");
        wait_for("the end", || !runs(started.id()));
    });
}

#[test]
fn a_killed_program_starts_again_on_the_same_desk() {
    on_a_desk(|desk| {
        let first = App::open(desk, &[]);
        let process = first.process();
        first.kill();
        assert!(!runs(process));
        let second = App::open(desk, &[]);
        assert!(second.runs() && app::has_window(desk));
    });
}
