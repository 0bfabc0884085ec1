//! The page for the other person holds terms and nothing else.

use crate::plan::full_plan;
use crate::trial::{Trial, agreed, bare_plan, line, standing};
use interlude_domain::plan::term::{Certainty, Topic};
use interlude_engine::view::{ConfirmationInput, HandoverLine, MissedInput, PlanInput, TermInput};

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

/// The lines that a plan has gained (PRODUCT.md §3.3), with certainties by turns.
pub fn more_terms() -> Vec<TermInput> {
    let topics = [
        Topic::Answers,
        Topic::KindLine,
        Topic::Sign,
        Topic::Encounters,
        Topic::Closeness,
        Topic::SeeingOthers,
        Topic::Telling,
        Topic::ThroughWhom,
    ];
    let certainties = [Certainty::Agreed, Certainty::Proposed].into_iter().cycle();
    let lines = topics.into_iter().zip(certainties);
    lines
        .map(|(topic, certainty)| TermInput { topic, ..line(&format!("About {}", topic.name()), certainty) })
        .collect()
}

#[test]
fn each_of_the_more_terms_stands_on_it_with_how_sure_it_is() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_plan(&PlanInput { terms: more_terms(), ..bare_plan("2026-11-24") }, None).unwrap();
    let page = trial.planner().handover().unwrap();
    let said = |lines: &[HandoverLine]| -> Vec<String> {
        lines.iter().map(|line| format!("{}: {}", line.topic.name(), line.text)).collect()
    };
    assert_eq!(
        said(&page.agreed),
        [
            "answers: About answers",
            "sign: About sign",
            "closeness: About closeness",
            "telling: About telling"
        ]
    );
    assert_eq!(
        said(&page.not_agreed),
        [
            "kind_line: About kind_line",
            "encounters: About encounters",
            "seeing_others: About seeing_others",
            "through_whom: About through_whom"
        ]
    );
}
