//! A planner with a passphrase: made in first run, locked from the tray, reminding all the same.

use std::time::Duration;

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::due::{Due, now};
use crate::hand::named;
use crate::processes::{wait_at_most, wait_for};
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;
use crate::{first_run, vault};

const PASSPHRASE: &str = "seven kettles on a roof";
const TITLE: &str = "Ring Ilse about the canal";
/// The rest of the form, locking and looking at the tray have to fit into this.
const ROOM: Duration = Duration::from_secs(15);

#[test]
fn while_locked_it_reminds_without_words_and_opens_only_by_the_passphrase() {
    on_a_desk(|desk| {
        let tray = TrayStub::start(&desk.bus);
        let desktop = NotificationStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        first_run_with_a_passphrase(&run);
        let due = something_for_soon(&run);
        lock_from_the_tray(desk, &run, &tray);
        assert!(now() < due.at, "it was locked too late");
        wait_at_most(due.patience(), "the reminder", || !desktop.shown().is_empty());
        let shown = desktop.wait_shown(1);
        due.assert_is(&shown);
        assert_eq!(shown.actions, ["default", "Open", "open", "Open"]);
        run.open_again(|| desktop.press(shown.number, "open"));
        a_wrong_passphrase_is_refused(&run);
        the_right_one_shows_it(&run, &due);
        let files = vault::files(&desk.data());
        let said = |words: &str| files.values().any(|bytes| String::from_utf8_lossy(bytes).contains(words));
        assert!(!said(TITLE) && !said(PASSPHRASE) && !desk.printed().contains(TITLE));
    });
}

fn first_run_with_a_passphrase(run: &App) {
    let page = &run.page;
    first_run::to_passphrase(page);
    page.says("passphrase-lost", "Forgotten means lost.");
    page.fill("passphrase", PASSPHRASE);
    page.fill("passphrase-again", "seven kettles");
    page.press("first-run-go-on");
    page.says("passphrase-again-error", "The two don't match.");
    assert_eq!(page.value("passphrase"), PASSPHRASE);
    page.fill("passphrase-again", PASSPHRASE);
    first_run::skip_the_rest(page);
}

fn something_for_soon(run: &App) -> Due {
    let page = &run.page;
    page.go_to("activities");
    page.press("add-activity");
    page.fill("activity-title", TITLE);
    page.choose("activity-repeat-once");
    let due = Due::next_minute(ROOM);
    page.fill("activity-date", &due.date());
    page.fill("activity-time", &due.clock());
    page.press("save-activity");
    page.says("activity-next", &due.clock());
    due
}

fn lock_from_the_tray(desk: &Desk, run: &App, tray: &TrayStub) {
    tray.wait_line("Next reminder:");
    tray.choose("Lock");
    wait_for("window and page to be gone", || !app::has_window(desk) && !run.has_page_process());
    wait_for("nothing but opening, a pause and quitting", || {
        tray.menu().iter().filter(|line| line.enabled).map(|line| line.label.as_str()).eq([
            "Open Interlude",
            "Pause",
            "Quit",
        ])
    });
    assert!(!tray.menu().iter().any(|line| line.label.contains("Ilse")));
}

fn a_wrong_passphrase_is_refused(run: &App) {
    let page = &run.page;
    page.says("unlock", "Locked. Passphrase, or help.");
    assert!(!page.has(&named("nav-today")) && !page.text("body").contains(TITLE));
    page.keys("seven kettles\u{e007}");
    page.says("passphrase-error", "That isn't the passphrase.");
    assert!(!page.has(&named("today")));
}

fn the_right_one_shows_it(run: &App, due: &Due) {
    let page = &run.page;
    page.fill("passphrase", PASSPHRASE);
    page.press("unlock-open");
    page.shows("content");
    page.says("toast", "There was 1 failed try before this, today, ");
    page.go_to("today");
    let line = format!("{}[data-state=\"shown\"]", named("today-item"));
    page.wait_text(&line, TITLE);
    page.wait_text(&line, &due.clock());
    page.says("today-open", "1 reminder is open.");
}
