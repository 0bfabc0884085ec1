//! The end of a plan: more time, once; the look back; what becomes of it; and how that is taken back.

use super::life::Life;
use super::stands::stands;
use crate::trial::problems;
use interlude_domain::deciding::look_back::LookBackQuestion;
use interlude_domain::deciding::outcome::{DecidedBy, GoOnForm, HelpFor, Outcome, OutcomePart};
use interlude_domain::plan::{Role, Turn};
use interlude_engine::view::{DecideInput, OutcomePartInput};

/// Taken back on this day, all that is compared lies after it, as far as one sees on the day of the decision.
const COMPARED: (&str, &str) = ("2026-12-03T12:00", "2026-12-12");

fn decide(life: &mut Life, (outcome, by): (Outcome, DecidedBy), ends: &str) -> i64 {
    let part = |part: OutcomePart| OutcomePartInput { part, text: "As we said.".to_owned() };
    let input = DecideInput {
        outcome,
        by: Some(by),
        form: (outcome == Outcome::GoOn).then_some(GoOnForm::Slower),
        help: (outcome == Outcome::GetHelp).then_some(HelpFor::Both),
        ends: ends.to_owned(),
        parts: OutcomePart::ALL.iter().copied().map(part).collect(),
    };
    let made = life.planner().decide(&input).unwrap();
    life.did(&format!("Decided by {}: {}; the plan: {}.", by.name(), outcome.name(), made.did.name()));
    made.id
}

/// The plan is made longer with a reason, and no second time.
pub fn more_time(life: &mut Life, ends: &str) {
    life.until("11-19T12:00").look().until("11-19T19:30");
    life.was_kept("11-19");
    life.until("11-20T12:00").look();
    decide(life, (Outcome::MoreTime, DecidedBy::Both), ends);
    let mut again = life.planner().plan().unwrap().unwrap().input;
    again.ends = "2026-12-31".to_owned();
    let refused = life.planner().save_plan(&again, Some(&crate::trial::renegotiated("Once more")));
    assert_eq!(problems(refused), ["ends review_first"]);
    life.look();
    for date in ["11-22", "11-26"] {
        life.until(&format!("{date}T19:30"));
        life.was_kept(date);
    }
}

/// The last day, or my own date: the look back is proposed and answered.
pub fn looked_back(life: &mut Life) {
    life.until("11-29T09:00").look().until("11-29T12:00").look();
    for (question, text) in
        [(LookBackQuestion::Better, "The mornings."), (LookBackQuestion::Harder, "The evenings.")]
    {
        life.planner().answer_look_back(question, text).unwrap();
        life.planner().keep_answer(question).unwrap();
    }
    life.did("Two questions of the look back are answered.").until("11-29T12:30");
}

/// What becomes of it in each life, and how that is taken back four days later.
pub fn decided_and_taken_back(life: &mut Life, role: Role) {
    let check_in = life.check_in("11-05");
    let before = stands(&life.trial, &check_in, COMPARED);
    let help = match role {
        Role::TheyAsked | Role::IAsked | Role::Both => None,
        Role::Unclear => Some(decide(life, (Outcome::GetHelp, DecidedBy::Nobody), "")),
    };
    let made = match role {
        Role::TheyAsked => (Outcome::Part, DecidedBy::They),
        Role::IAsked => (Outcome::GoOn, DecidedBy::Both),
        Role::Both => (Outcome::Part, DecidedBy::Me),
        Role::Unclear => (Outcome::GoOn, DecidedBy::Nobody),
    };
    if help.is_some() {
        life.look().until("11-30T12:00").look();
    }
    decide(life, made, "");
    life.look().until("12-03T12:00").look();
    take_back(life, made);
    if let Some(help) = help {
        life.planner().remove_decision(help).unwrap();
        life.did("No help is decided.");
    }
    life.turn();
    let after = stands(&life.trial, &check_in, COMPARED);
    for (before, after) in before.into_iter().zip(after) {
        assert_eq!(before, after, "{}", role.name());
    }
    life.look().until("12-14T12:00").look();
}

fn take_back(life: &mut Life, (outcome, by): (Outcome, DecidedBy)) {
    if (outcome, by) == (Outcome::Part, DecidedBy::They) {
        life.planner().turn_plan(Turn::GoesOn).unwrap();
        life.did("The turn is taken back.");
    } else {
        let last = life.planner().earlier_plans().unwrap()[0].id;
        life.planner().take_up_plan(last).unwrap();
        life.did("The plan is taken up again.");
    }
}
