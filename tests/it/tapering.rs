//! After a plan ended, what reminds of planning becomes less: at most two in week one, one in week two, then none (PRODUCT.md §3.7).

use crate::outcomes::{chosen, shown};
use crate::trial::{Trial, cadence, plan_with};
use interlude_domain::deciding::outcome::{DecidedBy, Effect, Outcome};
use interlude_domain::plan::Turn;
use interlude_domain::week::hard::ComesBack;
use interlude_domain::week::nudge::About;
use interlude_engine::view::{CadenceRepeat, HardDateInput, PlanningInput, WeekChoicesInput, Weekday};

/// Everything that reminds of planning is switched on, and a hard date comes each year; the plan has a check-in each day.
fn trial() -> Trial {
    let trial = Trial::at("Europe/Berlin", "2026-11-23T12:00:00");
    let planner = trial.planner();
    planner.create_vault(None, None).unwrap();
    let chosen = planner.week_choices().unwrap();
    let nudges = vec![About::Friends, About::Need, About::Person];
    let planning = Some(PlanningInput { weekday: Weekday::Sun, time: "17:00".to_owned() });
    planner.save_week_choices(&WeekChoicesInput { nudges, planning, ..chosen }).unwrap();
    for (title, date) in [("The day we met", "2020-12-22"), ("Her birthday", "2020-01-20")] {
        let (title, date) = (title.to_owned(), date.to_owned());
        let hard = HardDateInput { title, date, comes_back: ComesBack::Yearly };
        planner.keep_hard_date(None, &hard).unwrap();
    }
    planner.save_plan(&plan_with("2026-11-23", cadence(CadenceRepeat::Daily, "19:00")), None).unwrap();
    trial
}

/// How many came in each week after the 8th of December.
fn weeks(trial: &mut Trial, count: i64) -> Vec<usize> {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 12, 8).unwrap();
    let end = |week: i64| first + chrono::TimeDelta::days(7 * week);
    (1..=count)
        .map(|week| trial.run_until(&format!("{}T00:00:00", end(week))))
        .map(|told| told.len())
        .collect()
}

/// Until ten on the 8th, when it is decided.
fn ended(outcome: Outcome, by: DecidedBy) -> Trial {
    let mut trial = trial();
    trial.run_until("2026-12-08T10:00:00");
    let shown = shown(trial.planner(), outcome, Some(by)).prompts;
    assert_eq!(shown == Effect::Fewer, outcome != Outcome::GetHelp, "what is shown before is what happens");
    trial.planner().decide(&chosen(outcome, Some(by))).unwrap();
    trial
}

#[test]
fn whatever_is_switched_on_two_come_in_week_one_one_in_week_two_and_then_none() {
    for (outcome, by) in
        [(Outcome::GoOn, DecidedBy::Both), (Outcome::Part, DecidedBy::Me), (Outcome::Part, DecidedBy::They)]
    {
        let mut trial = ended(outcome, by);
        assert_eq!(
            weeks(&mut trial, 10),
            [2, 1, 0, 0, 0, 0, 0, 0, 0, 0],
            "{}, {}",
            outcome.name(),
            by.name()
        );
    }
    let mut trial = trial();
    trial.run_until("2026-12-08T10:00:00");
    trial.planner().close_plan().unwrap();
    assert_eq!(weeks(&mut trial, 4), [2, 1, 0, 0], "a plan that was ended without an outcome");
}

#[test]
fn where_the_program_was_off_meanwhile_nothing_is_made_up_for() {
    let mut trial = ended(Outcome::GoOn, DecidedBy::Both);
    trial.jump_to("2026-12-27T16:30:00");
    assert_eq!(trial.run_until("2027-01-31T00:00:00"), Vec::<String>::new());
}

#[test]
fn an_outcome_that_leaves_the_plan_as_it_is_makes_nothing_less() {
    let mut trial = ended(Outcome::GetHelp, DecidedBy::Me);
    // Seven check-ins, planning the week, and nudges; in the second week a hard date as well.
    let told = weeks(&mut trial, 3);
    assert!(told.iter().all(|told| *told >= 9), "{told:?}");
}

#[test]
fn taken_up_again_taken_back_or_chosen_anew_they_come_as_before() {
    let usual = |trial: &mut Trial| {
        let told = trial.run_until("2027-01-18T00:00:00");
        told.iter().filter(|line| line.contains(" 17:00 one")).count()
    };
    let mut taken_up = ended(Outcome::GoOn, DecidedBy::Both);
    taken_up.run_until("2026-12-28T12:00:00");
    let id = taken_up.planner().earlier_plans().unwrap()[0].id;
    taken_up.planner().take_up_plan(id).unwrap();
    assert_eq!(usual(&mut taken_up), 3, "on three Sundays");
    let mut taken_back = ended(Outcome::Part, DecidedBy::They);
    taken_back.run_until("2026-12-28T12:00:00");
    taken_back.planner().turn_plan(Turn::GoesOn).unwrap();
    assert_eq!(usual(&mut taken_back), 3);
    let mut anew = ended(Outcome::GoOn, DecidedBy::Both);
    anew.run_until("2026-12-28T12:00:00");
    let chosen = anew.planner().week_choices().unwrap();
    anew.planner().save_week_choices(&chosen).unwrap();
    assert_eq!(usual(&mut anew), 3);
    let mut begun = ended(Outcome::GoOn, DecidedBy::Both);
    begun.run_until("2026-12-28T12:00:00");
    begun
        .planner()
        .save_plan(&plan_with("2026-12-28", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    assert_eq!(usual(&mut begun), 3);
}

#[test]
fn where_i_was_not_safe_by_mistake_what_their_no_made_less_stays_so() {
    let mut trial = ended(Outcome::Part, DecidedBy::They);
    trial.planner().turn_plan(Turn::NotSafe).unwrap();
    assert_eq!(trial.planner().turn_plan(Turn::GoesOn).unwrap().turn, Turn::TheirNo);
    assert_eq!(weeks(&mut trial, 5), [2, 1, 0, 0, 0]);
}
