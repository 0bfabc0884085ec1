//! Thursdays: a plan with check-ins on Thursdays, opened at a moment, and gone through by keyboard.

use chrono::{DateTime, Utc};

use crate::app::App;
use crate::desk::Desk;
use crate::processes::wait_for;
use crate::seed;
use crate::stubs::tray::TrayStub;

/// The day on which the plan began: a Sunday, four days before its first check-in.
const BEGAN: &str = "2027-02-28T12:00:00Z";

/// A moment of these weeks.
pub fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

/// The plan, begun, and a window open at that moment.
pub fn begun(desk: &Desk, at: &str) -> (TrayStub, App) {
    // Where the window may write a page, it is there before the window.
    std::fs::create_dir_all(desk.home("Documents")).expect("a folder");
    seed::thursdays(desk, instant(BEGAN));
    desk.turn_clock(instant(at));
    let tray = TrayStub::start(&desk.bus);
    let run = App::open(desk, &[]);
    tray.wait_for_icon();
    (tray, run)
}

/// Goes to a screen by the rail, with the tab key.
pub fn go(run: &App, screen: &str) {
    run.page.enter(&format!("nav-{screen}"));
    wait_for(screen, || run.page.has(&format!("[data-screen=\"{screen}\"]")));
}
