//! Observations: a fact, what is made of it, what is refused, and when it was said (MOMENTS.md §6).

use crate::in_the_file::words_in_the_file;
use crate::trial::{Trial, cadence, plan_with, problems};
use crate::typed;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::moments::noticed::{NoticedAsks, NoticedKind, NoticedOf};
use interlude_domain::plan::Turn;
use interlude_engine::view::{CadenceRepeat, MomentInput, NoticedInput, ObservationView};
use interlude_engine::{EngineError, Planner};

/// A plan since Friday with a daily check-in at 19:00; it is Tuesday, noon.
fn trial() -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let plan = plan_with("2026-11-20", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&plan, None).unwrap();
    trial
}

fn fact(text: &str) -> MomentInput {
    typed::moment(MomentKind::Observation, text)
}

fn at(input: MomentInput, date: &str, time: &str) -> MomentInput {
    MomentInput { date: date.to_owned(), time: time.to_owned(), ..input }
}

fn bare() -> NoticedInput {
    NoticedInput::default()
}

fn whole() -> NoticedInput {
    NoticedInput {
        kind: Some(NoticedKind::Plans),
        of: Some(NoticedOf::Both),
        exact: "Zaunkoenig1: I need until Friday".to_owned(),
        story: "Rotkehlchen2 was forgotten".to_owned(),
        others: "Wasseramsel3 came in between".to_owned(),
        would_do: "Eisvogel4 at once".to_owned(),
        unknown: "Regenpfeifer5, and since when".to_owned(),
    }
}

fn keep(planner: &Planner, text: &str) -> ObservationView {
    planner.keep_observation(None, &fact(text), &bare()).unwrap()
}

fn id(view: &ObservationView) -> i64 {
    view.kept.as_ref().expect("one that is stored").id
}

/// What a search finds: its text, or that it is folded.
fn found(planner: &Planner, query: &str) -> Vec<String> {
    let items = planner.find_moments(query, None).unwrap().items;
    items.into_iter().map(|item| item.excerpt.map_or("folded".to_owned(), |part| part.text)).collect()
}

/// What stands on the agenda of the next check-in.
fn agenda(planner: &Planner) -> Vec<i64> {
    let key = planner.today().unwrap().next_check_in.expect("a check-in").key;
    planner.around_check_in(&key).unwrap().noticed.into_iter().map(|item| item.id).collect()
}

#[test]
fn it_stays_as_it_was_typed_and_each_of_its_texts_is_found() {
    let mut trial = trial();
    let kept = trial.planner().keep_observation(None, &fact("They called at seven."), &whole()).unwrap();
    trial.crash_and_start();
    let read = trial.planner().observation(Some(id(&kept))).unwrap();
    assert_eq!((&read.beside, read.input.text.as_str()), (&whole(), "They called at seven."));
    for word in ["called", "zaunkoenig1", "rotkehlchen2", "wasseramsel3", "eisvogel4", "regenpfeifer5"] {
        assert_eq!(found(trial.planner(), word), ["folded"], "{word}");
    }
    let less = NoticedInput { story: "Nothing".to_owned(), exact: String::new(), ..whole() };
    trial.planner().keep_observation(Some(id(&kept)), &fact("They called."), &less).unwrap();
    assert_eq!(found(trial.planner(), "rotkehlchen2"), [""; 0]);
    let before = trial.planner().observation(Some(id(&kept))).unwrap().kept.unwrap().texts_before;
    let text = trial.planner().text_before(id(&kept), before[0].at).unwrap();
    assert_eq!(text, "They called at seven.");
}

#[test]
fn one_with_exact_words_is_folded_by_itself_and_another_one_is_not() {
    let trial = trial();
    let exact = NoticedInput { exact: "Leave me be".to_owned(), ..bare() };
    let kept = trial.planner().keep_observation(None, &fact("They called."), &exact).unwrap();
    assert_eq!(kept.input.showing, Showing::Folded);
    let open = MomentInput { showing: Showing::Open, ..kept.input.clone() };
    let again = trial.planner().keep_observation(Some(id(&kept)), &open, &exact).unwrap();
    assert_eq!(again.input.showing, Showing::Folded);
    keep(trial.planner(), "They wrote.");
    assert_eq!(found(trial.planner(), "they"), ["They wrote.", "folded"]);
}

#[test]
fn something_is_needed_that_has_been_and_is_first_hand() {
    let trial = trial();
    let refused = |input: &MomentInput, beside: &NoticedInput| {
        problems(trial.planner().keep_observation(None, input, beside))
    };
    assert_eq!(refused(&fact(" \n"), &bare()), ["text required"]);
    assert_eq!(refused(&at(fact("x"), "2026-11-24", "12:01"), &bare()), ["time in_the_future"]);
    assert_eq!(refused(&MomentInput { kind: MomentKind::Mood, ..fact("x") }, &bare()), ["kind not_a_choice"]);
    assert_eq!(refused(&MomentInput { step: Some(2), ..fact("x") }, &bare()), ["step not_a_choice"]);
    let long = NoticedInput { story: "x".repeat(200_001), ..bare() };
    assert_eq!(refused(&fact("x"), &long), ["story too_long"]);
    for text in [
        "They were online at 23:40.",
        "They watched my story at nine.",
        "Their car was outside another flat.",
        "It took them 47 minutes to answer.",
        "She was with a colleague on Saturday.",
        "A friend saw them at the cinema.",
    ] {
        assert_eq!(refused(&fact(text), &bare()), ["text watches"], "{text}");
    }
    assert_eq!(trial.planner().find_moments("they", None).unwrap().items, [], "nothing was stored");
    // What I make of it, and what I do not know, is mine to write.
    let beside = NoticedInput { others: "Maybe they were online at work".to_owned(), ..bare() };
    trial.planner().keep_observation(None, &fact("They called on Tuesday."), &beside).unwrap();
}

#[test]
fn late_only_the_fact_is_asked_and_what_is_written_stays() {
    let trial = trial();
    let asks = |trial: &Trial| trial.planner().observation(None).unwrap().asks;
    let kept = trial.planner().keep_observation(None, &fact("They called."), &whole()).unwrap();
    assert_eq!(asks(&trial), NoticedAsks::All);
    for (time, expected) in [
        ("24T20:00:00", NoticedAsks::Fact),
        ("25T08:59:00", NoticedAsks::Fact),
        ("25T09:00:00", NoticedAsks::All),
    ] {
        trial.jump_to(&format!("2026-11-{time}"));
        assert_eq!(asks(&trial), expected, "{time}");
    }
    assert_eq!(trial.planner().observation(Some(id(&kept))).unwrap().beside, whole());
}

#[test]
fn what_was_noticed_since_the_plan_began_and_not_said_stands_on_the_agenda() {
    let mut trial = trial();
    let planner = trial.planner();
    let before = at(fact("They forgot."), "2026-11-19", "23:59");
    planner.keep_observation(None, &before, &bare()).unwrap();
    let first =
        planner.keep_observation(None, &at(fact("They came."), "2026-11-20", "00:00"), &bare()).unwrap();
    let second = keep(planner, "They called.");
    let binned = keep(planner, "They left.");
    planner.bin_moment(id(&binned)).unwrap();
    assert_eq!(agenda(planner), [id(&second), id(&first)], "the latest first");
    let said = planner.observation_said(id(&second)).unwrap();
    assert_eq!(said.said.map(|at| at.local).as_deref(), Some("2026-11-24T12:00"));
    assert_eq!(agenda(planner), [id(&first)]);
    planner.keep_observation(Some(id(&second)), &fact("They called twice."), &bare()).unwrap();
    assert_eq!(agenda(planner), [id(&first)], "writing on does not unsay it");
    planner.observation_not_said(id(&second)).unwrap();
    assert_eq!(agenda(planner).len(), 2);
    trial.crash_and_start();
    assert_eq!(agenda(trial.planner()).len(), 2);
}

#[test]
fn the_agenda_rests_in_the_evening_but_around_a_check_in() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let plan = plan_with("2026-11-20", cadence(CadenceRepeat::Daily, "22:30"));
    trial.planner().save_plan(&plan, None).unwrap();
    keep(trial.planner(), "They called.");
    for (now, count) in [("24T12:00", 1), ("24T20:15", 0), ("24T20:30", 1), ("24T22:00", 1)] {
        trial.run_until(&format!("2026-11-{now}:00"));
        assert_eq!(agenda(trial.planner()).len(), count, "{now}");
    }
    trial.run_until("2026-11-25T08:30:00");
    assert_eq!(agenda(trial.planner()), [0; 0]);
}

#[test]
fn without_an_open_plan_nothing_stands_on_an_agenda() {
    let trial = trial();
    let key = trial.planner().today().unwrap().next_check_in.unwrap().key;
    let kept = keep(trial.planner(), "They called.");
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    assert!(matches!(trial.planner().around_check_in(&key), Err(EngineError::NotFound)));
    assert_eq!(trial.planner().observation(Some(id(&kept))).unwrap().input.text, "They called.");
}

#[test]
fn erased_none_of_its_words_is_left_in_a_page_and_put_back_all_are_found() {
    let mut trial = trial();
    for part in 0..40 {
        keep(trial.planner(), &format!("{part} words around it, as there are many"));
    }
    let kept = trial.planner().keep_observation(None, &fact("Vogelscheuche6"), &whole()).unwrap();
    trial.planner().bin_moment(id(&kept)).unwrap();
    assert_eq!(found(trial.planner(), "eisvogel4"), [""; 0]);
    trial.planner().restore_moment(id(&kept)).unwrap();
    assert_eq!(found(trial.planner(), "eisvogel4"), ["folded"]);
    let words =
        ["vogelscheuche6", "zaunkoenig1", "rotkehlchen2", "wasseramsel3", "eisvogel4", "regenpfeifer5"];
    assert_eq!(words_in_the_file(&mut trial, &words), words, "and all of them are there before");
    trial.planner().bin_moment(id(&kept)).unwrap();
    trial.planner().erase_moment(id(&kept)).unwrap();
    assert_eq!(words_in_the_file(&mut trial, &words), [""; 0]);
}

#[test]
fn nothing_asks_for_one() {
    let mut trial = trial();
    keep(trial.planner(), "They called.");
    let told = trial.run_until("2026-12-08T12:00:00");
    assert!(told.iter().all(|notice| notice.contains("19:00")), "only check-ins: {told:?}");
}
