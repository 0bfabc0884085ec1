//! The check-in log: its own record, whatever became of the reminder, and the protocol of one that did not happen.

use crate::trial::{Trial, agreed, bare_plan, cadence, plan_with, problems, renegotiated};
use interlude_domain::check_ins::check_in::{Answer, Began, Why};
use interlude_domain::plan::contact::{ContactLevel, MayStart};
use interlude_domain::reminding::occurrence::Close;
use interlude_engine::EngineError;
use interlude_engine::view::{
    CadenceRepeat, CheckInInput, CheckInView, ContactInput, MissedInput, PlanInput,
};

const HOME: &str = "Europe/London";

pub fn daily() -> PlanInput {
    PlanInput {
        contact: Some(ContactInput {
            level: ContactLevel::Logistics,
            by_text: MayStart::Either,
            standing: agreed(),
            ..ContactInput::default()
        }),
        missed: Some(MissedInput { wait_hours: "12".to_owned(), nudge: Some("Another time?".to_owned()) }),
        ..plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"))
    }
}

fn began(input: &PlanInput) -> Trial {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial.planner().save_plan(input, None).unwrap();
    trial
}

/// `day mark` of every check-in of November, and where it was moved to.
fn month(trial: &Trial) -> Vec<String> {
    let view = trial.planner().check_ins("2026-11").unwrap();
    view.items
        .iter()
        .map(|item| {
            let moved = item.moved_to.as_ref().map(|to| format!(" to {}", &to.local[8..]));
            format!("{} {}{}", &item.at.local[8..10], item.mark.name(), moved.unwrap_or_default())
        })
        .collect()
}

fn key(trial: &Trial, day: &str) -> String {
    let view = trial.planner().check_ins("2026-11").unwrap();
    let item = view.items.iter().find(|item| &item.at.local[8..10] == day && item.key.is_some()).unwrap();
    item.key.clone().unwrap()
}

/// What the form of a check-in begins with, with this answer.
fn answer(trial: &Trial, day: &str, answer: Answer) -> CheckInInput {
    CheckInInput { answer, ..trial.planner().check_in(Some(&key(trial, day)), None).unwrap().input }
}

fn missed(trial: &Trial, day: &str, why: Why) -> CheckInView {
    let input = CheckInInput { why: Some(why), ..answer(trial, day, Answer::DidNotHappen) };
    trial.planner().log_check_in(&input).unwrap()
}

fn step(view: &CheckInView) -> &'static str {
    view.step.map_or("nothing", |step| step.name())
}

fn step_on(trial: &Trial, day: &str) -> &'static str {
    step(&trial.planner().check_in(Some(&key(trial, day)), None).unwrap())
}

#[test]
fn a_month_shows_what_was_what_passed_unsaid_and_what_is_ahead() {
    let mut trial = began(&daily());
    trial.run_until("2026-11-28T12:00:00");
    trial.planner().log_check_in(&answer(&trial, "24", Answer::Happened)).unwrap();
    missed(&trial, "25", Why::Agreed);
    let between = CheckInInput { date: "2026-11-26".to_owned(), time: "08:00".to_owned(), ..blank(&trial) };
    trial.planner().log_check_in(&between).unwrap();
    assert_eq!(
        month(&trial),
        [
            "24 happened",
            "25 not_agreed",
            "26 in_between",
            "26 unsaid",
            "27 unsaid",
            "28 ahead",
            "29 ahead",
            "30 ahead"
        ]
    );
    assert_eq!(trial.planner().check_ins("2026-10").unwrap().items, []);
    assert_eq!(problems(trial.planner().check_ins("2026-13")), ["month not_a_date"]);
}

fn blank(trial: &Trial) -> CheckInInput {
    trial.planner().check_in(None, None).unwrap().input
}

#[test]
fn done_on_the_reminder_says_nothing_about_contact_and_what_is_logged_is_closed() {
    let mut trial = began(&daily());
    trial.run_until("2026-11-25T19:05:00");
    let first = key(&trial, "24");
    trial.planner().close_occurrence(&first, Close::Done).unwrap();
    assert_eq!(trial.inbox(), ["shown 2026-11-25T19:00 check_in"]);
    trial.planner().log_check_in(&answer(&trial, "25", Answer::Happened)).unwrap();
    assert_eq!(month(&trial)[..2], ["24 unsaid", "25 happened"]);
    assert_eq!(trial.inbox(), [""; 0]);
}

#[test]
fn a_silence_or_a_missed_reminder_is_no_missed_check_in() {
    let mut trial = began(&daily());
    trial.turn();
    trial.jump_to("2026-11-27T12:00:00");
    trial.turn();
    assert_eq!(month(&trial)[..3], ["24 unsaid", "25 unsaid", "26 unsaid"]);
    trial.planner().log_check_in(&answer(&trial, "25", Answer::Happened)).unwrap();
    assert_eq!(month(&trial)[1], "25 happened");
}

#[test]
fn an_entry_is_back_dated_and_corrected_with_both_times_kept_and_the_terms_of_its_day() {
    let mut trial = began(&daily());
    trial.run_until("2026-11-25T12:00:00");
    let later = PlanInput { cadence: Some(cadence(CadenceRepeat::Daily, "21:00")), ..daily() };
    trial.planner().save_plan(&later, Some(&renegotiated("Later suits us"))).unwrap();
    let input = CheckInInput {
        date: "2026-11-24".to_owned(),
        time: "20:30".to_owned(),
        began: Some(Began::Them),
        before: Some(2),
        after: Some(4),
        note: "Short and kind.".to_owned(),
        ..answer(&trial, "24", Answer::Happened)
    };
    let written = trial.planner().log_check_in(&input).unwrap();
    trial.run_until("2026-11-26T09:00:00");
    let correct = CheckInInput { note: "Short.".to_owned(), ..written.input.clone() };
    trial.planner().log_check_in(&correct).unwrap();
    trial.crash_and_start();
    let view = trial.planner().check_in(None, written.entry.as_ref().map(|entry| entry.id)).unwrap();
    let entry = view.entry.unwrap();
    assert_eq!(entry.written.local, "2026-11-25T12:00");
    assert_eq!(entry.corrected.unwrap().local, "2026-11-26T09:00");
    assert_eq!(view.input, correct);
    assert_eq!((view.version, view.cadence.unwrap().time.as_str()), (Some(1), "19:00"));
    let next = trial.planner().check_in(Some(&key(&trial, "25")), None).unwrap();
    assert_eq!((next.version, next.cadence.unwrap().time.as_str()), (Some(2), "21:00"));
    assert_eq!(trial.planner().plan_versions().unwrap().len(), 2, "an entry changes no terms");
}

#[test]
fn what_makes_no_sense_is_said_beside_its_field() {
    let mut trial = began(&daily());
    trial.run_until("2026-11-25T12:00:00");
    let happened = answer(&trial, "24", Answer::Happened);
    let odd = CheckInInput { date: "2026-11-26".to_owned(), before: Some(6), ..happened.clone() };
    assert_eq!(problems(trial.planner().log_check_in(&odd)), ["before not_a_choice", "time in_the_future"]);
    let moved = CheckInInput { answer: Answer::Moved, ..happened };
    assert_eq!(problems(trial.planner().log_check_in(&moved)), ["time in_the_past"]);
    let between = CheckInInput { answer: Answer::DidNotHappen, ..blank(&trial) };
    assert_eq!(problems(trial.planner().log_check_in(&between)), ["answer not_a_choice"]);
    for key in ["99@2026-11-24", "x", "1@2026-11-23"] {
        let unknown = CheckInInput { key: Some(key.to_owned()), ..blank(&trial) };
        assert!(matches!(trial.planner().log_check_in(&unknown), Err(EngineError::NotFound)), "{key}");
    }
}

#[test]
fn a_check_in_that_was_moved_is_reminded_of_at_its_new_moment_and_once() {
    let mut trial = began(&daily());
    let moved = |time: &str| CheckInInput {
        date: "2026-11-25".to_owned(),
        time: time.to_owned(),
        ..answer(&trial, "24", Answer::Moved)
    };
    trial.planner().log_check_in(&moved("09:00")).unwrap();
    let second = moved("10:00");
    trial.planner().log_check_in(&second).unwrap();
    trial.planner().log_check_in(&second).unwrap();
    assert_eq!(
        trial.run_until("2026-11-25T20:00:00"),
        ["2026-11-25 10:00 one 10:00 [done later open]", "2026-11-25 19:00 one 19:00 [done later open]"]
    );
    assert_eq!(month(&trial)[..3], ["24 moved to 25T10:00", "25 unsaid", "25 unsaid"]);
    let corrected = answer(&trial, "24", Answer::DidNotHappen);
    trial.planner().log_check_in(&corrected).unwrap();
    assert_eq!(month(&trial)[0], "24 not_unknown");
}

#[test]
fn days_after_the_last_contact_count_from_what_was_written_of_it() {
    let after = PlanInput { cadence: Some(cadence(CadenceRepeat::AfterContact, "19:00")), ..daily() };
    let mut trial = began(&after);
    assert_eq!(trial.run_until("2026-11-24T19:00:00").len(), 1);
    assert_eq!(trial.run_until("2026-11-25T12:00:00"), [""; 0], "it stays the one open");
    let input = CheckInInput {
        date: "2026-11-24".to_owned(),
        time: "21:00".to_owned(),
        ..answer(&trial, "24", Answer::Happened)
    };
    trial.planner().log_check_in(&input).unwrap();
    assert_eq!(trial.inbox(), [""; 0], "the two were in touch");
    let next = |trial: &Trial| trial.planner().today().unwrap().next_check_in.unwrap().at.local;
    assert_eq!(next(&trial), "2026-11-27T19:00");
    // Contact in between counts, too.
    let between = CheckInInput { date: "2026-11-25".to_owned(), time: "08:00".to_owned(), ..blank(&trial) };
    trial.planner().log_check_in(&between).unwrap();
    assert_eq!(next(&trial), "2026-11-28T19:00");
    assert_eq!(trial.run_until("2026-11-29T00:00:00"), ["2026-11-28 19:00 one 19:00 [done later open]"]);
}

#[test]
fn the_protocol_asks_waits_nudges_once_and_after_a_second_miss_proposes_a_look() {
    let mut trial = began(&daily());
    trial.run_until("2026-11-24T21:00:00");
    assert_eq!(step_on(&trial, "24"), "ask");
    let view = missed(&trial, "24", Why::Theirs);
    assert_eq!((step(&view), view.waits_until.unwrap().local.as_str()), ("wait", "2026-11-25T07:00"));
    assert!(
        matches!(trial.planner().nudge_taken(&key(&trial, "24")), Err(EngineError::NotFound)),
        "too early"
    );
    trial.run_until("2026-11-25T07:00:00");
    let view = trial.planner().check_in(Some(&key(&trial, "24")), None).unwrap();
    assert_eq!((step(&view), view.nudge.as_deref()), ("nudge", Some("Another time?")));
    let view = trial.planner().nudge_taken(&key(&trial, "24")).unwrap();
    assert_eq!((step(&view), view.nudged.unwrap().local.as_str()), ("care", "2026-11-25T07:00"));
    assert!(matches!(trial.planner().nudge_taken(&key(&trial, "24")), Err(EngineError::NotFound)), "once");
    trial.run_until("2026-11-26T08:00:00");
    assert_eq!(step(&missed(&trial, "25", Why::Unknown)), "nudge", "each missed one has its own");
    let view = trial.planner().nudge_taken(&key(&trial, "25")).unwrap();
    assert_eq!(step(&view), "care", "a look at the plan is not brought up before nine");
    trial.run_until("2026-11-26T09:00:00");
    assert_eq!(step_on(&trial, "25"), "review");
}

#[test]
fn what_was_left_out_by_agreement_or_by_me_calls_for_nothing() {
    let mut trial = began(&daily());
    trial.run_until("2026-11-25T08:00:00");
    for why in [Why::Agreed, Why::Mine] {
        assert_eq!(step(&missed(&trial, "24", why)), "nothing", "{why:?}");
    }
}

#[test]
fn without_leave_to_write_first_or_without_a_message_no_nudge_is_offered() {
    let closed = ContactInput { by_text: MayStart::Them, standing: agreed(), ..ContactInput::default() };
    let refused = Trial::open_at(HOME, "2026-11-24T12:00:00")
        .planner()
        .save_plan(&PlanInput { contact: Some(closed), ..daily() }, None);
    assert_eq!(
        format!("{refused:?}"),
        r#"Err(Invalid([FieldProblem { field: "missed.nudge", problem: NotFirst, limit: None, over: None }]))"#
    );
    let no_message = Some(MissedInput { wait_hours: "0".to_owned(), nudge: None });
    for input in [PlanInput { missed: no_message, ..daily() }, PlanInput { missed: None, ..daily() }] {
        let mut trial = began(&input);
        trial.run_until("2026-11-25T08:00:00");
        let view = missed(&trial, "24", Why::Theirs);
        assert_eq!((step(&view), view.nudge), ("care", None));
    }
}

#[test]
fn without_a_plan_there_is_nothing_to_write_about() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let view = trial.planner().check_ins("2026-11").unwrap();
    assert!(!view.has_any && view.items.is_empty());
    assert!(matches!(trial.planner().check_in(None, None), Err(EngineError::NotFound)));
    trial.planner().save_plan(&bare_plan("2026-11-24"), None).unwrap();
    assert!(!trial.planner().check_ins("2026-11").unwrap().has_any);
}
