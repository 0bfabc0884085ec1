//! Bad input: what would be markup, script or a statement elsewhere is typed in the real window, and is text there, before and
//! after everything is ended and opened again. `ui/tests/payloads.mjs` looks at sixty such texts in every view.

use std::collections::BTreeSet;
use std::thread::sleep;

use serde_json::json;

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::driver::Driver;
use crate::hand::named;
use crate::processes::wait_for;
use crate::small::{self, KEPT_AFTER};
use crate::stubs::tray::TrayStub;

// Each would draw something that is called `bad`, or run `alert`.
const DRAFT: &str = "<img src=x onerror=alert(1) id=bad>";
const PAUSE: &str = "\"><svg id=bad onload=alert(1)><script id=bad>alert(1)</script>";
const ARRANGE: [(&str, &str); 3] = [
    ("arrange-matter", "</input></textarea><script id=bad>alert(1)</script>"),
    ("arrange-proposal", "javascript:alert(1)//\" autofocus onfocus=\"alert(1)\" id=\"bad"),
    ("arrange-time", "{{constructor.constructor('alert(1)')()}} ${alert(1)} { $time }"),
];
const CARD: &str = "<iframe id=bad srcdoc='<script>parent.alert(1)</script>'></iframe>";
const FEELING: &str = "<b id=bad>{ $name } ${x}</b>";
const NOTE: &str = "<style id=bad>*{display:none!important}</style>&lt;i id=bad&gt;";
const TAG: &str = "'; DROP TABLE moments; -- <a id=bad> NEAR( *";
const STEP: &str = "<s id=bad>%n{0}\u{200d}</s>";

/// What runs or is refused by the policy from now on is noted.
fn watch(page: &Driver) {
    page.js(
        "window.bad = [];
         window.alert = () => void window.bad.push('it ran');
         document.addEventListener('securitypolicyviolation', (event) => window.bad.push(event.violatedDirective));",
    );
}

/// Nothing of what was typed is an element, an attribute that runs, or has run.
#[track_caller]
fn is_text(page: &Driver) {
    let drawn = page.js(
        "return [...document.querySelectorAll('#bad, img, iframe, script:not([src]), [onerror], [onload], [onfocus]')]
             .map((one) => one.outerHTML)",
    );
    assert_eq!(drawn, json!([]), "it is drawn");
    assert_eq!(page.js("return window.bad"), json!([]), "it ran, or the policy had to refuse it");
}

fn submit(page: &Driver, field: &str) {
    page.click(&format!("form:has({}) button[type=submit]", named(field)));
}

/// Opens the fold that this lies in.
fn unfold(page: &Driver, testid: &str) {
    page.shows(testid);
    page.js(&format!("document.querySelector('{}').closest('details').open = true", named(testid)));
}

/// The small window alone: the driver has one window at a time.
fn pause(desk: &Desk, run: &App, tray: &TrayStub) {
    small::close_main(desk, run);
    small::open_by_tray(run, tray);
    run.page.shows("pause-card");
    watch(&run.page);
}

fn type_in_the_main_window(page: &Driver) {
    page.go_to("drafts");
    page.press("new-draft");
    page.fill("draft-text", DRAFT);
    sleep(KEPT_AFTER);
    is_text(page);
    page.go_to("today");
    page.press("mood-in-words");
    page.fill("mood-own", FEELING);
    page.fill("mood-text", NOTE);
    unfold(page, "mood-tags");
    page.fill("mood-tags", TAG);
    submit(page, "mood-text");
    page.shows("mood-entry");
    is_text(page);
    page.go_to("settings");
    page.fill("step-name-2", STEP);
    submit(page, "step-name-2");
    page.shows("toast");
    is_text(page);
}

fn type_in_the_small_window(page: &Driver) {
    page.press("pause-say");
    page.shows("pause-text");
    page.fill("pause-text", PAUSE);
    sleep(KEPT_AFTER);
    is_text(page);
    page.press("pause-lines-back");
    page.press("pause-arrange");
    for (field, text) in ARRANGE {
        page.fill(field, text);
    }
    sleep(KEPT_AFTER);
    is_text(page);
    page.press("pause-lines-back");
    unfold(page, "card");
    page.press("edit-card");
    page.fill("card-text", CARD);
    page.press("save-card");
    wait_for("the card", || page.has(&named("card")) && page.text(&named("card")) == CARD);
    is_text(page);
}

/// Every draft there is, opened one after the other; a message by its parts, which the sample has, is one of another screen.
fn drafts(page: &Driver) -> BTreeSet<String> {
    page.go_to("drafts");
    page.shows("draft-row");
    let count = page.js("return document.querySelectorAll('[data-testid=draft-row]').length").as_u64();
    let open = |number: u64| {
        page.js(&format!("document.querySelectorAll('[data-testid=open-draft]')[{number}].click()"));
        let is_message = || page.has("[data-screen=\"message\"]");
        wait_for("a text", || !page.value("draft-text").is_empty() || is_message());
        if is_message() {
            page.go_to("drafts");
            page.shows("draft-row");
            return None;
        }
        let text = page.value("draft-text");
        is_text(page);
        page.press("draft-back");
        page.shows("draft-row");
        Some(text)
    };
    (0..count.expect("a number")).filter_map(open).collect()
}

#[test]
fn the_worst_that_can_be_typed_is_text_in_the_real_window_and_stands_there_again() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        watch(&run.page);
        type_in_the_main_window(&run.page);
        pause(desk, &run, &tray);
        type_in_the_small_window(&run.page);
        run.kill();

        let run = App::open(desk, &[]);
        watch(&run.page);
        let kept = drafts(&run.page);
        for text in [DRAFT.to_owned(), PAUSE.to_owned(), ARRANGE.map(|(_, text)| text).join("\n")] {
            assert!(kept.contains(&text), "{text} in {kept:?}");
        }
        run.page.go_to("today");
        run.page.press("mood-entry");
        run.page.says("mood-form", FEELING);
        wait_for("the note", || run.page.value("mood-text") == NOTE);
        assert_eq!(run.page.value("mood-tags"), TAG);
        run.page.go_to("settings");
        wait_for("the name", || run.page.value("step-name-2") == STEP);
        is_text(&run.page);
        pause(desk, &run, &tray);
        unfold(&run.page, "card");
        run.page.says("card", CARD);
        is_text(&run.page);
    });
}
