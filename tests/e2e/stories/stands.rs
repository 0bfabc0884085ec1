//! Stands: the window opens wholly on the screen, and where it stood before.

use std::fs;

use crate::app::{self, App, TITLE};
use crate::desk::{Desk, on_a_desk};
use crate::processes::wait_for;
use crate::stubs::tray::TrayStub;

/// Where a person put it: `[x, y, width, height]`.
const PUT: [u16; 4] = [100, 60, 800, 430];
const MOVED: [u16; 4] = [240, 20, 640, 500];

#[test]
fn the_window_opens_within_the_screen_and_where_it_stood() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        desk.sit_at("960x540");
        let run = App::open(desk, &[]);
        // Its usual size is larger than that.
        stands(desk, [0, 0, 960, 540]);
        put(desk, PUT);
        run.close_window(desk);
        run.open_again(|| tray.choose("Open"));
        stands(desk, PUT);
        put(desk, MOVED);
        run.kill();
        let run = App::open(desk, &[]);
        stands(desk, MOVED);
        quit(run, &tray);

        // On a smaller screen for once: all of it can be seen, and nothing of that is remembered.
        desk.sit_at("683x384");
        let run = App::open(desk, &[]);
        stands(desk, [43, 0, 640, 384]);
        quit(run, &tray);
        desk.sit_at("1024x600");
        let run = App::open(desk, &[]);
        stands(desk, MOVED);
        run.close_window(desk);
    });
}

/// The window comes to stand there, and stays.
#[track_caller]
fn stands(desk: &Desk, place: [u16; 4]) {
    wait_for(&format!("the window at {place:?}"), || desk.screen().place(TITLE) == Some(place));
}

/// Drags the window there, and waits until that is known; a person takes longer to close it than that.
#[track_caller]
fn put(desk: &Desk, place: [u16; 4]) {
    desk.screen().put(TITLE, place);
    stands(desk, place);
    let [x, y, width, height] = place;
    let (at, size) = (format!("[{x},{y}]"), format!("[{width},{height}]"));
    let file = desk.data().join("interlude.window.json");
    wait_for("its place to be kept", || {
        let kept: String = fs::read_to_string(&file).unwrap_or_default().split_whitespace().collect();
        kept.contains(&at) && kept.contains(&size)
    });
}

fn quit(run: App, tray: &TrayStub) {
    run.page.forget();
    tray.choose("Quit");
    run.wait_for_end();
}
