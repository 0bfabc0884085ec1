//! Trying a form out: what saving would say, and nothing saved.

use crate::trial::{Trial, activity, cadence, daily, plan_with};
use interlude_engine::calls::{FORMS, lines};
use interlude_engine::view::{ActivityRepeat, AppError, CadenceRepeat, ErrorCode, PlanInput};
use serde_json::{Value, json};

const NOW: &str = "2026-11-24T18:10:00";

fn twice_a_week() -> PlanInput {
    plan_with("2026-11-20", cadence(CadenceRepeat::Weekdays, "19:00"))
}

fn open() -> Trial {
    let trial = Trial::open_at("Europe/London", NOW);
    trial.add(daily("Walk", "19:00"));
    trial.planner().save_plan(&twice_a_week(), None).unwrap();
    trial
}

/// What trying it out says: `field problem`, and the limit where there is one.
fn said(trial: &Trial, call: &str, arguments: &Value) -> Vec<String> {
    let told = trial.planner().try_out(call, &arguments.to_string()).unwrap();
    let limit = |limit: Option<u32>| limit.map(|limit| format!(" {limit}")).unwrap_or_default();
    told.into_iter().map(|one| format!("{} {}{}", one.field, one.problem.name(), limit(one.limit))).collect()
}

/// All that the screens show of it.
fn shown(trial: &Trial) -> Vec<String> {
    let planner = trial.planner();
    vec![
        serde_json::to_string(&planner.today().unwrap()).unwrap(),
        serde_json::to_string(&planner.plan().unwrap()).unwrap(),
        serde_json::to_string(&planner.activities().unwrap()).unwrap(),
        serde_json::to_string(&planner.people().unwrap()).unwrap(),
        serde_json::to_string(&planner.inbox().unwrap()).unwrap(),
        serde_json::to_string(&planner.ahead().unwrap()).unwrap(),
        serde_json::to_string(&planner.settings().unwrap()).unwrap(),
    ]
}

#[test]
fn it_says_what_saving_would_say() {
    let trial = open();
    let person =
        json!({ "name": "", "ideal": "0", "latest": "x", "invitation": "", "note": "x".repeat(4_096) });
    let asked = json!({ "id": null, "input": person });
    let tried = said(&trial, "keep_person", &asked);
    assert_eq!(tried, ["name required", "ideal too_small 1", "latest not_a_number", "note too_long 4000"]);
    let saved = trial.planner().answer("main", "keep_person", asked).unwrap_err();
    let fields: Vec<&str> = saved.fields.iter().map(|told| told.field.as_str()).collect();
    assert_eq!(fields, ["name", "ideal", "latest", "note"]);
}

#[test]
fn what_could_be_saved_is_not_saved_by_it() {
    let trial = open();
    let before = shown(&trial);
    let person = json!({ "name": "Rin", "ideal": "14", "latest": "30", "invitation": "", "note": "" });
    let wanted = serde_json::to_value(activity("Pottery", ActivityRepeat::Daily, "", "20:00")).unwrap();
    let plan = serde_json::to_value(twice_a_week()).unwrap();
    for (call, arguments) in [
        ("keep_person", json!({ "id": null, "input": person })),
        ("add_activity", json!({ "input": wanted })),
        ("save_plan", json!({ "input": plan, "change": null })),
        ("save_quiet", json!({ "input": { "from": "22:00", "to": "07:00" } })),
        (
            "silence",
            json!({ "input": { "length": "one_hour", "date": "", "time": "", "checkIns": "silent" } }),
        ),
        (
            "keep_hard_date",
            json!({ "id": null, "input": { "title": "Birthday", "date": "2026-12-01", "comesBack": "yearly" } }),
        ),
        ("add_review", json!({ "text": "All of it" })),
    ] {
        assert_eq!(said(&trial, call, &arguments), [""; 0], "{call}");
        assert_eq!(shown(&trial), before, "{call}");
    }
    assert_eq!(trial.withdrawn(), 0);
}

#[test]
fn a_trial_is_over_when_it_is_answered() {
    let trial = open();
    let person = json!({ "id": null, "input": { "name": "Rin", "ideal": "", "latest": "", "invitation": "", "note": "" } });
    assert_eq!(said(&trial, "keep_person", &person), [""; 0]);
    trial.planner().answer("main", "keep_person", person).unwrap();
    assert_eq!(trial.planner().people().unwrap().len(), 1);
}

#[test]
fn only_what_saves_a_form_can_be_tried_out() {
    let trial = open();
    for call in ["lock", "quit", "create_vault", "change_protection", "close_plan", "try_out", "nothing", ""]
    {
        let error = AppError::from(trial.planner().try_out(call, "{}").unwrap_err());
        assert_eq!(error.code, ErrorCode::Invalid, "{call}");
    }
    assert!(trial.planner().try_out("keep_person", "no JSON").is_err());
    assert!(FORMS.iter().all(|call| lines().any(|line| line.name == *call)));
}
