//! Mood: how it is, in a step or in words, several a day, also for earlier; nothing of it is ranked or added up (MOMENTS.md §2).

use crate::in_the_file::words_in_the_file;
use crate::trial::{Trial, problems};
use interlude_domain::moments::feeling::Feeling;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_engine::view::{FeelingsInput, MomentInput, MoodView, StepNames};
use interlude_engine::{EngineError, Planner};

fn here() -> Trial {
    Trial::open_at("Europe/Berlin", "2026-11-24T18:00:00")
}

fn step(step: impl Into<Option<u8>>) -> MomentInput {
    MomentInput {
        kind: MomentKind::Mood,
        date: String::new(),
        time: String::new(),
        step: step.into(),
        text: String::new(),
        tags: Vec::new(),
        showing: Showing::Open,
    }
}

fn at(input: MomentInput, date: &str, time: &str) -> MomentInput {
    MomentInput { date: date.to_owned(), time: time.to_owned(), ..input }
}

fn feeling(known: &[Feeling], own: &[&str]) -> FeelingsInput {
    FeelingsInput { known: known.to_vec(), own: own.iter().map(|word| (*word).to_owned()).collect() }
}

fn keep(planner: &Planner, input: &MomentInput) -> MoodView {
    planner.keep_mood(None, input, &FeelingsInput::default()).unwrap()
}

/// What stands under the day that it is: time and step of each.
fn stands(planner: &Planner) -> Vec<String> {
    let items = planner.moods().unwrap().items.into_iter();
    items
        .map(|mood| {
            let step = mood.entry.input.step.map_or("–".to_owned(), |step| step.to_string());
            format!("{} {step}", &mood.entry.was.local[11..])
        })
        .collect()
}

#[test]
fn one_tap_stores_it_now_and_taking_it_back_puts_it_into_the_bin() {
    let mut trial = here();
    let tapped = keep(trial.planner(), &step(2));
    assert_eq!(tapped.entry.was.local, "2026-11-24T18:00");
    trial.crash_and_start();
    assert_eq!(stands(trial.planner()), ["18:00 2"]);
    trial.planner().bin_moment(tapped.entry.id).unwrap();
    assert_eq!(stands(trial.planner()), [""; 0]);
    assert!(matches!(trial.planner().mood(tapped.entry.id), Err(EngineError::NotFound)));
    trial.planner().restore_moment(tapped.entry.id).unwrap();
    assert_eq!(trial.planner().mood(tapped.entry.id).unwrap(), tapped);
}

#[test]
fn several_of_a_day_stand_in_the_order_of_their_time_and_one_without_a_step_is_fine() {
    let trial = here();
    keep(trial.planner(), &step(4));
    keep(trial.planner(), &at(step(None), "2026-11-24", "08:30"));
    keep(trial.planner(), &at(step(1), "2026-11-23", "23:59"));
    assert_eq!(stands(trial.planner()), ["08:30 –", "18:00 4"]);
}

#[test]
fn the_night_stands_under_the_evening_before_until_four() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T23:50:00");
    keep(trial.planner(), &step(2));
    trial.jump_to("2026-11-25T00:50:00");
    keep(trial.planner(), &step(3));
    assert_eq!(
        (stands(trial.planner()), trial.planner().moods().unwrap().day),
        (vec!["23:50 2".to_owned(), "00:50 3".to_owned()], "2026-11-24".to_owned())
    );
    trial.jump_to("2026-11-25T04:00:00");
    assert_eq!(
        (stands(trial.planner()), trial.planner().moods().unwrap().day),
        (Vec::new(), "2026-11-25".to_owned())
    );
}

#[test]
fn after_a_journey_what_was_logged_stands_under_the_day_that_its_own_clock_showed() {
    let trial = Trial::open_at("Pacific/Auckland", "2026-11-24T05:00:00");
    keep(trial.planner(), &step(5));
    trial.travel_to("America/Los_Angeles");
    // There it is 08:00 of the day before.
    assert_eq!(
        (stands(trial.planner()), trial.planner().moods().unwrap().day),
        (Vec::new(), "2026-11-23".to_owned())
    );
    trial.jump_to("2026-11-24T09:00:00");
    assert_eq!(stands(trial.planner()), ["05:00 5"]);
}

#[test]
fn what_has_not_been_yet_is_refused_beside_its_time_and_is_not_stored() {
    let trial = here();
    for (date, time) in [("2026-11-24", "18:01"), ("2026-11-25", "08:00")] {
        let later = at(step(3), date, time);
        let refused = trial.planner().keep_mood(None, &later, &FeelingsInput::default());
        assert_eq!(problems(refused), ["time in_the_future"], "{date} {time}");
    }
    let refused = trial.planner().keep_mood(None, &at(step(9), "soon", ""), &feeling(&[], &["\u{301}", ""]));
    assert_eq!(
        problems(refused),
        ["step not_a_choice", "date not_a_date", "time required", "own required", "own required"]
    );
    assert_eq!(stands(trial.planner()), [""; 0]);
}

#[test]
fn up_to_three_words_ours_and_ones_own_come_back_in_the_order_of_their_letters() {
    let mut trial = here();
    let words = feeling(&[Feeling::Torn, Feeling::Calm, Feeling::Torn], &["Zugzwang"]);
    let kept = trial.planner().keep_mood(None, &step(3), &words).unwrap();
    trial.crash_and_start();
    let read = trial.planner().mood(kept.entry.id).unwrap().feelings;
    assert_eq!(read, feeling(&[Feeling::Calm, Feeling::Torn], &["Zugzwang"]));
    let four = feeling(&[Feeling::Sad, Feeling::Tired, Feeling::Hurt], &["done"]);
    assert_eq!(problems(trial.planner().keep_mood(None, &step(3), &four)), ["feelings too_large"]);
    let long = "x".repeat(41);
    let refused = trial.planner().keep_mood(None, &step(3), &feeling(&[], &[&long]));
    assert_eq!(problems(refused), ["own too_long"]);
}

#[test]
fn a_word_of_ones_own_is_one_in_every_spelling_is_found_and_goes_with_its_last_entry() {
    let mut trial = here();
    let one = trial.planner().keep_mood(None, &step(2), &feeling(&[], &["Fern-Weh", "fern-weh"])).unwrap();
    let two = trial.planner().keep_mood(None, &step(3), &feeling(&[], &["FERN-WEH"])).unwrap();
    let offered = |trial: &Trial| trial.planner().moods().unwrap().own_feelings;
    assert_eq!(offered(&trial), ["Fern-Weh"]);
    assert_eq!(two.feelings.own, ["Fern-Weh"], "the first spelling stays");
    let found = |trial: &Trial| trial.planner().find_moments("fern-w", None).unwrap().items.len();
    assert_eq!(found(&trial), 2);
    trial.planner().keep_mood(Some(two.entry.id), &two.entry.input, &FeelingsInput::default()).unwrap();
    assert_eq!((found(&trial), offered(&trial)), (1, vec!["Fern-Weh".to_owned()]));
    trial.planner().bin_moment(one.entry.id).unwrap();
    trial.planner().restore_moment(one.entry.id).unwrap();
    assert_eq!(found(&trial), 1, "out of the bin it is found as before");
    assert_eq!(words_in_the_file(&mut trial, &["fern-weh"]), ["fern-weh"], "until then it is there");
    trial.planner().bin_moment(one.entry.id).unwrap();
    trial.planner().erase_moment(one.entry.id).unwrap();
    assert_eq!((found(&trial), offered(&trial)), (0, Vec::new()));
    assert_eq!(words_in_the_file(&mut trial, &["fern-weh"]), [""; 0], "erased, the word is in no page");
}

#[test]
fn an_entry_is_changed_with_its_words_and_of_another_kind_there_is_no_mood() {
    let trial = here();
    let kept = keep(trial.planner(), &step(1));
    let input = MomentInput {
        text: "slept".to_owned(),
        tags: vec!["night".to_owned()],
        ..at(step(None), "2026-11-24", "07:00")
    };
    let changed =
        trial.planner().keep_mood(Some(kept.entry.id), &input, &feeling(&[Feeling::Relieved], &[])).unwrap();
    assert_eq!((changed.entry.id, &changed.entry.input), (kept.entry.id, &input));
    assert_eq!(changed.feelings.known, [Feeling::Relieved]);
    assert_eq!(stands(trial.planner()), ["07:00 –"]);
    let note = MomentInput { kind: MomentKind::Reflection, ..step(None) };
    let refused = trial.planner().keep_mood(None, &note, &FeelingsInput::default());
    assert_eq!(problems(refused), ["kind not_a_choice"]);
    let other = trial.planner().keep_moment(None, &note).unwrap();
    assert!(matches!(trial.planner().mood(other.id), Err(EngineError::NotFound)));
    assert_eq!(stands(trial.planner()).len(), 1);
}

#[test]
fn the_steps_are_called_as_one_likes_and_an_empty_name_is_the_usual_one() {
    let mut trial = here();
    let names = |names: [&str; 5]| StepNames(names.map(str::to_owned));
    assert_eq!(trial.planner().moods().unwrap().names, names([""; 5]));
    trial.planner().save_step_names(&names(["  down ", "", "so-so", "", "bright"])).unwrap();
    trial.crash_and_start();
    assert_eq!(trial.planner().moods().unwrap().names, names(["down", "", "so-so", "", "bright"]));
    let long = "x".repeat(25);
    assert_eq!(problems(trial.planner().save_step_names(&names(["", "", "", &long, ""]))), ["3 too_long"]);
    trial.planner().save_step_names(&names([""; 5])).unwrap();
    assert_eq!(trial.planner().moods().unwrap().names, names([""; 5]));
}

#[test]
fn in_the_sample_today_is_left_to_whoever_looks_also_after_midnight() {
    for now in ["2026-11-24T00:30:00", "2026-11-24T03:59:00", "2026-11-24T04:01:00", "2026-11-24T18:00:00"] {
        let trial = Trial::at("Europe/Berlin", now);
        trial.planner().fill_with_sample().unwrap();
        assert_eq!(stands(trial.planner()), [""; 0], "{now}");
    }
}
