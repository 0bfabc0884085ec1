//! Thinking time: what was put aside is reminded of once a day, at a time of my choice, and let go (MOMENTS.md §5).

use crate::in_the_file::words_in_the_file;
use crate::trial::{Trial, cadence, plan_with, problems};
use interlude_domain::reminding::occurrence::Close;
use interlude_domain::week::hard::ComesBack;
use interlude_engine::view::{CadenceRepeat, HardDateInput, Later, LaterInput, QuietInput, ThinkingView};
use interlude_engine::{EngineError, NoticeOpens};

/// A Tuesday noon.
fn here() -> Trial {
    Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00")
}

/// What waits and what is folded, and when it is reminded of next.
fn stands(trial: &Trial) -> String {
    let ThinkingView { waiting, folded, next, .. } = trial.planner().thinking().unwrap();
    let lines = |thoughts: Vec<interlude_engine::view::ThoughtView>| {
        thoughts.into_iter().map(|thought| thought.text).collect::<Vec<_>>().join(", ")
    };
    let next = next.map_or("never".to_owned(), |next| next.local[..16].to_owned());
    format!("{} | {} | {next}", lines(waiting), lines(folded))
}

fn put(trial: &Trial, text: &str) -> i64 {
    trial.planner().put_aside(text).unwrap().waiting.last().unwrap().id
}

#[test]
fn it_is_off_until_it_is_used() {
    let mut trial = here();
    let view = trial.planner().thinking().unwrap();
    assert_eq!((view.time.as_str(), view.next), ("", None));
    assert_eq!(trial.run_until("2026-12-08T12:00:00"), Vec::<String>::new());
}

#[test]
fn with_the_first_thought_there_is_a_time_and_it_is_reminded_of_once_a_day_while_something_waits() {
    let mut trial = here();
    trial.planner().show_topics().unwrap();
    put(&trial, "What did they mean?");
    put(&trial, "The keys");
    assert_eq!(stands(&trial), "What did they mean?, The keys |  | 2026-11-24T17:30");
    assert_eq!(
        trial.run_until("2026-12-04T12:00:00"),
        [
            "2026-11-24 17:30 one 17:30 [done later open]",
            "2026-11-25 17:30 one 17:30 [done later open]",
            "2026-11-26 17:30 one 17:30 [done later open]",
        ]
    );
    let notice = trial.last_notice();
    assert_eq!(notice.topics[0].waiting, 2);
    assert_eq!(trial.planner().notice_opens(notice.id), NoticeOpens::Thinking);
    assert_eq!(stands(&trial), " | The keys, What did they mean? | never");
    assert_eq!(trial.inbox(), Vec::<String>::new(), "a day that is over is not made up for");
}

#[test]
fn what_still_matters_waits_on_and_what_is_let_go_is_reminded_of_no_more() {
    let mut trial = here();
    let keys = put(&trial, "The keys");
    trial.run_until("2026-11-26T18:00:00");
    trial.planner().thought_matters(keys).unwrap();
    assert_eq!(stands(&trial), "The keys |  | 2026-11-27T17:30");
    assert_eq!(
        trial.run_until("2026-11-28T12:00:00"),
        ["2026-11-27 17:30 one 17:30 [done later open]"],
        "it was touched on Thursday"
    );
    trial.planner().bin_moment(keys).unwrap();
    assert_eq!(stands(&trial), " |  | never");
    assert_eq!(trial.run_until("2026-12-04T12:00:00"), Vec::<String>::new());
    trial.planner().restore_moment(keys).unwrap();
    assert_eq!(stands(&trial), " | The keys | never");
    trial.planner().thought_matters(keys).unwrap();
    assert_eq!(
        stands(&trial),
        "The keys |  | 2026-12-04T17:30",
        "brought back from where it was folded away"
    );
}

#[test]
fn all_of_it_is_let_go_at_once_and_its_reminder_with_it() {
    let mut trial = here();
    let all = [put(&trial, "One"), put(&trial, "Two"), put(&trial, "Three")];
    trial.run_until("2026-11-24T17:40:00");
    assert_eq!(trial.inbox(), ["shown 2026-11-24T17:30 thinking"]);
    assert!(trial.planner().thinking().unwrap().is_now);
    assert_eq!(trial.planner().let_all_go().unwrap(), all);
    trial.turn();
    assert_eq!((trial.inbox(), trial.withdrawn()), (Vec::new(), 1));
    assert!(!trial.planner().thinking().unwrap().is_now);
    assert_eq!(stands(&trial), " |  | never");
    for id in all {
        trial.planner().restore_moment(id).unwrap();
    }
    assert_eq!(stands(&trial), "One, Two, Three |  | 2026-11-25T17:30", "and not twice on one day");
}

#[test]
fn what_is_put_off_comes_once_and_no_other_beside_it() {
    let mut trial = here();
    put(&trial, "The keys");
    trial.run_until("2026-11-24T17:40:00");
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    let tomorrow = LaterInput { later: Later::Tomorrow, date: String::new(), time: String::new() };
    trial.planner().snooze(&key, &tomorrow).unwrap();
    assert_eq!(trial.run_until("2026-11-26T12:00:00").len(), 1);
    let key = trial.planner().inbox().unwrap().due.first().map(|item| item.key.clone());
    if let Some(key) = key {
        trial.planner().close_occurrence(&key, Close::Done).unwrap();
    }
    assert_eq!(trial.run_until("2026-11-26T20:00:00"), ["2026-11-26 17:30 one 17:30 [done later open]"]);
}

#[test]
fn it_stays_away_from_a_hard_date_and_from_a_check_in() {
    let mut trial = here();
    let hard = |date: &str| HardDateInput {
        title: "The day we met".to_owned(),
        date: date.to_owned(),
        comes_back: ComesBack::Once,
    };
    let id = trial.planner().keep_hard_date(None, &hard("2026-11-24")).unwrap().id;
    put(&trial, "The keys");
    assert_eq!(stands(&trial), "The keys |  | 2026-11-25T17:30");
    trial.planner().remove_hard_date(id).unwrap();
    trial.turn();
    assert_eq!(stands(&trial), "The keys |  | 2026-11-24T17:30");
    // A check-in each evening: within two hours of it nothing is brought up.
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    assert_eq!(stands(&trial), "The keys |  | never");
    let told = trial.run_until("2026-11-24T18:59:00");
    assert_eq!(told, Vec::<String>::new());
    trial.planner().save_thinking_time("12:30").unwrap();
    assert_eq!(stands(&trial), "The keys |  | 2026-11-25T12:30");
}

#[test]
fn its_time_is_refused_in_quiet_hours_and_in_the_two_hours_before_them() {
    let mut trial = here();
    let planner = trial.planner();
    planner.save_quiet(Some(&QuietInput { from: "21:00".to_owned(), to: "07:30".to_owned() })).unwrap();
    for time in ["19:00", "20:59", "21:00", "03:00", "7:29"] {
        assert_eq!(problems(planner.save_thinking_time(time)), ["time near_quiet"], "{time}");
    }
    assert_eq!(problems(planner.save_thinking_time("tea")), ["time not_a_time"]);
    assert_eq!(planner.save_thinking_time("18:59").unwrap().time, "18:59");
    put(&trial, "The keys");
    trial
        .planner()
        .save_quiet(Some(&QuietInput { from: "20:00".to_owned(), to: "07:30".to_owned() }))
        .unwrap();
    let view = trial.planner().thinking().unwrap();
    assert!(view.is_near_quiet && view.next.is_none(), "the quiet hours moved to it: that is said");
    assert_eq!(trial.run_until("2026-11-26T12:00:00"), Vec::<String>::new());
}

#[test]
fn a_question_for_the_check_in_is_made_of_it_only_where_there_is_a_plan() {
    let trial = here();
    let keys = put(&trial, "When can I have the keys?");
    assert!(!trial.planner().thinking().unwrap().may_ask);
    assert!(matches!(trial.planner().thought_asks(keys), Err(EngineError::NotFound)));
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "12:30")), None)
        .unwrap();
    assert!(trial.planner().thinking().unwrap().may_ask);
    let asked = trial.planner().thought_asks(keys).unwrap();
    assert_eq!(asked.text, "When can I have the keys?");
    assert_eq!(stands(&trial), " |  | never");
    // And back: the question goes, the thought waits again.
    trial.planner().close_question(asked.id).unwrap();
    trial.planner().restore_moment(keys).unwrap();
    assert!(stands(&trial).starts_with("When can I have the keys? |  |"));
}

#[test]
fn an_empty_line_and_one_that_is_too_long_are_refused() {
    let trial = here();
    assert_eq!(problems(trial.planner().put_aside("  ")), ["text required"]);
    assert_eq!(problems(trial.planner().put_aside(&"x".repeat(5_000))).len(), 1);
    assert_eq!(trial.planner().thinking().unwrap().time, "", "nothing was used");
}

#[test]
fn a_thought_that_is_erased_is_in_no_page_of_the_file() {
    let mut trial = here();
    let id = put(&trial, "zwetschgenkuchen for the neighbours");
    trial.planner().bin_moment(id).unwrap();
    trial.planner().erase_moment(id).unwrap();
    assert_eq!(words_in_the_file(&mut trial, &["zwetschgenkuchen"]), Vec::<String>::new());
}
