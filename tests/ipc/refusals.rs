//! What a page sends that makes no sense is refused with a code and the fields.

use crate::page::{Page, activity, later, plan, silence};
use serde_json::json;

#[test]
fn each_field_that_makes_no_sense_is_named() {
    let page = Page::open();
    let mut input = plan();
    input["cadence"]["time"] = json!("25:00");
    input["starts"] = json!("");
    let error = page.call("save_plan", json!({ "input": input, "change": null })).expect_err("a refusal");
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
    assert_eq!(
        page.refused("snooze", json!({ "key": "nonsense", "input": later("tomorrow", "", "") })),
        "not_found"
    );
    assert_eq!(page.refused("undo", json!({ "id": 9 })), "too_late");
    assert_eq!(page.refused("close_plan", json!({})), "not_found");
}

#[test]
fn unknown_values_and_fields_never_reach_the_planner() {
    let page = Page::open();
    let mut input = activity();
    input["need"] = json!("revenge");
    assert_eq!(page.refused("add_activity", json!({ "input": input })), "invalid");
    let mut input = activity();
    input["whereabouts"] = json!("x");
    assert_eq!(page.refused("add_activity", json!({ "input": input })), "invalid");
    assert_eq!(page.refused("set_theme", json!({ "theme": "<script>" })), "invalid");
    assert_eq!(page.call("activities", json!({})).unwrap(), json!([]));
}

#[test]
fn no_error_repeats_what_was_typed() {
    let page = Page::open();
    let canary = "canary-7f3a";
    let mut input = plan();
    input["starts"] = json!(canary);
    input["cadence"]["zone"] = json!(canary);
    let error = page.call("save_plan", json!({ "input": input, "change": null })).expect_err("a refusal");
    assert!(!error.to_string().contains(canary), "{error}");
    let error = page.call("add_activity", json!({ "input": canary })).expect_err("no such shape");
    assert!(!error.to_string().contains(canary), "{error}");
    let error = page.call("set_theme", json!({ "theme": canary })).expect_err("no such theme");
    assert!(!error.to_string().contains(canary), "{error}");
    let error = page.call("unlock", json!({ "passphrase": canary })).expect_err("nothing to unlock");
    assert!(!error.to_string().contains(canary), "{error}");
}

#[test]
fn reminders_name_the_field_that_makes_no_sense() {
    let page = Page::open();
    let fields = |command: &str, input: serde_json::Value| {
        let arguments = match command {
            "save_plan" => json!({ "input": input, "change": null }),
            _ => json!({ "input": input }),
        };
        let error = page.call(command, arguments).expect_err(command);
        let told = error["fields"].as_array().unwrap().iter();
        told.map(|one| format!("{} {}", one["field"], one["problem"]).replace('"', "")).collect::<Vec<_>>()
    };
    assert_eq!(fields("save_quiet", json!({ "from": "22:00", "to": "22:00" })), ["to equal"]);
    assert_eq!(fields("silence", silence("until", "2020-01-01", "12:00")), ["date in_the_past"]);
    assert_eq!(
        fields("save_leads", json!({ "checkIns": "-5", "reconnect": "x", "activities": "" })),
        ["checkIns too_small", "reconnect not_a_number"]
    );
    let mut until = activity();
    until["date"] = json!("2026-11-24");
    until["until"] = json!("2026-11-23");
    assert_eq!(fields("add_activity", until), ["until before_start"]);
    for (every, problem) in [("0", "too_small"), ("-1", "too_small"), ("x", "not_a_number")] {
        let mut wrong = activity();
        wrong["repeat"] = json!("every_n_days");
        wrong["every"] = json!(every);
        assert_eq!(fields("add_activity", wrong), [format!("every {problem}")]);
    }
    let mut nowhere = plan();
    nowhere["cadence"]["zone"] = json!("Europe/Atlantis");
    assert_eq!(fields("save_plan", nowhere), ["cadence.zone unknown_zone"]);
}
