//! What is measured: a turn, the screens and saving, as medians over the same calls.

use crate::Failed;
use crate::closing;
use crate::figures::{Column, judge};
use crate::month;
use crate::person::Person;
use crate::years;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How often each is measured.
const TIMES: usize = 31;
/// Years behind the last month.
const YEARS: [(&str, u32); 4] = [("1 month", 0), ("1 year", 1), ("3 years", 3), ("10 years", 10)];
/// Ten activities on their first day: what their list may take, in ms.
const FIRST_DAY: f64 = 3.0;

/// Measures and prints everything; whether every limit holds.
pub fn all() -> Result<bool, Failed> {
    let begins = NaiveDate::from_ymd_opt(2026, 10, 26).ok_or("no such day")?;
    let first_day = first_day(begins)?;
    let mut lives = Vec::new();
    for (name, behind) in YEARS {
        let since = Instant::now();
        let person = years::behind(behind, begins)?;
        month::live(&person, begins)?;
        println!("{name}: lived in {} s", since.elapsed().as_secs());
        lives.push((Life::of(person, begins)?, name, behind));
    }
    let mut columns = Vec::new();
    for (life, name, years) in &lives {
        columns.push(Column { name, years: *years, bytes: life.person.bytes()?, medians: Vec::new() });
    }
    // In turn, so that whatever the computer does meanwhile it does to all of them.
    for (name, what) in measured() {
        let mut taken: Vec<Vec<Duration>> = vec![Vec::new(); lives.len()];
        for time in 0..=TIMES {
            for ((life, ..), taken) in lives.iter().zip(&mut taken) {
                let one = what(life, time)?;
                // The first is not counted.
                if time > 0 {
                    taken.push(one);
                }
            }
        }
        for (column, taken) in columns.iter_mut().zip(taken) {
            column.medians.push((name, middle(taken)));
        }
    }
    println!();
    let holds = judge(&columns);
    let lists = first_day <= FIRST_DAY;
    years_away(begins)?;
    println!(
        "\nten activities on their first day, listed: {first_day:.2} ms, at most {FIRST_DAY}: {}",
        if lists { "holds" } else { "TOO HIGH" }
    );
    Ok(holds && lists)
}

/// What the list of ten daily activities takes on the day on which they begin.
fn first_day(date: NaiveDate) -> Result<f64, Failed> {
    let person = Person::begin(date)?;
    for number in 0..10 {
        let input = month::activity(&format!("Walk {number}"), "daily", &format!("{:02}:00", 8 + number));
        person.ask("add_activity", json!({ "input": input }))?;
    }
    person.until(date, "21:00")?;
    closing::close_what_is_due(&person)?;
    median(|_| asked(&person, "activities", json!({})))
}

/// What the inbox and closing all of it take after 500 days away from ten daily things; only shown.
fn years_away(date: NaiveDate) -> Result<(), Failed> {
    let person = Person::begin(date)?;
    for number in 0..10 {
        let input = month::activity(&format!("Walk {number}"), "daily", &format!("{:02}:00", 8 + number));
        person.ask("add_activity", json!({ "input": input }))?;
    }
    person.until(date, "21:00")?;
    let back = date.checked_add_days(Days::new(500)).ok_or("no such day")?;
    person.turn_clock(back, "07:00")?;
    let turn = turn(&person)?.as_millis();
    let inbox = median(|_| asked(&person, "inbox", json!({})))?;
    let since = Instant::now();
    let acted = person.ask("close_earlier", json!({}))?;
    let closed = since.elapsed().as_millis();
    let since = Instant::now();
    person.ask("undo", json!({ "id": acted.get("undo") }))?;
    let undone = since.elapsed().as_millis();
    let count = acted.get("count").and_then(Value::as_u64).unwrap_or_default();
    println!(
        "\nafter 500 days away: the first turn {turn} ms, the inbox {inbox:.2} ms, closing {count} {closed} ms, and back {undone} ms"
    );
    Ok(())
}

/// A life that is measured, with what is asked of it.
struct Life {
    person: Person,
    next_day: String,
    month_of_check_ins: Value,
    first: Value,
    done: Value,
}

impl Life {
    fn of(person: Person, begins: NaiveDate) -> Result<Life, Failed> {
        let today = begins.checked_add_days(Days::new(month::DAYS)).ok_or("no such day")?;
        let activities = person.ask("activities", json!({}))?;
        Ok(Life {
            next_day: today.checked_add_days(Days::new(1)).ok_or("no such day")?.to_string(),
            month_of_check_ins: json!({ "month": today.format("%Y-%m").to_string() }),
            first: activities.get(0).cloned().unwrap_or_default(),
            done: done_today(&person)?,
            person,
        })
    }

    fn asks(&self, call: &str, arguments: Value) -> Result<Duration, Failed> {
        asked(&self.person, call, arguments)
    }
}

/// How long one thing takes, the so-manieth time.
type What = fn(&Life, usize) -> Result<Duration, Failed>;

/// Everything that is measured, by name.
fn measured() -> [(&'static str, What); 13] {
    [
        ("one turn", |life, _| turn(&life.person)),
        ("Today", |life, _| life.asks("today", json!({}))),
        ("Inbox, first page", |life, _| life.asks("inbox", json!({}))),
        ("Week", |life, _| life.asks("week", json!({ "first": "" }))),
        ("Activities", |life, _| life.asks("activities", json!({}))),
        ("Ahead", |life, _| life.asks("ahead", json!({}))),
        ("Plan", |life, _| life.asks("plan", json!({}))),
        ("Check-ins", |life, _| life.asks("check_ins", life.month_of_check_ins.clone())),
        ("People", |life, _| life.asks("people", json!({}))),
        ("the tray's words", |life, _| outlook(&life.person)),
        ("saying what became of one", |life, time| life.asks("log_activity", said(&life.done, time))),
        ("saving an activity", |life, time| life.asks("save_activity", saved(&life.first, time))),
        ("giving it a time", |life, time| {
            let place = json!({ "date": life.next_day, "time": format!("13:{time:02}"), "minutes": "30" });
            let id = life.first.get("id").cloned().unwrap_or_default();
            life.asks("place_activity", json!({ "id": id, "input": place }))
        }),
    ]
}

/// Something of today that is done.
fn done_today(person: &Person) -> Result<Value, Failed> {
    let today = person.ask("today", json!({}))?;
    let items = today.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
    let is_done = |item: &&Value| {
        item.get("state").and_then(Value::as_str) == Some("done")
            && item.get("kind").and_then(Value::as_str) == Some("activity")
    };
    let found = items.iter().find(is_done).and_then(|item| item.get("key")).cloned();
    found.ok_or_else(|| "nothing is done today".into())
}

/// Done and skipped by turns, so that each time something changes.
fn said(key: &Value, time: usize) -> Value {
    let outcome = if time.is_multiple_of(2) { "skipped" } else { "done" };
    json!({ "input": { "key": key, "outcome": outcome, "before": 2, "after": 4, "note": "" } })
}

/// Another note each time.
fn saved(activity: &Value, time: usize) -> Value {
    let note = json!(format!("Note {time}"));
    let input = closing::with(activity.get("input").cloned().unwrap_or_default(), [("note", note)]);
    json!({ "id": activity.get("id"), "input": input })
}

fn asked(person: &Person, call: &str, arguments: Value) -> Result<Duration, Failed> {
    let planner = person.planner()?;
    let since = Instant::now();
    let answer = planner.answer("main", call, arguments);
    let taken = since.elapsed();
    answer.map_err(|error| format!("{call} is refused: {error:?}"))?;
    Ok(taken)
}

fn turn(person: &Person) -> Result<Duration, Failed> {
    let since = Instant::now();
    person.planner()?.remind();
    Ok(since.elapsed())
}

fn outlook(person: &Person) -> Result<Duration, Failed> {
    let since = Instant::now();
    person.planner()?.outlook();
    Ok(since.elapsed())
}

/// The median in ms of as many measurements, after one that is not counted.
fn median(measure: impl Fn(usize) -> Result<Duration, Failed>) -> Result<f64, Failed> {
    measure(TIMES)?;
    Ok(middle((0..TIMES).map(measure).collect::<Result<_, _>>()?))
}

/// The one in the middle, in ms.
fn middle(mut taken: Vec<Duration>) -> f64 {
    taken.sort_unstable();
    taken.get(taken.len() / 2).map_or(0.0, |middle| middle.as_secs_f64() * 1_000.0)
}
