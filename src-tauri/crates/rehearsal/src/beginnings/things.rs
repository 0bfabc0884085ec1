//! Things of one's own: activities, people, ideas, hard dates, a calendar; and words that are long or private.

use super::Beginning;
use super::agreed::{last_in_plan, standing, term};
use crate::error::RehearsalError;
use crate::living::Life;
use chrono::Weekday;
use serde_json::{Value, json};

/// The word in everything that is private.
pub const CANARY: &str = "canary";
/// Where the calendar lies.
pub const CALENDAR_PATH: &str = "/you/Downloads/timetable.ics";
/// A small timetable, with two lines that make no sense.
pub const CALENDAR: &str = include_str!("timetable.ics");

const LONG: &str = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";

/// A sentence as long as some things take.
pub fn long_text() -> String {
    format!(
        "{LONG} and then a sentence that goes on and on, because some things cannot be said briefly when they hurt, \
         and that is all right. "
    )
}

fn line(text: &str, times: usize) -> String {
    // A line has two hundred characters at most.
    text.repeat(times).trim().chars().take(200).collect()
}

/// The words of a beginning in place of these.
fn words(beginning: Beginning, text: &str) -> String {
    match beginning {
        Beginning::Canary if !text.is_empty() => CANARY.to_owned(),
        Beginning::Long if !text.is_empty() => line(&format!("{LONG} {text} "), 1),
        _ => text.to_owned(),
    }
}

fn activity(beginning: Beginning, title: &str, more: &Value) -> Value {
    let mut input = json!({
        "title": words(beginning, title), "need": null, "kind": null, "minutes": "", "company": null,
        "withWhom": "", "person": null, "place": "", "note": "", "repeat": "someday", "lead": "", "goal": "",
        "date": "", "time": "", "every": "", "monthDay": "", "weekdays": [], "until": "",
    });
    for (field, value) in more.as_object().into_iter().flatten() {
        input[field] = match value.as_str() {
            Some(text) if matches!(field.as_str(), "withWhom" | "place") => json!(words(beginning, text)),
            _ => value.clone(),
        };
    }
    match beginning {
        Beginning::Canary => input["note"] = json!(CANARY),
        Beginning::Long => input["note"] = json!(long_text().repeat(2)),
        _ => {}
    }
    input
}

fn add(beginning: Beginning, life: &Life, title: &str, more: Value) -> Result<i64, RehearsalError> {
    life.id("add_activity", json!({ "input": activity(beginning, title, &more) }))
}

/// Somebody who was met lately, and somebody who is overdue.
pub fn people(beginning: Beginning, life: &Life) -> Result<(), RehearsalError> {
    for (name, met) in [("Maren", -9), ("Tom", -34)] {
        let note = if matches!(beginning, Beginning::Canary | Beginning::Long) { "note" } else { "" };
        let input = json!({
            "name": words(beginning, name), "ideal": "14", "latest": "30", "invitation": "",
            "note": words(beginning, note),
        });
        let id = life.id("keep_person", json!({ "id": null, "input": input }))?;
        if !matches!(beginning, Beginning::Logged | Beginning::Charted | Beginning::Talked) {
            life.ask("add_meeting", json!({ "id": id, "date": life.day(met).to_string() }))?;
        }
    }
    Ok(())
}

/// What was on the list from the first day.
pub fn before(beginning: Beginning, life: &Life) -> Result<(), RehearsalError> {
    add(
        beginning,
        life,
        "Pottery",
        json!({
            "need": "growth", "minutes": "90", "repeat": "weekdays", "weekdays": ["tue"], "time": "17:30",
            "date": life.day(-8).to_string(),
        }),
    )?;
    add(beginning, life, "The long novel", json!({ "need": "comfort", "minutes": "60" }))?;
    let idea = json!({
        "text": words(beginning, "The little swimming lake"), "need": "body", "minutes": "120", "company": null,
        "cost": null, "place": "outdoors", "effort": null,
    });
    life.ask("keep_idea", json!({ "id": null, "input": idea }))?;
    let date = json!({
        "title": words(beginning, "The day we met"), "date": life.day(4).to_string(), "comesBack": "yearly",
    });
    life.ask("keep_hard_date", json!({ "id": null, "input": date }))?;
    Ok(())
}

/// Pottery took place, and it was good.
pub fn last_tuesday(beginning: Beginning, life: &Life) -> Result<(), RehearsalError> {
    let tuesday = last_in_plan(life, Weekday::Tue);
    life.until(tuesday, "19:30")?;
    let inbox = life.ask("inbox", json!({}))?;
    let due = inbox.get("due").and_then(Value::as_array).cloned().unwrap_or_default();
    let end = format!("@{tuesday}");
    let keys = due.iter().filter(|item| item.get("kind") == Some(&json!("activity")));
    let mut keys = keys.filter_map(|item| item.get("key").and_then(Value::as_str));
    if let Some(key) = keys.find(|key| key.ends_with(&end)) {
        let note = words(beginning, "Hands full of clay, head empty.");
        let input = json!({ "key": key, "outcome": "done", "before": 2, "after": 4, "note": note });
        life.ask("log_activity", json!({ "input": input }))?;
    }
    Ok(())
}

/// Since yesterday: a walk each day, a call today, a swim that has its time, and a timetable.
pub fn around_today(beginning: Beginning, life: &Life) -> Result<(), RehearsalError> {
    add(
        beginning,
        life,
        "Walk by the river",
        json!({
            "need": "body", "minutes": "40", "repeat": "daily", "time": "08:00",
            "date": life.day(-1).to_string(),
        }),
    )?;
    add(
        beginning,
        life,
        "Call Maren",
        json!({
            "need": "connection", "minutes": "30", "withWhom": "Maren", "repeat": "once", "time": "20:00",
            "date": life.today().to_string(),
        }),
    )?;
    let swim = add(
        beginning,
        life,
        "Swim",
        json!({
            "need": "body", "kind": "hobby", "minutes": "45", "company": "either", "place": "The pool",
            "repeat": "per_week", "goal": "2",
        }),
    )?;
    let place = json!({ "date": life.day(2).to_string(), "time": "18:00", "minutes": "" });
    life.ask("place_activity", json!({ "id": swim, "input": place }))?;
    life.desktop.choose(Some((CALENDAR_PATH, CALENDAR)));
    life.ask("import_calendar", json!({ "replaces": null }))?;
    Ok(())
}

/// Words as long as people write them, and longer.
pub fn lengthen_plan(plan: &mut Value, life: &Life) {
    let text = long_text();
    let since = plan["starts"].as_str().unwrap_or_default().to_owned();
    for (field, value) in [
        ("name", json!(LONG)),
        ("purposeMine", json!(text.repeat(4))),
        ("purposeTheirs", json!(text.repeat(2))),
        ("openDoor", json!(text.repeat(2))),
        ("askScript", json!(text.repeat(3))),
        ("missed", json!({ "waitHours": "168", "nudge": text })),
    ] {
        plan[field] = value;
    }
    plan["reconnect"]["place"] = json!(line(&text, 1));
    plan["reconnect"]["purpose"] = json!(text);
    plan["cadence"]["zone"] = json!("America/Argentina/ComodRivadavia");
    plan["cadence"]["tone"] = json!(line(&text, 1));
    plan["cadence"]["absences"] = json!([life.day(5).to_string(), life.day(9).to_string()]);
    let topics = ["not_counted", "visitors", "not_counted", "visitors"];
    let lines = topics.iter().zip(1..);
    plan["terms"] = lines
        .map(|(topic, times)| term(topic, text.repeat(times).trim(), standing("agreed", "both", &since)))
        .collect();
}

/// One word in every private field.
pub fn hide_canary(plan: &mut Value) {
    for field in ["name", "purposeMine", "purposeTheirs", "openDoor", "askScript"] {
        plan[field] = json!(CANARY);
    }
    plan["cadence"]["confirmation"] = json!({ "time": "10:00", "text": CANARY });
    plan["missed"] = json!({ "waitHours": "12", "nudge": CANARY });
}
