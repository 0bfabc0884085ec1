//! Contact in between that was noted: whether the plan covers it, or it lies beside a plan that stands (PRODUCT.md §4).

use crate::check_in_log::daily;
use crate::trial::{Trial, agreed};
use interlude_domain::check_ins::check_in::Began;
use interlude_domain::plan::Turn;
use interlude_domain::plan::cadence::Channel;
use interlude_domain::plan::contact::{ContactLevel, MayStart};
use interlude_engine::view::{CheckInInput, CheckInView, ContactInput, PlanInput};

fn began(plan: &PlanInput) -> Trial {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_plan(plan, None).unwrap();
    trial
}

/// They wrote, and it is noted.
fn note(trial: &Trial) -> CheckInView {
    let blank = trial.planner().check_in(None, None).unwrap();
    assert!(!blank.beside_plan, "nothing was noted yet");
    let noted = CheckInInput { began: Some(Began::Them), channel: Some(Channel::Text), ..blank.input };
    trial.planner().log_check_in(&noted).unwrap()
}

#[test]
fn contact_that_the_plan_does_not_cover_lies_beside_it() {
    let held = |level, by_text| PlanInput {
        contact: Some(ContactInput { level, by_text, standing: agreed(), ..ContactInput::default() }),
        ..daily()
    };
    for (plan, beside) in [
        (held(ContactLevel::Logistics, MayStart::Either), true),
        (held(ContactLevel::Light, MayStart::Either), false),
        (held(ContactLevel::AsUsual, MayStart::Me), true),
        (PlanInput { contact: None, ..daily() }, true),
    ] {
        assert_eq!(note(&began(&plan)).beside_plan, beside, "{:?}", plan.contact);
    }
}

#[test]
fn neither_a_check_in_nor_what_is_noted_after_a_no_lies_beside_the_plan() {
    let mut trial = began(&daily());
    trial.run_until("2026-11-24T20:00:00");
    let month = trial.planner().check_ins("2026-11").unwrap();
    let input = trial.planner().check_in(month.items[0].key.as_deref(), None).unwrap().input;
    assert!(!trial.planner().log_check_in(&input).unwrap().beside_plan);

    let trial = began(&daily());
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    assert!(!note(&trial).beside_plan);
}
