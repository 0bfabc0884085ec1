//! Random sequences of what is written about check-ins, moved, cleared and taken back, with time passing in between.
//!
//! What must hold: whatever is written and cleared again leaves every screen as it was; what is taken back is exactly there again;
//! none of that notifies; and what came due meanwhile is open or missed afterwards, never ahead. `PROPTEST_CASES` asks for more.

use crate::taking_back::{all, begin, write};
use crate::trial::Trial;
use chrono::TimeDelta;
use interlude_domain::check_ins::check_in::Answer;
use interlude_engine::view::{CadenceRepeat, CheckInItem, CheckInMark};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

#[derive(Debug, Clone)]
enum Step {
    /// Written about, so often anew, and cleared: nothing of it is left.
    Forth(usize, Vec<(Answer, i64)>),
    /// Contact in between, noted and removed.
    Between,
    /// The same, and it stands.
    Write(usize, Answer, i64),
    /// Contact in between that stands.
    Contact,
    /// Something that stands is cleared, brought back, and cleared for good.
    Clear(usize),
    Run(i64),
    Sleep(i64),
    Crash,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let answer = || prop_oneof![Just(Answer::Happened), Just(Answer::DidNotHappen), Just(Answer::Moved)];
    let anew = prop::collection::vec((answer(), 1i64..4_000), 1..4);
    let step = prop_oneof![
        5 => (0usize..8, anew).prop_map(|(item, anew)| Step::Forth(item, anew)),
        1 => Just(Step::Between),
        3 => (0usize..8, answer(), 1i64..4_000).prop_map(|(item, answer, later)| Step::Write(item, answer, later)),
        1 => Just(Step::Contact),
        3 => (0usize..8).prop_map(Step::Clear),
        4 => (1i64..2_000).prop_map(Step::Run),
        1 => (1i64..4_000).prop_map(Step::Sleep),
        1 => Just(Step::Crash),
    ];
    prop::collection::vec(step, 3..10)
}

/// Names of rules and of what can be undone differ where a moment is made anew; all else must not.
fn without_names(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for line in text.lines() {
        let at = line.find('@').filter(|_| line.contains("\""));
        match at.and_then(|at| line[..at].rfind('"').map(|from| (from, at))) {
            Some((from, at)) if line[from + 1..at].bytes().all(|one| one.is_ascii_digit()) => {
                plain.push_str(&line[..=from]);
                plain.push_str(&line[at..]);
            }
            _ => plain.push_str(line),
        }
        plain.push('\n');
    }
    plain
}

fn items(trial: &Trial) -> Vec<CheckInItem> {
    let months = ["2026-11", "2026-12"].map(|month| trial.planner().check_ins(month).unwrap().items);
    months.into_iter().flatten().collect()
}

fn local(trial: &Trial, later: i64) -> String {
    let zone = interlude_engine::ports::Clock::zone(&*trial.clock);
    let now = interlude_engine::ports::Clock::now(&*trial.clock) + TimeDelta::minutes(later);
    zone.local(now).format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// One of those about which an answer may be written now: around now, because those are what people write about.
fn one_of(trial: &Trial, place: usize) -> Option<CheckInItem> {
    let now = interlude_engine::ports::Clock::now(&*trial.clock).timestamp();
    let mut open: Vec<_> =
        items(trial).into_iter().filter(|item| item.key.is_some() && item.id.is_none()).collect();
    open.sort_by_key(|item| (item.at.at - now).abs());
    open.into_iter().nth(place)
}

/// Writes an answer, where that one may be given; the entry.
fn said(trial: &Trial, key: &str, (answer, later): (Answer, i64)) -> Option<i64> {
    let at = match answer {
        Answer::Moved => Some(local(trial, later)),
        Answer::Happened => Some(local(trial, 0)),
        Answer::DidNotHappen => None,
    };
    write(trial, key, answer, at.as_deref()).ok()
}

fn is_quiet(trial: &mut Trial) {
    assert_eq!(trial.new_notices(), [""; 0], "taking back notifies");
    assert_eq!(trial.turn(), [""; 0], "what was taken back is notified at once");
}

fn take(trial: &mut Trial, step: &Step) {
    match step {
        Step::Forth(place, anew) => {
            let Some(item) = one_of(trial, *place) else { return };
            let before = all(trial);
            let key = item.key.unwrap();
            let mut entry = None;
            for answer in anew {
                entry = said(trial, &key, *answer).or(entry);
            }
            let Some(entry) = entry else { return };
            let written = all(trial);
            let undo = trial.planner().clear_check_in(entry).unwrap().undo.unwrap();
            assert_eq!(all(trial), before);
            trial.planner().undo(undo).unwrap();
            assert_eq!(without_names(&all(trial)), without_names(&written));
            trial.planner().clear_check_in(entry).unwrap();
            assert_eq!(all(trial), before);
            is_quiet(trial);
        }
        Step::Between => {
            let before = all(trial);
            let blank = trial.planner().check_in(None, None).unwrap().input;
            let entry = trial.planner().log_check_in(&blank).unwrap().entry.unwrap().id;
            trial.planner().clear_check_in(entry).unwrap();
            assert_eq!(all(trial), before);
            is_quiet(trial);
        }
        Step::Write(place, answer, later) => {
            if let Some(item) = one_of(trial, *place) {
                said(trial, &item.key.unwrap(), (*answer, *later));
                trial.turn();
            }
        }
        Step::Contact => {
            let blank = trial.planner().check_in(None, None).unwrap().input;
            trial.planner().log_check_in(&blank).unwrap();
        }
        Step::Clear(place) => {
            let standing: Vec<_> = items(trial).into_iter().filter(|item| item.id.is_some()).collect();
            let Some(item) = standing.get(*place) else { return };
            if trial.planner().clear_check_in(item.id.unwrap()).is_err() {
                return;
            }
            is_quiet(trial);
            let now = interlude_engine::ports::Clock::now(&*trial.clock).timestamp();
            let there = items(trial).into_iter().find(|one| one.key.is_some() && one.key == item.key);
            if let Some(there) = there {
                assert_eq!(there.mark == CheckInMark::Ahead, there.at.at > now, "{there:?}");
            }
        }
        Step::Run(minutes) => {
            let until = local(trial, *minutes);
            trial.run_until(&until);
        }
        Step::Sleep(minutes) => {
            let until = local(trial, *minutes);
            trial.jump_to(&until);
            trial.turn();
        }
        Step::Crash => trial.crash_and_start(),
    }
}

#[test]
fn whatever_is_written_and_taken_back_leaves_everything_as_it_was() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(60);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let cadence = prop_oneof![
        Just(CadenceRepeat::Daily),
        Just(CadenceRepeat::Weekdays),
        Just(CadenceRepeat::AfterContact)
    ];
    runner
        .run(&(cadence, steps()), |(cadence, steps)| {
            let mut trial = Trial::open_in_memory("Europe/London", "2026-11-24T09:00:00");
            begin(&trial, cadence);
            trial.turn();
            for step in &steps {
                take(&mut trial, step);
            }
            Ok(())
        })
        .unwrap();
}
