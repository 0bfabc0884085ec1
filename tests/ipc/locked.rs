//! Without an open vault only a short list of commands answers.

use crate::page::{Page, arguments, every_command};
use serde_json::json;

/// What works without the passphrase.
const ALWAYS: [&str; 8] =
    ["app_state", "page_ready", "unlock", "lock", "hide_window", "quit", "close_answer", "help_lines"];
/// These end the app or its window, which a pretended one takes badly.
const ENDING: [&str; 3] = ["hide_window", "quit", "close_answer"];

fn locked_page() -> Page {
    let page = Page::first_run();
    let secret = "a long enough secret";
    page.call("create_vault", json!({ "passphrase": secret, "again": secret })).unwrap();
    page.restarted()
}

#[test]
fn every_command_but_a_short_list_refuses_while_locked() {
    let page = locked_page();
    for command in every_command().filter(|command| !ALWAYS.contains(command) && *command != "create_vault") {
        assert_eq!(page.refused(command, arguments(command)), "locked", "{command}");
    }
    // A second vault cannot be made over the first.
    assert_eq!(page.refused("create_vault", arguments("create_vault")), "not_open");
}

#[test]
fn the_short_list_answers_while_locked() {
    let page = locked_page();
    for command in ALWAYS.into_iter().filter(|command| !ENDING.contains(command) && *command != "unlock") {
        page.call(command, arguments(command)).unwrap_or_else(|error| panic!("{command}: {error}"));
    }
    assert_eq!(page.refused("unlock", arguments("unlock")), "wrong_passphrase");
    assert_eq!(
        page.call("unlock", json!({ "passphrase": "a long enough secret" })).unwrap()["phase"],
        "open"
    );
}

#[test]
fn before_the_first_run_there_is_nothing_to_ask_for() {
    let page = Page::first_run();
    for command in
        ["today", "plan", "activities", "inbox", "settings", "save_plan", "end_silence", "set_theme"]
    {
        assert_eq!(page.refused(command, arguments(command)), "not_open", "{command}");
    }
}

#[test]
fn a_command_that_is_not_listed_does_not_exist() {
    let answer = Page::open().call("erase_everything", json!({})).expect_err("no such command");
    assert!(answer.to_string().contains("not found"), "{answer}");
}
