//! The weekly check: what is answered, what was before, its one thing, and when it is offered (PRODUCT.md §3.7).

use crate::trial::{Trial, activity, cadence, plan_with, problems};
use interlude_domain::deciding::weekly::{Beside, WeeklyLine};
use interlude_domain::plan::Turn;
use interlude_engine::view::{
    ActivityRepeat, CadenceRepeat, PlanningInput, WeekChoicesInput, Weekday, WeeklyAnswer, WeeklyInput,
    WeeklyView,
};
use interlude_engine::{EngineError, Planner};

/// A plan with a daily check-in since that Tuesday; it is its noon.
fn trial() -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&plan, None).unwrap();
    trial
}

fn answers(said: &[(WeeklyLine, u8)], thing: &str) -> WeeklyInput {
    let answers = said.iter().map(|(line, step)| WeeklyAnswer { line: *line, step: *step }).collect();
    WeeklyInput { answers, thing: thing.to_owned() }
}

fn keep(planner: &Planner, said: &[(WeeklyLine, u8)], thing: &str) -> WeeklyView {
    planner.keep_weekly(&answers(said, thing)).unwrap()
}

/// As `week 2, care 4; thing`.
fn said(input: &WeeklyInput) -> String {
    let answers: Vec<String> =
        input.answers.iter().map(|one| format!("{} {}", one.line.name(), one.step)).collect();
    format!("{}; {}", answers.join(", "), input.thing)
}

fn earlier(view: &WeeklyView) -> Vec<String> {
    view.earlier.iter().map(|one| format!("{}: {}", one.day, said(&one.input))).collect()
}

fn titles(planner: &Planner) -> Vec<String> {
    planner.activities().unwrap().into_iter().map(|one| one.input.title).collect()
}

#[test]
fn what_is_answered_stands_and_in_the_next_week_it_is_what_was_before() {
    let mut trial = trial();
    keep(trial.planner(), &[(WeeklyLine::Care, 4), (WeeklyLine::Week, 2)], "");
    trial.crash_and_start();
    let view = trial.planner().weekly().unwrap();
    assert_eq!((said(&view.input), earlier(&view)), ("week 2, care 4; ".to_owned(), Vec::new()));

    trial.run_until("2026-11-29T12:00:00");
    let again = keep(trial.planner(), &[(WeeklyLine::Week, 3)], "");
    assert_eq!(again.id, view.id, "it is the same week");
    assert_eq!(said(&again.input), "week 3; ", "what is left open is open");

    trial.run_until("2026-11-30T12:00:00");
    let view = trial.planner().weekly().unwrap();
    assert_eq!((view.id, said(&view.input)), (None, "; ".to_owned()), "a new week begins open");
    assert_eq!(earlier(&view), ["2026-11-24: week 3; "]);
    keep(trial.planner(), &[(WeeklyLine::Distance, 5)], "");
    trial.jump_to("2026-12-14T12:00:00");
    assert_eq!(
        earlier(&trial.planner().weekly().unwrap()),
        ["2026-11-30: distance 5; ", "2026-11-24: week 3; "]
    );
}

#[test]
fn its_one_thing_is_an_activity_that_follows_its_words_until_it_is_changed_there() {
    let trial = trial();
    let planner = trial.planner();
    let view = keep(planner, &[], "Go to the sea");
    let id = view.activity.unwrap();
    assert_eq!(titles(planner), ["Go to the sea"]);
    assert_eq!(planner.activities().unwrap()[0].input.repeat, ActivityRepeat::Someday, "it has no date");
    keep(planner, &[(WeeklyLine::Week, 1)], "Go to the lake");
    assert_eq!(titles(planner), ["Go to the lake"]);
    planner.save_activity(id, &activity("My lake", ActivityRepeat::Once, "2026-11-28", "10:00")).unwrap();
    let view = keep(planner, &[(WeeklyLine::Week, 1)], "Call Ada");
    assert_eq!(titles(planner), ["My lake", "Call Ada"], "what I changed there stays mine");
    let view = keep(planner, &[(WeeklyLine::Week, 1)], "").id.zip(view.activity).unwrap();
    assert_eq!(titles(planner), ["My lake"], "an emptied one leaves with its words");
    assert!(planner.weekly().unwrap().activity.is_none());

    keep(planner, &[], "Swim");
    planner.remove_weekly(view.0).unwrap();
    assert_eq!((titles(planner), planner.weekly().unwrap().id), (vec!["My lake".to_owned()], None));
    let back = planner.restore_weekly(view.0).unwrap();
    assert_eq!(
        (titles(planner), said(&back.input)),
        (vec!["My lake".to_owned(), "Swim".to_owned()], "; Swim".to_owned())
    );
    for missing in [planner.restore_weekly(view.0), planner.remove_weekly(view.0 + 9)] {
        assert!(matches!(missing, Err(EngineError::NotFound)));
    }
}

#[test]
fn after_a_no_it_is_my_own_week_and_what_was_answered_before_stays() {
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        let trial = trial();
        let planner = trial.planner();
        assert_eq!(planner.weekly().unwrap().lines, WeeklyLine::ALL, "something is agreed");
        keep(planner, &[(WeeklyLine::Week, 2), (WeeklyLine::Freely, 1)], "");
        planner.turn_plan(turn).unwrap();
        assert_eq!(planner.weekly().unwrap().lines, [WeeklyLine::Week, WeeklyLine::Care]);
        let view = keep(planner, &[(WeeklyLine::Week, 3)], "");
        assert_eq!(said(&view.input), "week 3, freely 1; ", "{}", turn.name());
        planner.close_plan().unwrap();
        assert_eq!(planner.weekly().unwrap().lines, [WeeklyLine::Week, WeeklyLine::Care]);
    }
}

#[test]
fn what_cannot_be_is_said_beside_its_field_and_nothing_is_kept() {
    let trial = trial();
    let planner = trial.planner();
    for step in [0, 6, 255] {
        let wrong = answers(&[(WeeklyLine::Care, step)], "");
        assert_eq!(problems(planner.keep_weekly(&wrong)), ["care not_a_choice"]);
    }
    assert_eq!(problems(planner.keep_weekly(&answers(&[], " "))), ["answers required"]);
    assert_eq!(problems(planner.keep_weekly(&answers(&[], &"x".repeat(201)))), ["thing too_long"]);
    let view = planner.weekly().unwrap();
    assert_eq!((view.id, view.beside, titles(planner)), (None, Beside::NotYet, Vec::new()));
}

/// Sundays at five.
fn plan_weeks(planner: &Planner) {
    let chosen = planner.week_choices().unwrap();
    let planning = Some(PlanningInput { weekday: Weekday::Sun, time: "17:00".to_owned() });
    planner.save_week_choices(&WeekChoicesInput { planning, ..chosen }).unwrap();
}

/// Whether it stands beside the reminder to plan; `None` where there is none.
fn offered(trial: &Trial) -> Option<bool> {
    trial.planner().week("").unwrap().prompts.first().map(|prompt| prompt.weekly)
}

#[test]
fn it_is_offered_with_planning_the_week_once_it_was_used_by_day_and_once() {
    let mut trial = trial();
    plan_weeks(trial.planner());
    trial.run_until("2026-11-29T17:05:00");
    assert_eq!(offered(&trial), Some(false), "never before it was used");
    keep(trial.planner(), &[(WeeklyLine::Week, 2)], "");
    assert_eq!(trial.planner().weekly().unwrap().beside, Beside::On);
    assert_eq!(offered(&trial), Some(false), "it was answered today");

    trial.run_until("2026-12-06T16:55:00");
    let told = trial.run_until("2026-12-06T17:05:00");
    assert_eq!((offered(&trial), told.len()), (Some(true), 1), "there is one reminder for both: {told:?}");
    trial.run_until("2026-12-06T20:00:00");
    assert_eq!(offered(&trial), Some(false), "not in the evening");
    trial.run_until("2026-12-07T08:59:00");
    assert_eq!(offered(&trial), Some(false), "nor early");
    trial.run_until("2026-12-07T09:00:00");
    assert_eq!(offered(&trial), Some(true));
    trial.planner().set_weekly_beside(Beside::Off).unwrap();
    assert_eq!(offered(&trial), Some(false));
    keep(trial.planner(), &[(WeeklyLine::Week, 2)], "");
    assert_eq!(trial.planner().weekly().unwrap().beside, Beside::Off, "switched off it stays off");
    trial.planner().set_weekly_beside(Beside::On).unwrap();
    trial.run_until("2026-12-13T17:05:00");
    assert_eq!(offered(&trial), Some(true));
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    assert_eq!(offered(&trial), Some(false), "nothing of it is brought up after a no");
}
