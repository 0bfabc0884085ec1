//! People: counted from the last real meeting, planned or not.

use crate::trial::{Trial, activity, bare_plan, problems};
use interlude_domain::own_life::person::Due;
use interlude_domain::plan::Turn;
use interlude_domain::reminding::occurrence::Close;
use interlude_engine::EngineError;
use interlude_engine::view::{ActivityInput, ActivityRepeat, PersonInput, PlanInput};

fn person(ideal: &str, latest: &str) -> PersonInput {
    PersonInput {
        name: "J.".to_owned(),
        ideal: ideal.into(),
        latest: latest.into(),
        ..PersonInput::default()
    }
}

fn due(trial: &Trial) -> Vec<(i64, Due)> {
    trial.planner().people().unwrap().iter().map(|person| (person.days, person.due)).collect()
}

#[test]
fn before_the_first_meeting_the_days_count_from_when_the_person_was_added() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-01T23:30:00");
    let kept = trial.planner().keep_person(None, &person("7", "14")).unwrap();
    assert_eq!((kept.last, kept.days, kept.due), (None, 0, Due::NotYet));
    trial.jump_to("2026-11-09T00:30:00");
    assert_eq!(due(&trial), [(8, Due::Ideal)]);
    trial.jump_to("2026-11-16T00:30:00");
    assert_eq!(due(&trial), [(15, Due::Latest)]);
}

#[test]
fn an_unplanned_meeting_counts_from_its_date_and_can_be_taken_back() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-01T12:00:00");
    let kept = trial.planner().keep_person(None, &person("7", "14")).unwrap();
    trial.jump_to("2026-11-20T12:00:00");
    let met = trial.planner().add_meeting(kept.id, "2026-11-18").unwrap();
    assert_eq!((met.person.last.as_deref(), met.person.days), (Some("2026-11-18"), 2));
    assert_eq!(due(&trial), [(2, Due::NotYet)]);
    trial.planner().remove_meeting(met.meeting).unwrap();
    assert_eq!(due(&trial), [(19, Due::Latest)]);
    assert!(matches!(trial.planner().remove_meeting(met.meeting), Err(EngineError::NotFound)));
    let told = problems(trial.planner().add_meeting(kept.id, "2026-11-21"));
    assert_eq!(told, ["date in_the_future"]);
}

#[test]
fn an_activity_with_somebody_counts_once_it_was_done_and_not_before() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-01T12:00:00");
    let kept = trial.planner().keep_person(None, &person("7", "14")).unwrap();
    trial.add(ActivityInput {
        person: Some(kept.id),
        ..activity("Walk with J.", ActivityRepeat::Once, "2026-11-20", "18:00")
    });
    assert_eq!(trial.planner().people().unwrap()[0].next.as_ref().unwrap().local, "2026-11-20T18:00");
    trial.run_until("2026-11-20T19:00:00");
    assert_eq!(due(&trial), [(19, Due::Latest)]);
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    let done = trial.planner().close_occurrence(&key, Close::Done).unwrap();
    assert_eq!(due(&trial), [(0, Due::NotYet)]);
    trial.planner().undo(done.undo.unwrap()).unwrap();
    assert_eq!(due(&trial), [(19, Due::Latest)]);
}

#[test]
fn whoever_is_due_stands_first_and_whoever_was_taken_away_comes_back() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-01T12:00:00");
    let rare = trial.planner().keep_person(None, &person("", "")).unwrap();
    let often = trial.planner().keep_person(None, &person("3", "9")).unwrap();
    trial.jump_to("2026-11-06T12:00:00");
    let order =
        |trial: &Trial| trial.planner().people().unwrap().iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(order(&trial), [often.id, rare.id]);
    trial.planner().remove_person(often.id).unwrap();
    assert_eq!(order(&trial), [rare.id]);
    assert!(matches!(
        trial.planner().keep_person(Some(often.id), &person("", "")),
        Err(EngineError::NotFound)
    ));
    trial.planner().restore_person(often.id).unwrap();
    assert_eq!(order(&trial), [often.id, rare.id]);
}

#[test]
fn an_interval_below_a_day_or_a_latest_below_the_ideal_is_said_beside_its_field() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-01T12:00:00");
    for (ideal, latest, told) in [
        ("0", "", vec!["ideal too_small"]),
        ("", "-2", vec!["latest too_small"]),
        ("14", "7", vec!["latest below_ideal"]),
        ("soon", "", vec!["ideal not_a_number"]),
    ] {
        assert_eq!(problems(trial.planner().keep_person(None, &person(ideal, latest))), told);
    }
    assert_eq!(trial.planner().people().unwrap(), []);
    let nobody = ActivityInput { person: Some(7), ..activity("Walk", ActivityRepeat::Someday, "", "") };
    assert_eq!(problems(trial.planner().add_activity(&nobody)), ["person not_a_choice"]);
}

#[test]
fn after_a_no_nobody_of_the_plans_name_stands_among_those_who_could_help() {
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
        for name in ["M", "Maren"] {
            let person = PersonInput { name: name.to_owned(), ..PersonInput::default() };
            trial.planner().keep_person(None, &person).unwrap();
        }
        trial
            .planner()
            .save_plan(&PlanInput { name: "M.".to_owned(), ..bare_plan("2026-11-24") }, None)
            .unwrap();
        let could = || {
            let people = trial.planner().people().unwrap();
            people.into_iter().map(|person| (person.input.name, person.could_help)).collect::<Vec<_>>()
        };
        assert_eq!(could(), [("M".to_owned(), true), ("Maren".to_owned(), true)]);
        trial.planner().turn_plan(turn).unwrap();
        assert_eq!(could(), [("M".to_owned(), false), ("Maren".to_owned(), true)], "{turn:?}");
        trial.planner().close_plan().unwrap();
        assert!(!could()[0].1, "{turn:?}, ended");
    }
}
