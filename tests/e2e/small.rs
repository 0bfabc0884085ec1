//! Small: the window of a pause, as a person opens, uses and closes it.

use std::thread::sleep;
use std::time::Duration;

use crate::app::{self, App};
use crate::desk::Desk;
use crate::processes::{descendants, wait_for};
use crate::stubs::tray::TrayStub;

/// How the system names a window's process: it keeps fifteen letters.
const WINDOW: &str = "interlude-windo";
/// So long after the last letter everything is kept (HOUSE.md, autosave).
pub const KEPT_AFTER: Duration = Duration::from_millis(1200);

/// How many processes of windows there are.
pub fn windows(run: &App) -> usize {
    descendants(run.process()).iter().filter(|(_, name)| name == WINDOW).count()
}

/// Closes the main window, and waits until the next one can listen for the driver where this one did.
pub fn close_main(desk: &Desk, run: &App) {
    run.close_window(desk);
    wait_for("its process to be gone", || windows(run) == 0);
}

/// A sample plan, Interlude in the tray, and its window closed.
pub fn in_the_tray(desk: &Desk) -> (TrayStub, App) {
    app::fill_with_sample(desk);
    let tray = TrayStub::start(&desk.bus);
    let run = App::open(desk, &[]);
    tray.wait_for_icon();
    close_main(desk, &run);
    (tray, run)
}

/// Opens a pause by the tray's menu.
pub fn open_by_tray(run: &App, tray: &TrayStub) {
    run.open_again(|| tray.choose("Pause"));
    run.page.shows("pause");
}

/// Escape, as from the keyboard: nobody may be there to answer for it.
pub fn escape(desk: &Desk, run: &App) {
    let key = "{ key: 'Escape', bubbles: true, cancelable: true }";
    run.page.js(&format!(
        "setTimeout(() => document.body.dispatchEvent(new KeyboardEvent('keydown', {key})), 100)"
    ));
    run.page.forget();
    wait_for("the small window to be gone", || !app::has_window(desk) && windows(run) == 0);
}

/// One key, and the cursor writes: nothing else is chosen before the first word.
pub fn write(run: &App, text: &str) {
    run.page.shows("pause");
    run.page.keys("1");
    wait_for("the cursor in the field", || run.page.focused() == "pause-text");
    run.page.keys(text);
    wait_for("the words", || run.page.value("pause-text") == text);
    // The promise is about this time, and nothing but the clock tells that it has passed.
    sleep(KEPT_AFTER);
}
