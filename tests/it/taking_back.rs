//! Every answer about a check-in can be cleared, a move taken back, contact in between removed; and what was there before is
//! exactly there again, without a notice (PRODUCT.md §3.4).

use crate::trial::{Trial, cadence, plan_with, problems};
use interlude_domain::check_ins::check_in::{Answer, Why};
use interlude_domain::plan::Turn;
use interlude_engine::EngineError;
use interlude_engine::view::{CadenceInput, CadenceRepeat, CheckInInput, ConfirmationInput, LeadsInput};

const HOME: &str = "Europe/London";

/// With a reminder an hour ahead, and asking the day before.
pub fn begin(trial: &Trial, repeat: CadenceRepeat) {
    let confirmation = ConfirmationInput { time: "10:00".to_owned(), text: "Is it still fine?".to_owned() };
    let cadence = CadenceInput { confirmation: Some(confirmation), ..cadence(repeat, "19:00") };
    trial.planner().save_plan(&plan_with("2026-11-24", cadence), None).unwrap();
    let leads =
        LeadsInput { check_ins: "60".to_owned(), reconnect: String::new(), activities: String::new() };
    trial.planner().save_leads(&leads).unwrap();
}

fn trial() -> Trial {
    let mut trial = Trial::open_at(HOME, "2026-11-24T09:00:00");
    begin(&trial, CadenceRepeat::Daily);
    trial.run_until("2026-11-24T12:00:00");
    trial
}

/// Everything that a screen shows of check-ins, as one text.
pub fn all(trial: &Trial) -> String {
    let planner = trial.planner();
    let months = ["2026-11", "2026-12", "2027-01"].map(|month| planner.check_ins(month).unwrap());
    let opened: Vec<_> = months
        .iter()
        .flat_map(|month| &month.items)
        .map(|item| planner.check_in(item.key.as_deref(), item.id).unwrap())
        .collect();
    let plan = planner.plan().unwrap();
    let screens = (planner.today().unwrap(), planner.inbox().unwrap(), planner.ahead().unwrap());
    format!("{screens:#?}\n{:#?}\n{:#?}\n{months:#?}\n{opened:#?}", planner.week("").unwrap(), plan)
}

pub fn write(trial: &Trial, key: &str, answer: Answer, at: Option<&str>) -> Result<i64, EngineError> {
    let input = trial.planner().check_in(Some(key), None)?.input;
    let (date, time) = match at {
        Some(at) => (at[..10].to_owned(), at[11..16].to_owned()),
        None => (input.date.clone(), input.time.clone()),
    };
    let why = (answer == Answer::DidNotHappen).then_some(Why::Theirs);
    let view = trial.planner().log_check_in(&CheckInInput { answer, date, time, why, ..input })?;
    Ok(view.entry.expect("an entry").id)
}

/// What the inbox has of check-ins: asking the day before is another thing.
fn inbox(trial: &Trial) -> Vec<String> {
    trial.inbox().into_iter().filter(|line| !line.ends_with("confirmation")).collect()
}

fn key(trial: &Trial, day: &str) -> String {
    let view = trial.planner().check_ins("2026-11").unwrap();
    let found = view.items.iter().find(|item| &item.at.local[8..10] == day && item.key.is_some());
    found.unwrap().key.clone().unwrap()
}

#[track_caller]
fn check(trial: &mut Trial, answer: Answer, at: Option<&str>) {
    let before = all(trial);
    let id = write(trial, &key(trial, "24"), answer, at).unwrap();
    assert_ne!(all(trial), before);
    let undo = trial.planner().clear_check_in(id).unwrap().undo.unwrap();
    assert_eq!(all(trial), before);
    trial.planner().undo(undo).unwrap();
    assert_ne!(all(trial), before);
    trial.planner().clear_check_in(id).unwrap();
    assert_eq!(all(trial), before);
    assert_eq!(trial.new_notices(), [""; 0]);
}

#[test]
fn before_its_time_what_was_left_out_or_moved_is_ahead_again_with_all_its_reminders() {
    let mut trial = trial();
    check(&mut trial, Answer::DidNotHappen, None);
    check(&mut trial, Answer::Moved, Some("2026-11-24T21:00"));
    check(&mut trial, Answer::Moved, Some("2026-11-26T09:00"));
    assert_eq!(
        trial.run_until("2026-11-24T19:00:00"),
        ["2026-11-24 18:00 ahead of 19:00 [later open]", "2026-11-24 19:00 one 19:00 [done later open]"]
    );
}

#[test]
fn after_its_time_what_was_written_is_open_again_where_it_was() {
    let mut trial = trial();
    trial.run_until("2026-11-24T20:00:00");
    check(&mut trial, Answer::Happened, Some("2026-11-24T19:10"));
    check(&mut trial, Answer::DidNotHappen, None);
    check(&mut trial, Answer::Moved, Some("2026-11-25T21:00"));
    assert_eq!(inbox(&trial), ["shown 2026-11-24T19:00 check_in"]);
}

#[test]
fn logged_means_closed_everywhere_whatever_is_said() {
    for answer in [Answer::Happened, Answer::DidNotHappen] {
        let mut trial = trial();
        trial.run_until("2026-11-24T20:00:00");
        let withdrawn = trial.withdrawn();
        write(&trial, &key(&trial, "24"), answer, None).unwrap();
        let today = trial.planner().today().unwrap();
        assert_eq!(
            (inbox(&trial), today.open_count),
            (Vec::new(), 1),
            "only the question for tomorrow is open"
        );
        assert!(trial.withdrawn() > withdrawn, "its notice is gone");
        let row = today.items.iter().find(|item| item.kind.name() == "check_in").unwrap();
        let offers: Vec<_> = row.offers.iter().map(|offer| offer.name()).collect();
        assert_eq!((row.became.unwrap().name(), offers), (answer.name(), vec!["open"]));
    }
}

#[test]
fn what_was_written_three_days_late_is_not_among_what_is_earlier_any_more() {
    let mut trial = trial();
    trial.jump_to("2026-11-27T12:00:00");
    trial.turn();
    let earlier = trial.planner().inbox().unwrap().earlier_count;
    let id = write(&trial, &key(&trial, "25"), Answer::Happened, None).unwrap();
    assert_eq!(trial.planner().inbox().unwrap().earlier_count, earlier - 1);
    trial.planner().clear_check_in(id).unwrap();
    assert_eq!(trial.planner().inbox().unwrap().earlier_count, earlier);
}

#[test]
fn taken_back_late_it_is_open_within_its_grace_and_missed_after_it_and_nothing_is_notified() {
    for (later, state) in [("2026-11-24T23:00:00", "shown"), ("2026-11-25T08:00:00", "missed")] {
        let mut trial = trial();
        let id = write(&trial, &key(&trial, "24"), Answer::DidNotHappen, None).unwrap();
        assert_eq!(trial.run_until(later), [""; 0]);
        trial.planner().clear_check_in(id).unwrap();
        assert_eq!(trial.turn(), [""; 0]);
        assert!(inbox(&trial).contains(&format!("{state} 2026-11-24T19:00 check_in")), "{later}");
    }
}

#[test]
fn an_act_that_is_undone_late_notifies_nothing_either() {
    let mut trial = trial();
    trial.add(crate::trial::daily("Walk", "13:00"));
    let walk =
        trial.planner().today().unwrap().items.iter().find(|item| item.title == "Walk").unwrap().key.clone();
    let close = interlude_domain::reminding::occurrence::Close::Done;
    let undo = trial.planner().close_occurrence(&walk, close).unwrap().undo.unwrap();
    assert_eq!(trial.run_until("2026-11-24T13:30:00"), [""; 0]);
    trial.planner().undo(undo).unwrap();
    assert_eq!(trial.turn(), [""; 0]);
    assert!(trial.inbox().contains(&"shown 2026-11-24T13:00 Walk".to_owned()), "{:?}", trial.inbox());
}

#[test]
fn a_move_leaves_one_row_and_a_word_and_taken_back_none_of_it() {
    let mut trial = trial();
    let first = key(&trial, "24");
    write(&trial, &first, Answer::Moved, Some("2026-11-24T21:00")).unwrap();
    let rows = |trial: &Trial| -> Vec<String> {
        let became =
            |item: &interlude_engine::view::TodayItem| item.became.map_or("-", |became| became.name());
        let today = trial.planner().today().unwrap();
        let plan = today.items.iter().filter(|item| item.kind.is_check_in());
        plan.map(|item| format!("{} {} {}", &item.at.local[11..], item.kind.name(), became(item))).collect()
    };
    assert_eq!(rows(&trial), ["19:00 check_in moved", "21:00 moved_check_in -"]);
    // Taken back from the page of the new moment, also once that has come.
    trial.run_until("2026-11-24T21:30:00");
    let moved = trial
        .planner()
        .today()
        .unwrap()
        .items
        .iter()
        .find(|item| item.kind.name() == "moved_check_in")
        .unwrap()
        .key
        .clone();
    let from = trial.planner().check_in(Some(&moved), None).unwrap().moved_from.unwrap();
    assert_eq!((from.key.as_str(), from.at.local.as_str()), (first.as_str(), "2026-11-24T19:00"));
    trial.planner().clear_check_in(from.id).unwrap();
    assert_eq!(rows(&trial), ["19:00 check_in -"]);
    assert_eq!(trial.new_notices(), [""; 0]);
    assert_eq!(inbox(&trial), ["shown 2026-11-24T19:00 check_in"]);
}

#[test]
fn what_was_written_about_the_new_moment_is_cleared_before_the_move() {
    let mut trial = trial();
    let original = key(&trial, "24");
    let first = write(&trial, &original, Answer::Moved, Some("2026-11-24T14:00")).unwrap();
    trial.run_until("2026-11-24T15:00:00");
    let moved = trial.planner().inbox().unwrap().due[0].key.clone();
    let second = write(&trial, &moved, Answer::Happened, None).unwrap();
    assert_eq!(problems(trial.planner().clear_check_in(first)), ["answer written_since"]);
    let otherwise = write(&trial, &original, Answer::DidNotHappen, None);
    assert_eq!(problems(otherwise), ["answer written_since"]);
    trial.planner().clear_check_in(second).unwrap();
    trial.planner().clear_check_in(first).unwrap();
    assert!(matches!(trial.planner().clear_check_in(first), Err(EngineError::NotFound)));
}

#[test]
fn a_message_that_was_taken_once_stays_taken() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T09:00:00");
    trial.planner().save_plan(&crate::check_in_log::daily(), None).unwrap();
    trial.run_until("2026-11-25T08:00:00");
    let key = key(&trial, "24");
    let id = write(&trial, &key, Answer::DidNotHappen, None).unwrap();
    trial.planner().nudge_taken(&key).unwrap();
    trial.planner().clear_check_in(id).unwrap();
    write(&trial, &key, Answer::DidNotHappen, None).unwrap();
    assert!(matches!(trial.planner().nudge_taken(&key), Err(EngineError::NotFound)));
}

#[test]
fn contact_in_between_that_was_noted_by_mistake_is_removed_and_days_count_as_before() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    begin(&trial, CadenceRepeat::AfterContact);
    trial.run_until("2026-11-24T20:00:00");
    let before = all(&trial);
    let blank = trial.planner().check_in(None, None).unwrap().input;
    let id = trial.planner().log_check_in(&blank).unwrap().entry.unwrap().id;
    assert_eq!(trial.planner().today().unwrap().next_check_in.unwrap().at.local, "2026-11-27T19:00");
    trial.crash_and_start();
    let undo = trial.planner().clear_check_in(id).unwrap().undo.unwrap();
    assert_eq!(all(&trial), before);
    trial.planner().undo(undo).unwrap();
    assert_eq!(trial.planner().today().unwrap().next_check_in.unwrap().at.local, "2026-11-27T19:00");
}

#[test]
fn what_is_cleared_after_a_clear_no_opens_nothing_until_that_was_a_mistake() {
    let mut trial = trial();
    trial.run_until("2026-11-24T20:00:00");
    let before = all(&trial);
    let id = write(&trial, &key(&trial, "24"), Answer::DidNotHappen, None).unwrap();
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    trial.planner().clear_check_in(id).unwrap();
    assert_eq!(trial.inbox(), [""; 0]);
    trial.planner().turn_plan(Turn::GoesOn).unwrap();
    assert_eq!(all(&trial), before);
    assert_eq!(trial.new_notices(), [""; 0]);
}

#[test]
fn a_clear_no_that_was_a_mistake_leaves_everything_as_it_was_and_each_check_in_once() {
    for now in ["2026-11-24T12:00:00", "2026-11-24T18:30:00", "2026-11-24T20:00:00"] {
        let mut trial = trial();
        trial.run_until(now);
        write(&trial, &key(&trial, "25"), Answer::Moved, Some("2026-11-26T09:00")).unwrap();
        let before = all(&trial);
        for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
            trial.planner().turn_plan(turn).unwrap();
            assert_ne!(all(&trial), before);
            trial.crash_and_start();
            trial.planner().turn_plan(Turn::GoesOn).unwrap();
            assert_eq!(all(&trial), before, "{now} {turn:?}");
        }
        assert_eq!(trial.new_notices(), [""; 0]);
    }
}
