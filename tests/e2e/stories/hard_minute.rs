//! A hard minute, from the tray: what is written is kept at once, also while locked, and is in no file before the unlock.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::processes::{descendants, wait_for};
use crate::stubs::tray::TrayStub;
use crate::{first_run, vault};

/// So long after the last letter everything is kept.
const KEPT_AFTER: Duration = Duration::from_millis(1200);
const TEXT: &str = "Why don't you answer me tonight?";
const PASSPHRASE: &str = "seven kettles on a roof";
const WINDOW: &str = "interlude-windo";

fn windows(run: &App) -> usize {
    descendants(run.process()).iter().filter(|(_, name)| name == WINDOW).count()
}

/// One key, and the cursor writes: nothing else is chosen before the first word.
fn write(run: &App) {
    run.page.shows("pause");
    run.page.keys("1");
    wait_for("the cursor in the field", || run.page.focused() == "pause-text");
    run.page.keys(TEXT);
    wait_for("the words", || run.page.value("pause-text") == TEXT);
    // The promise is about this time, and nothing but the clock tells that it has passed.
    sleep(KEPT_AFTER);
}

/// The newest draft that is held so opens with the words.
fn stands_among_the_drafts(run: &App, list: &str) {
    run.page.go_to("drafts");
    run.page.shows(list);
    let css = format!(
        "[data-testid={list}] [data-testid=draft-row]:{} [data-testid=open-draft]",
        match list {
            "drafts-held" => "last-child",
            _ => "first-child",
        }
    );
    run.page.click(&css);
    wait_for("the words", || run.page.value("draft-text") == TEXT);
}

fn some_file_has(desk: &Desk, words: &str) -> bool {
    let has = |bytes: &[u8]| bytes.windows(words.len()).any(|part| part == words.as_bytes());
    vault::files(&desk.data()).values().any(|bytes| has(bytes))
}

#[test]
fn from_the_tray_it_knows_the_plan_and_what_is_written_is_held_until_the_check_in() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        run.close_window(desk);
        wait_for("its process to be gone", || windows(&run) == 0);
        run.open_again(|| tray.choose("Pause"));
        run.page.says("pause-sentence", "check-in");
        write(&run);
        run.kill();
        let run = App::open(desk, &[]);
        stands_among_the_drafts(&run, "drafts-held");
    });
}

#[test]
fn while_locked_it_is_sealed_and_killed_it_stands_among_the_drafts_after_the_unlock() {
    on_a_desk(|desk| {
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        first_run::to_passphrase(&run.page);
        run.page.fill("passphrase", PASSPHRASE);
        run.page.fill("passphrase-again", PASSPHRASE);
        first_run::skip_the_rest(&run.page);
        run.page.forget();
        tray.choose("Lock");
        wait_for("the window to be gone", || windows(&run) == 0);
        run.open_again(|| tray.choose("Pause"));
        run.page.says("pause-sentence", "Locked.");
        write(&run);
        run.kill();
        assert!(desk.data().join("interlude.sealed").exists());
        assert!(!some_file_has(desk, TEXT), "the words are in a file");
        let run = App::open(desk, &[]);
        run.page.fill("passphrase", PASSPHRASE);
        run.page.press("unlock-open");
        run.page.shows("today");
        stands_among_the_drafts(&run, "drafts-own");
        assert!(!fs::exists(desk.data().join("interlude.sealed")).expect("a look"));
    });
}
