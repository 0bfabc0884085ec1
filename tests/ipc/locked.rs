//! What answers without an open vault, and what does then.

use crate::page::{Page, arguments};
use interlude_engine::calls::{Vault, Window, lines};
use interlude_rehearsal::Beginning;
use serde_json::json;

#[test]
fn only_a_short_list_answers_without_the_passphrase() {
    let answers: Vec<&str> = lines().filter(|line| line.vault == Vault::Any).map(|line| line.name).collect();
    // Whoever adds to this list shows something to everybody at this computer.
    assert_eq!(
        answers,
        [
            "app_state",
            "page_ready",
            "screen_shown",
            "handed_over",
            "create_vault",
            "unlock",
            "lock",
            "hide_window",
            "quit",
            "close_answer",
            "help_lines",
            "seal_text",
            "shown_while_locked",
            "open_pause",
            "small_page",
            "small_ready",
            "small_handed_over",
            "close_small",
            "copy",
        ]
    );
}

#[test]
fn the_short_list_answers_while_locked() {
    let page = Page::begun(Beginning::Locked);
    for line in lines().filter(|line| line.vault == Vault::Any) {
        let window = line.windows.first().expect("a window that may ask it").name();
        let answer = page.call_from(window, line.name, arguments(line));
        match line.name {
            // A second vault cannot be made over the first.
            "create_vault" => assert_eq!(answer.expect_err("a vault")["code"], "not_open"),
            "unlock" => assert_eq!(answer.expect_err("unlocked")["code"], "wrong_passphrase"),
            name => drop(answer.unwrap_or_else(|error| panic!("{name}: {error}"))),
        }
    }
    assert_eq!(
        page.desktop_did(),
        [
            "page_ready",
            "screen_shown week",
            "handed_over",
            "hide_window",
            "quit",
            "keep_running",
            "open_small pause",
            "small_ready",
            "small_handed_over",
            "close_small",
            "copy ",
        ],
        "there is nothing to lock"
    );
    assert_eq!(page.call("unlock", json!({ "passphrase": "correct horse" })).unwrap()["phase"], "open");
}

#[test]
fn the_small_window_may_ask_for_what_its_page_shows_and_for_nothing_else() {
    let may: Vec<&str> =
        lines().filter(|line| line.windows.contains(&Window::Pause)).map(|line| line.name).collect();
    // Whoever adds to this list gives more to a window that stands in front of the lock.
    assert_eq!(
        may,
        [
            "app_state",
            "hide_window",
            "keep_typed",
            "drop_typed",
            "typing",
            "try_out",
            "help_lines",
            "seal_text",
            "shown_while_locked",
            "small_page",
            "small_ready",
            "small_handed_over",
            "close_small",
            "people",
            "open_minute",
            "minute_offers",
            "keep_minute",
            "save_card",
            "save_harder",
            "fold_line",
            "open_line",
            "remove_line",
            "restore_line",
            "wrote_to_arrange",
            "ask_later",
            "pause_ends",
            "begin_check_back",
            "check_backs",
            "keep_strength_after",
            "answer_check_back",
            "keep_draft",
            "bin_moment",
            "restore_moment",
            "copy",
            "moods",
            "mood",
            "keep_mood",
            "put_aside",
            "bad_hour",
        ]
    );
    let page = Page::begun(Beginning::Locked);
    let asked = |call: &str| page.call_from("pause", call, json!({}));
    assert_eq!(asked("small_page").unwrap(), "pause");
    assert!(!asked("help_lines").unwrap().as_array().unwrap().is_empty());
    // What is behind the passphrase stays there.
    for call in ["people", "bad_hour"] {
        assert_eq!(asked(call).expect_err(call)["code"], "refused");
    }
}

#[test]
fn a_lock_ends_the_windows_before_it_closes_the_vault_and_opens_another_one() {
    let page = Page::begun(Beginning::Locked);
    page.call("unlock", json!({ "passphrase": "correct horse" })).unwrap();
    page.happened();
    page.call("lock", json!({})).unwrap();
    // The first of them still shows an open vault; what is told of as changed is that it is locked.
    assert_eq!(page.happened(), ["end_windows", "changed", "open_window"]);
    assert_eq!(page.refused("today", json!({})), "refused");
    page.call("lock", json!({})).unwrap();
    assert_eq!(page.happened(), [""; 0], "it is locked already");
}

#[test]
fn without_a_passphrase_a_lock_leaves_the_window_alone() {
    let page = Page::open();
    page.happened();
    page.call("lock", json!({})).unwrap();
    assert_eq!(page.happened(), [""; 0]);
    page.call("today", json!({})).unwrap();
}

#[test]
fn what_is_worth_the_passphrase_asks_for_it_again() {
    let page = Page::begun(Beginning::Locked);
    page.call("unlock", json!({ "passphrase": "correct horse" })).unwrap();
    for call in ["show_topics", "change_protection"] {
        let arguments = |current: Option<&str>| match call {
            "show_topics" => json!({ "current": current }),
            _ => json!({ "passphrase": null, "again": null, "current": current }),
        };
        let missing = page.call(call, arguments(None)).expect_err(call);
        assert_eq!(missing["fields"], json!([{ "field": "current", "problem": "required" }]), "{call}");
        assert_eq!(page.refused(call, arguments(Some("not this one"))), "wrong_passphrase", "{call}");
    }
    let settings = page.call("settings", json!({})).unwrap();
    assert_eq!((&settings["topics"], &settings["protection"]), (&json!("hidden"), &json!("passphrase")));
    page.call("show_topics", json!({ "current": "correct horse" })).unwrap();
    assert_eq!(page.call("settings", json!({})).unwrap()["topics"], "shown");
    assert_eq!(settings["released"], json!([]));
    let released = || page.call("settings", json!({})).unwrap()["released"].clone();
    for what in ["card", "bad_hour"] {
        let show = |current: Option<&str>| json!({ "what": what, "current": current });
        page.refused("show_while_locked", show(None));
        assert_eq!(page.refused("show_while_locked", show(Some("not this one"))), "wrong_passphrase");
        assert_eq!(released(), json!([]), "{what}");
        page.call("show_while_locked", show(Some("correct horse"))).unwrap();
        assert_eq!(released(), json!([what]));
        page.call("hide_while_locked", json!({ "what": what })).unwrap();
        assert_eq!(released(), json!([]), "{what}");
    }
}
