//! Outcomes: each does what the table says that is shown before, and is taken back whole (PRODUCT.md §3.7).

use crate::trial::{Trial, activity, cadence, plan_with, problems};
use interlude_domain::deciding::outcome::{
    DecidedBy, Effect, HelpFor, Outcome, OutcomePart, PlanAfter, PutOff,
};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::plan::{Together, Turn};
use interlude_engine::view::{
    ActivityRepeat, CadenceRepeat, DecideInput, DecisionView, DraftInput, OutcomeBy, OutcomePartInput,
    PlanInput, PutOffInput, VersionKind,
};
use interlude_engine::{EngineError, Planner};

/// A plan with a daily check-in until the 8th of December, a date to look again, a held draft and a walk each day.
fn trial() -> Trial {
    with(None)
}

fn with(together: Option<Together>) -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-12-01T12:00:00");
    let plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    let ends = "2026-12-08".to_owned();
    let look_again = "2026-12-03".to_owned();
    let input = PlanInput { together, ends, look_again, look_again_time: "12:00".to_owned(), ..plan };
    trial.planner().save_plan(&input, None).unwrap();
    let draft = DraftInput { text: "Later".to_owned(), until: HeldUntil::CheckIn, date: String::new() };
    trial.planner().keep_draft(None, &draft).unwrap();
    trial.add(activity("A walk", ActivityRepeat::Daily, "2026-12-01", "16:00"));
    trial
}

fn chosen(outcome: Outcome, by: Option<DecidedBy>) -> DecideInput {
    let part = |part: &OutcomePart| OutcomePartInput { part: *part, text: "So".to_owned() };
    DecideInput {
        outcome,
        by,
        form: None,
        help: (outcome == Outcome::GetHelp).then_some(HelpFor::Me),
        ends: if outcome == Outcome::MoreTime { "2026-12-20".to_owned() } else { String::new() },
        parts: OutcomePart::ALL.iter().map(part).collect(),
    }
}

fn shown(planner: &Planner, outcome: Outcome, by: Option<DecidedBy>) -> OutcomeBy {
    let view = planner.outcomes().unwrap();
    let found = view.outcomes.into_iter().find(|one| one.outcome == outcome).unwrap();
    found.by.into_iter().find(|one| one.by == by).unwrap()
}

fn held(planner: &Planner) -> HeldUntil {
    let view = planner.drafts(None).unwrap();
    view.held.iter().chain(&view.own).next().unwrap().until
}

/// What became of everything, looked at as a person would.
fn became(trial: &mut Trial) -> (PlanAfter, [Effect; 5]) {
    let planner = trial.planner();
    let plan = planner.plan().unwrap();
    let after = match plan.as_ref().map(|plan| (plan.turn, plan.input.ends.as_str())) {
        None => PlanAfter::Closed,
        Some((Turn::NotSafe, _)) => PlanAfter::NotSafe,
        Some((Turn::TheirNo | Turn::MyNo, _)) => PlanAfter::TheirNo,
        Some((Turn::GoesOn, "2026-12-20")) => PlanAfter::Longer,
        Some((Turn::GoesOn, _)) => PlanAfter::GoesOn,
    };
    let stays = |is: Option<()>| if is.is_some() { Effect::Stays } else { Effect::Ends };
    let drafts = if held(planner) == HeldUntil::Me { Effect::ForMe } else { Effect::Stays };
    let templates = stays(planner.saying().unwrap().first.first().map(|_| ()));
    let told = trial.run_until("2026-12-04T12:30:00");
    let came = |time: &str| stays(told.iter().any(|line| line.contains(time)).then_some(()));
    (after, [came(" 19:00 one"), came("2026-12-03 12:00"), drafts, templates, came(" 16:00 one")])
}

#[test]
fn each_outcome_does_what_its_table_said_whoever_decided() {
    for &outcome in Outcome::ALL {
        let all = DecidedBy::ALL.iter().copied().map(Some);
        for by in all.filter(|by| outcome != Outcome::NotSafe || *by == Some(DecidedBy::Me)) {
            let by = by.filter(|_| outcome != Outcome::NotSafe);
            let mut trial = trial();
            let said = shown(trial.planner(), outcome, by);
            let decided = trial.planner().decide(&chosen(outcome, by)).unwrap();
            let what = format!("{} by {}", outcome.name(), by.map_or("nobody said", DecidedBy::name));
            assert_eq!(decided.did, said.plan, "{what}");
            let written: Vec<OutcomePart> = decided.parts.iter().map(|one| one.part).collect();
            let mut asked = said.parts.clone();
            asked.sort();
            assert_eq!(written, asked, "{what}: what was asked is kept");
            let expected = [said.check_ins, said.own_date, said.drafts, said.templates, said.mine];
            assert_eq!(became(&mut trial), (said.plan, expected), "{what}");
        }
    }
}

fn decide(trial: &Trial, outcome: Outcome, by: DecidedBy) -> DecisionView {
    trial.planner().decide(&chosen(outcome, Some(by))).unwrap()
}

#[test]
fn what_closed_the_plan_is_taken_back_for_thirty_days_and_nothing_fires_for_the_time_between() {
    let mut trial = trial();
    let closed = decide(&trial, Outcome::Part, DecidedBy::Both);
    let told = trial.run_until("2026-12-04T12:00:00");
    assert!(told.iter().all(|line| line.contains(" 16:00 ")), "{told:?}");
    trial.planner().take_up_plan(closed.plan).unwrap();
    assert!(trial.planner().outcomes().unwrap().decided.is_empty());
    assert!(trial.turn().is_empty());
    let next = trial.run_until("2026-12-04T19:30:00");
    assert!(next.iter().any(|line| line.starts_with("2026-12-04 19:00")), "{next:?}");
}

#[test]
fn a_turn_and_help_are_taken_back_with_their_decision() {
    for outcome in [Outcome::Part, Outcome::NotSafe] {
        let trial = trial();
        decide(&trial, outcome, DecidedBy::They);
        assert!(trial.planner().plan().unwrap().is_some_and(|plan| plan.turn != Turn::GoesOn));
        trial.planner().turn_plan(Turn::GoesOn).unwrap();
        assert_eq!(held(trial.planner()), HeldUntil::CheckIn);
        assert!(trial.planner().outcomes().unwrap().decided.is_empty());
    }
    let trial = trial();
    let help = decide(&trial, Outcome::GetHelp, DecidedBy::Me);
    assert!(trial.planner().remove_decision(help.id).unwrap().decided.is_empty());
    let longer = decide(&trial, Outcome::MoreTime, DecidedBy::Me);
    assert!(matches!(trial.planner().remove_decision(longer.id), Err(EngineError::TooLate)));
}

#[test]
fn more_time_is_the_extension_that_versions_know_once_until_it_was_looked_back() {
    let trial = trial();
    let planner = trial.planner();
    decide(&trial, Outcome::MoreTime, DecidedBy::Both);
    let latest = planner.plan_versions().unwrap().remove(0);
    assert_eq!((latest.kind, latest.reason.as_str()), (VersionKind::Extension, "So"));
    assert!(planner.outcomes().unwrap().renewed.is_some());
    let again =
        DecideInput { ends: "2027-01-10".to_owned(), ..chosen(Outcome::MoreTime, Some(DecidedBy::Me)) };
    assert_eq!(problems(planner.decide(&again)), ["newEnd review_first"]);
    planner
        .answer_look_back(interlude_domain::deciding::look_back::LookBackQuestion::Better, "The mornings.")
        .unwrap();
    planner.decide(&again).unwrap();
}

#[test]
fn what_is_missing_is_said_beside_its_field_and_nothing_has_happened() {
    let trial = with(Some(Together::Weeks));
    let planner = trial.planner();
    let bare =
        |outcome| DecideInput { help: None, ends: String::new(), parts: Vec::new(), ..chosen(outcome, None) };
    assert_eq!(problems(planner.decide(&bare(Outcome::GoOn))), ["by required"]);
    assert_eq!(problems(planner.decide(&bare(Outcome::GetHelp))), ["by required", "help required"]);
    assert_eq!(
        problems(planner.decide(&bare(Outcome::MoreTime))),
        ["by required", "reason required", "newEnd required"]
    );
    let ends =
        |ends: &str| DecideInput { ends: ends.to_owned(), ..chosen(Outcome::MoreTime, Some(DecidedBy::Me)) };
    assert_eq!(problems(planner.decide(&ends("2026-12-08"))), ["newEnd not_later"]);
    assert_eq!(problems(planner.decide(&ends("2026-11-30"))), ["newEnd in_the_past"]);
    let both = DecideInput { help: Some(HelpFor::Both), ..chosen(Outcome::GetHelp, Some(DecidedBy::Me)) };
    assert_eq!(problems(planner.decide(&both)), ["help not_a_choice"], "after weeks");
    let view = planner.outcomes().unwrap();
    assert!(view.decided.is_empty());
    assert_eq!((view.ends.as_str(), view.help_for), ("2026-12-08", vec![HelpFor::Me]));
}

fn put_off(planner: &Planner, until: &str, different: &str) -> Result<usize, EngineError> {
    let input =
        PutOffInput { why: PutOff::NotToday, until: until.to_owned(), different: different.to_owned() };
    planner.put_off(&input).map(|view| view.put_offs.len())
}

#[test]
fn not_today_rests_until_its_date_and_the_third_asks_what_is_to_be_different() {
    let mut trial = trial();
    assert_eq!(problems(put_off(trial.planner(), "2026-12-30", "")), ["until beyond_four_weeks"]);
    assert_eq!(problems(put_off(trial.planner(), "2026-12-01", "")), ["until in_the_past"]);
    put_off(trial.planner(), "2026-12-10", "").unwrap();
    let suggested = |trial: &Trial| trial.planner().today().unwrap().suggestion.map(|one| one.kind.name());
    trial.run_until("2026-12-09T12:30:00");
    assert_ne!(suggested(&trial), Some("look_back"), "its end has passed, and it rests");
    let told = trial.run_until("2026-12-10T10:30:00");
    assert!(told.iter().any(|line| line.starts_with("2026-12-10 10:00")), "{told:?}");
    assert!(trial.planner().look_back().unwrap().proposed.is_some());
    put_off(trial.planner(), "2026-12-12", "").unwrap();
    assert!(trial.planner().outcomes().unwrap().asks_different);
    assert_eq!(problems(put_off(trial.planner(), "2026-12-20", " ")), ["different required"]);
    assert_eq!(put_off(trial.planner(), "2026-12-20", "We talked once.").unwrap(), 3);
}

#[test]
fn after_a_no_only_not_safe_is_left_and_after_that_nothing() {
    let trial = trial();
    let outcomes = || -> Vec<&str> {
        let view = trial.planner().outcomes().unwrap();
        view.outcomes.iter().map(|one| one.outcome.name()).collect()
    };
    assert_eq!((outcomes().len(), outcomes().last()), (5, Some(&"not_safe")));
    trial.planner().turn_plan(Turn::MyNo).unwrap();
    assert_eq!(outcomes(), ["not_safe"]);
    assert!(matches!(put_off(trial.planner(), "2026-12-10", ""), Err(EngineError::NotFound)));
    let by_me = chosen(Outcome::GoOn, Some(DecidedBy::Me));
    assert!(matches!(trial.planner().decide(&by_me), Err(EngineError::NotFound)));
    trial.planner().decide(&chosen(Outcome::NotSafe, None)).unwrap();
    assert_eq!(outcomes(), [""; 0]);
}
