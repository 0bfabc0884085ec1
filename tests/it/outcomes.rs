//! Outcomes: each does what the table says that is shown before, and is taken back whole (PRODUCT.md §3.7).

use crate::trial::{Trial, activity, agreed, cadence, plan_with};
use chrono::{Days, NaiveDate};
use interlude_domain::deciding::outcome::{DecidedBy, Effect, HelpFor, Outcome, OutcomePart, PlanAfter};
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::plan::{Role, Together, Turn};
use interlude_domain::reminding::rule::Kind;
use interlude_engine::view::{
    ActivityRepeat, BeforeInput, CadenceRepeat, DecideInput, DecisionView, DraftInput, OutcomeBy,
    OutcomePartInput, PlanInput, ReconnectInput,
};
use interlude_engine::{EngineError, Planner};

/// A plan with a daily check-in until the 8th of December, a meeting, my promise, a date to look again, a held draft and a walk
/// each day.
pub fn trial() -> Trial {
    with(None)
}

pub fn with(together: Option<Together>) -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-12-01T12:00:00");
    let plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    let ends = "2026-12-08".to_owned();
    let look_again = "2026-12-03".to_owned();
    let (date, time) = ("2026-12-04".to_owned(), "15:00".to_owned());
    let input = PlanInput {
        role: Role::IAsked,
        together,
        ends,
        look_again,
        look_again_time: "12:00".to_owned(),
        promise: "2026-12-05".to_owned(),
        promise_time: "17:00".to_owned(),
        reconnect: Some(ReconnectInput { date, time, standing: agreed(), ..ReconnectInput::default() }),
        ..plan
    };
    trial.planner().save_plan(&input, None).unwrap();
    let draft = DraftInput { text: "Later".to_owned(), until: HeldUntil::CheckIn, date: String::new() };
    trial.planner().keep_draft(None, &draft).unwrap();
    trial.add(activity("A walk", ActivityRepeat::Daily, "2026-12-01", "16:00"));
    trial
}

pub fn chosen(outcome: Outcome, by: Option<DecidedBy>) -> DecideInput {
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

pub fn shown(planner: &Planner, outcome: Outcome, by: Option<DecidedBy>) -> OutcomeBy {
    let view = planner.outcomes().unwrap();
    let found = view.outcomes.into_iter().find(|one| one.outcome == outcome).unwrap();
    found.by.into_iter().find(|one| one.by == by).unwrap()
}

fn held(planner: &Planner) -> HeldUntil {
    let view = planner.drafts(None).unwrap();
    view.held.iter().chain(&view.own).next().unwrap().until
}

fn stays<T>(is: Option<T>) -> Effect {
    if is.is_some() { Effect::Stays } else { Effect::Ends }
}

/// Whether what was to come so often came each time, or never.
#[track_caller]
fn came(told: &[String], at: &str, times: usize) -> Effect {
    let came = told.iter().filter(|line| line.contains(at)).count();
    assert!(came == 0 || came == times, "{came} of {times} at {at}: {told:?}");
    stays((came > 0).then_some(()))
}

/// What became of everything within a week, looked at as a person would.
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
    let drafts = if held(planner) == HeldUntil::Me { Effect::ForMe } else { Effect::Stays };
    let templates = stays(planner.saying().unwrap().first.first());
    let next = stays(planner.today().unwrap().next_check_in);
    let told = trial.run_until("2026-12-08T09:00:00");
    let check_ins = came(&told, " 19:00 one", 7);
    for of_them in [
        next,
        stays(trial.planner().today().unwrap().next_check_in),
        came(&told, "2026-12-04 15:00", 1),
        came(&told, "2026-12-05 17:00", 1),
    ] {
        assert_eq!(of_them, check_ins, "the meeting and my promise go with the check-ins: {told:?}");
    }
    let own_date = came(&told, "2026-12-03 12:00", 1);
    let all = if check_ins == Effect::Stays { 9 } else { 0 } + usize::from(own_date == Effect::Stays) + 7;
    assert_eq!(told.len(), all, "and nothing else comes: {told:?}");
    (after, [check_ins, own_date, drafts, templates, came(&told, " 16:00 one", 7)])
}

#[test]
fn each_outcome_does_what_its_table_said_whoever_decided() {
    for (&outcome, &by) in Outcome::ALL.iter().flat_map(|one| DecidedBy::ALL.iter().map(move |by| (one, by)))
    {
        let mut trial = trial();
        // Who decided is not asked where I am not safe.
        let asked = Some(by).filter(|_| outcome != Outcome::NotSafe);
        let said = shown(trial.planner(), outcome, asked);
        let decided = decide(&trial, outcome, by);
        let what = format!("{} by {}", outcome.name(), by.name());
        assert_eq!((decided.did, decided.by), (said.plan, asked), "{what}");
        let written: Vec<OutcomePart> = decided.parts.iter().map(|one| one.part).collect();
        let mut parts = said.parts.clone();
        parts.sort();
        assert_eq!(written, parts, "{what}: what was asked is kept");
        let expected = [said.check_ins, said.own_date, said.drafts, said.templates, said.mine];
        assert_eq!(became(&mut trial), (said.plan, expected), "{what}");
    }
}

pub fn decide(trial: &Trial, outcome: Outcome, by: DecidedBy) -> DecisionView {
    trial.planner().decide(&chosen(outcome, Some(by))).unwrap()
}

pub fn decided(trial: &Trial) -> Vec<&'static str> {
    let decided = trial.planner().outcomes().unwrap().decided;
    decided.into_iter().map(|one| one.outcome.name()).collect()
}

/// The plan as it is typed, how many templates are offered, and my own open questions.
fn stands(trial: &Trial) -> (PlanInput, usize, Vec<String>) {
    let planner = trial.planner();
    let next = planner.today().unwrap().next_check_in.unwrap().key;
    let questions = planner.around_check_in(&next).unwrap().questions.into_iter().map(|one| one.text);
    let first = planner.saying().unwrap().first.len();
    (planner.plan().unwrap().unwrap().input, first, questions.collect())
}

/// What the notices from `seen` on are about, without my walks.
fn of_plan(trial: &Trial, seen: usize) -> Vec<&'static str> {
    let notices = trial.notices_since(seen);
    let kinds = notices.iter().flat_map(|notice| &notice.topics).map(|topic| topic.kind);
    kinds.filter(|kind| *kind != Kind::Activity).map(Kind::name).collect()
}

/// After the decision nothing runs for four days; then it is taken back, and the day goes on.
#[track_caller]
fn is_taken_back_whole((outcome, by): (Outcome, DecidedBy), take_back: impl Fn(&Planner, &DecisionView)) {
    let mut trial = trial();
    trial.planner().show_topics().unwrap();
    let next = trial.planner().today().unwrap().next_check_in.unwrap().key;
    let ask = BeforeInput { ask: "Until when?".to_owned(), ..BeforeInput::default() };
    trial.planner().save_before(&next, &ask).unwrap();
    let before = stands(&trial);
    assert_eq!((held(trial.planner()), before.2.len()), (HeldUntil::CheckIn, 1));
    let made = decide(&trial, outcome, by);
    assert!(trial.planner().today().unwrap().next_check_in.is_none());
    trial.jump_to("2026-12-05T12:00:00");
    take_back(trial.planner(), &made);
    assert_eq!((stands(&trial), decided(&trial)), (before, vec![]), "{} by {}", outcome.name(), by.name());
    assert_eq!(held(trial.planner()), HeldUntil::CheckIn, "{} by {}", outcome.name(), by.name());
    trial.turn();
    assert_eq!(of_plan(&trial, 0), [""; 0], "nothing fires for the time between");
    trial.run_until("2026-12-06T19:30:00");
    assert_eq!(of_plan(&trial, 0), ["promise", "check_in", "check_in"]);
}

#[test]
fn what_closed_the_plan_or_turned_it_is_taken_back_whole_and_nothing_fires_for_the_time_between() {
    for made in
        [(Outcome::GoOn, DecidedBy::Me), (Outcome::Part, DecidedBy::Me), (Outcome::Part, DecidedBy::Both)]
    {
        is_taken_back_whole(made, |planner, made| drop(planner.take_up_plan(made.plan).unwrap()));
    }
    for made in [(Outcome::Part, DecidedBy::They), (Outcome::NotSafe, DecidedBy::They)] {
        is_taken_back_whole(made, |planner, _| drop(planner.turn_plan(Turn::GoesOn).unwrap()));
    }
}

#[test]
fn thirty_days_that_were_seen_it_can_be_taken_back_and_after_that_it_can_be_read() {
    for (days, may) in [(29, Ok(())), (31, Err(()))] {
        let mut trial = trial();
        let closed = decide(&trial, Outcome::GoOn, DecidedBy::Me);
        for day in 1..=days {
            let date = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap() + Days::new(day);
            trial.jump_to(&format!("{date}T12:00:00"));
            trial.turn();
        }
        let again = trial.planner().take_up_plan(closed.plan);
        assert!(matches!(again, Ok(_) | Err(EngineError::TooLate)), "{again:?}");
        assert_eq!(again.map(drop).map_err(drop), may, "after {days} days");
        let read = trial.planner().earlier_plan(closed.plan);
        assert_eq!(read.is_ok(), may.is_err(), "it is either open or to be read");
    }
}

#[test]
fn only_help_is_no_decision_any_more_by_a_tap_and_each_other_one_has_its_own_way_back() {
    let trial = trial();
    let help = decide(&trial, Outcome::GetHelp, DecidedBy::Me);
    assert_eq!(decided(&trial), ["get_help"]);
    assert!(trial.planner().remove_decision(help.id).unwrap().decided.is_empty());
    assert!(matches!(trial.planner().remove_decision(help.id), Err(EngineError::NotFound)));
    for (outcome, by) in [(Outcome::MoreTime, DecidedBy::Me), (Outcome::Part, DecidedBy::They)] {
        let made = decide(&trial, outcome, by);
        assert!(matches!(trial.planner().remove_decision(made.id), Err(EngineError::TooLate)));
    }
    trial.planner().turn_plan(Turn::GoesOn).unwrap();
    assert_eq!(decided(&trial), ["more_time"]);
    let closed = decide(&trial, Outcome::GoOn, DecidedBy::Both);
    assert!(matches!(trial.planner().remove_decision(closed.id), Err(EngineError::NotFound)));
}

#[test]
fn what_stood_before_i_was_not_safe_stands_again_with_its_own_decision() {
    let trial = trial();
    decide(&trial, Outcome::Part, DecidedBy::They);
    let not_safe = decide(&trial, Outcome::NotSafe, DecidedBy::Me);
    assert!(matches!(trial.planner().remove_decision(not_safe.id), Err(EngineError::TooLate)));
    assert_eq!(trial.planner().turn_plan(Turn::GoesOn).unwrap().turn, Turn::TheirNo);
    assert_eq!(decided(&trial), ["part"], "the plan stands as they ended it");
    assert_eq!(trial.planner().turn_plan(Turn::GoesOn).unwrap().turn, Turn::GoesOn);
    assert_eq!(decided(&trial), [""; 0]);
}
