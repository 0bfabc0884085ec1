//! What a page sends that makes no sense is refused with a code and the fields.

use crate::page::{Page, activity, plan};
use serde_json::json;

#[test]
fn each_field_that_makes_no_sense_is_named() {
    let page = Page::open();
    let mut input = plan();
    input["cadence"]["time"] = json!("25:00");
    input["starts"] = json!("");
    let error = page.call("save_plan", json!({ "input": input })).expect_err("a refusal");
    assert_eq!(error["code"], "invalid");
    assert_eq!(
        error["fields"],
        json!([
            { "field": "starts", "problem": "required" },
            { "field": "cadence.time", "problem": "not_a_time" }
        ])
    );
    assert_eq!(page.refused("save_quiet", json!({ "input": { "from": "8:00", "to": "08:00" } })), "invalid");
}

#[test]
fn what_does_not_exist_is_not_found() {
    let page = Page::open();
    assert_eq!(page.refused("save_activity", json!({ "id": 9, "input": activity() })), "not_found");
    assert_eq!(
        page.refused("close_occurrence", json!({ "key": "9@2026-11-24", "how": "done" })),
        "not_found"
    );
    assert_eq!(page.refused("snooze", json!({ "key": "nonsense", "later": "tomorrow" })), "not_found");
    assert_eq!(page.refused("close_plan", json!({})), "not_found");
}

#[test]
fn unknown_values_and_fields_never_reach_the_planner() {
    let page = Page::open();
    let mut input = activity();
    input["need"] = json!("revenge");
    assert!(page.call("add_activity", json!({ "input": input })).is_err());
    let mut input = activity();
    input["whereabouts"] = json!("x");
    assert!(page.call("add_activity", json!({ "input": input })).is_err());
    assert!(page.call("set_theme", json!({ "theme": "<script>" })).is_err());
    assert_eq!(page.call("activities", json!({})).unwrap(), json!([]));
}

#[test]
fn no_error_repeats_what_was_typed() {
    let page = Page::open();
    let canary = "canary-7f3a";
    let mut input = plan();
    input["starts"] = json!(canary);
    input["cadence"]["zone"] = json!(canary);
    let error = page.call("save_plan", json!({ "input": input })).expect_err("a refusal");
    assert!(!error.to_string().contains(canary), "{error}");
    let error = page.call("unlock", json!({ "passphrase": canary })).expect_err("nothing to unlock");
    assert!(!error.to_string().contains(canary), "{error}");
}
