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
    let mut columns = Vec::new();
    for (name, behind) in YEARS {
        let since = Instant::now();
        let person = years::behind(behind, begins)?;
        month::live(&person, begins)?;
        println!("{name}: lived in {} s", since.elapsed().as_secs());
        columns.push(Column {
            name,
            years: behind,
            bytes: person.bytes()?,
            medians: measured(&person, begins)?,
        });
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

/// The medians in ms by name.
fn measured(person: &Person, begins: NaiveDate) -> Result<Vec<(&'static str, f64)>, Failed> {
    let today = begins.checked_add_days(Days::new(month::DAYS)).ok_or("no such day")?;
    let next_day = today.checked_add_days(Days::new(1)).ok_or("no such day")?.to_string();
    let month_of_check_ins = json!({ "month": today.format("%Y-%m").to_string() });
    let activities = person.ask("activities", json!({}))?;
    let first = activities.get(0).cloned().unwrap_or_default();
    let done = done_today(person)?;
    Ok(vec![
        ("one turn", median(|_| turn(person))?),
        ("Today", median(|_| asked(person, "today", json!({})))?),
        ("Inbox, first page", median(|_| asked(person, "inbox", json!({})))?),
        ("Week", median(|_| asked(person, "week", json!({ "first": "" })))?),
        ("Activities", median(|_| asked(person, "activities", json!({})))?),
        ("Ahead", median(|_| asked(person, "ahead", json!({})))?),
        ("Plan", median(|_| asked(person, "plan", json!({})))?),
        ("Check-ins", median(|_| asked(person, "check_ins", month_of_check_ins.clone()))?),
        ("People", median(|_| asked(person, "people", json!({})))?),
        ("the tray's words", median(|_| outlook(person))?),
        ("saying what became of one", median(|time| asked(person, "log_activity", said(&done, time)))?),
        ("saving an activity", median(|time| asked(person, "save_activity", saved(&first, time)))?),
        (
            "giving it a time",
            median(|time| {
                let place = json!({ "date": next_day, "time": format!("13:{time:02}"), "minutes": "30" });
                let id = first.get("id").cloned().unwrap_or_default();
                asked(person, "place_activity", json!({ "id": id, "input": place }))
            })?,
        ),
    ])
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
    let mut taken = (0..TIMES).map(measure).collect::<Result<Vec<Duration>, Failed>>()?;
    taken.sort_unstable();
    Ok(taken.get(TIMES / 2).map_or(0.0, |middle| middle.as_secs_f64() * 1_000.0))
}
