//! A hard minute, from the tray: what is written is kept at once, also while locked, and is in no file before the unlock.

use std::fs;

use crate::app::App;
use crate::desk::{Desk, on_a_desk};
use crate::processes::wait_for;
use crate::stubs::tray::TrayStub;
use crate::{first_run, small, vault};

const TEXT: &str = "Why don't you answer me tonight?";
const PASSPHRASE: &str = "seven kettles on a roof";

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
        let (tray, run) = small::in_the_tray(desk);
        small::open_by_tray(&run, &tray);
        run.page.says("pause-sentence", "check-in");
        small::write(&run, TEXT);
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
        wait_for("the window to be gone", || small::windows(&run) == 0);
        run.open_again(|| tray.choose("Pause"));
        run.page.says("pause-sentence", "Locked.");
        small::write(&run, TEXT);
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
