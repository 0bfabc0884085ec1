//! Drafts: what is written is kept without a press, and copying is the only way out (MOMENTS.md §4, RELIABILITY.md §3).

use std::thread::sleep;
use std::time::Duration;

use crate::app::{self, App};
use crate::desk::on_a_desk;
use crate::processes::wait_for;
use crate::stubs::tray::TrayStub;

const TEXT: &str = "I thought of you at the lake.";
/// So long after the last letter everything is kept.
const KEPT_AFTER: Duration = Duration::from_millis(1200);

#[test]
fn a_text_is_kept_through_a_kill_and_copied_with_a_mark_for_as_long_as_the_window_stands() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        run.page.go_to("drafts");
        run.page.press("new-draft");
        run.page.write("draft-text", TEXT);
        // The promise is about this time, and nothing but the clock tells that it has passed.
        sleep(KEPT_AFTER);
        run.kill();

        let run = App::open(desk, &[]);
        run.page.go_to("drafts");
        wait_for("the texts of the sample and this one", || {
            run.page.js("return document.querySelectorAll('[data-testid=draft-row]').length") == 3
        });
        run.page.click("[data-testid=drafts-held] li:last-child [data-testid=open-draft]");
        wait_for("the text", || run.page.value("draft-text") == TEXT);
        run.page.press("copy-draft");
        run.page.says("draft-kept", "copied today");
        wait_for("the text on the clipboard", || {
            desk.screen().copied("UTF8_STRING").as_deref() == Some(TEXT)
        });
        assert_eq!(desk.screen().copied("x-kde-passwordManagerHint").as_deref(), Some("secret"));
        run.close_window(desk);
        wait_for("the clipboard to be empty", || desk.screen().copied("UTF8_STRING").is_none());
        run.open_again(|| tray.choose("Open"));
        run.page.go_to("drafts");
        run.page.shows("drafts");
    });
}
