//! The page for the other person holds terms and nothing else.

use crate::plan::full_plan;
use crate::trial::{Trial, agreed, line, standing};
use interlude_domain::plan::term::{Certainty, Topic};
use interlude_engine::view::{ConfirmationInput, MissedInput, PlanInput};

const CANARY: &str = "canary";

/// Every field that is private holds the canary.
fn plan() -> PlanInput {
    let mut plan = full_plan();
    plan.name = CANARY.to_owned();
    plan.purpose_mine = CANARY.to_owned();
    plan.purpose_theirs = CANARY.to_owned();
    plan.open_door = CANARY.to_owned();
    plan.ask_script = CANARY.to_owned();
    plan.missed = Some(MissedInput { wait_hours: "12".to_owned(), nudge: Some(CANARY.to_owned()) });
    let confirmation = ConfirmationInput { time: "10:00".to_owned(), text: CANARY.to_owned() };
    plan.cadence.as_mut().unwrap().confirmation = Some(confirmation);
    plan.ends_standing = agreed();
    plan
}

#[test]
fn agreed_terms_and_the_others_stand_apart() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_plan(&plan(), None).unwrap();
    let page = trial.planner().handover().unwrap();
    let topics = |lines: &[interlude_engine::view::HandoverLine]| -> Vec<String> {
        lines.iter().map(|line| format!("{} {}", line.topic.name(), line.certainty.name())).collect()
    };
    assert_eq!(topics(&page.agreed), ["ends agreed", "cadence agreed", "contact agreed"]);
    assert_eq!(topics(&page.not_agreed), ["reconnect unknown", "other assumed", "be_kind own_choice"]);
    assert_eq!(page.agreed[0].text, "2026-12-08");
    assert_eq!(page.agreed[1].cadence.as_ref().unwrap().tone, "light");
    assert_eq!(page.not_agreed[1].text, "No calls");
}

#[test]
fn nothing_private_is_on_it_whatever_else_happened() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let view = trial.planner().save_plan(&plan(), None).unwrap();
    trial.planner().add_review(CANARY).unwrap();
    let page = serde_json::to_string(&trial.planner().handover().unwrap()).unwrap();
    assert!(!page.contains(CANARY), "{page}");
    for own in ["2026-12-01", "2026-12-06", "09:30", "11:00"] {
        assert!(!page.contains(own), "a date of my own: {own}");
    }
    // The same words in a term do come onto it: the test can see them.
    let mut input = view.input;
    input.terms.push(line(CANARY, Certainty::Agreed));
    input.terms[1].topic = Topic::NotCounted;
    input.terms[1].standing = standing(Certainty::Agreed);
    trial.planner().save_plan(&input, None).unwrap();
    assert!(serde_json::to_string(&trial.planner().handover().unwrap()).unwrap().contains(CANARY));
}
