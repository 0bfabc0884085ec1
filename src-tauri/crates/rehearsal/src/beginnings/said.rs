//! What was written about check-ins.

use super::{Beginning, things};
use crate::error::RehearsalError;
use crate::living::Life;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde_json::{Value, json};

fn entry(key: Option<&str>, answer: &str, date: NaiveDate, time: &str, more: Value) -> Value {
    let mut input = json!({
        "id": null, "key": key, "answer": answer, "date": date.to_string(), "time": time, "began": null,
        "channel": null, "before": null, "after": null, "why": null, "note": "",
    });
    for (field, value) in more.as_object().into_iter().flatten() {
        input[field] = value.clone();
    }
    input
}

fn log(life: &Life, input: &Value) -> Result<(), RehearsalError> {
    life.ask("log_check_in", json!({ "input": input })).map(drop)
}

/// Last Thursday's took place, and the morning after there was contact in between.
pub fn last_week(beginning: Beginning, life: &Life) -> Result<(), RehearsalError> {
    let thursday = life.last(Weekday::Thu);
    let note = match beginning {
        Beginning::Canary => things::CANARY.to_owned(),
        _ => "Short, and kinder than I thought.".to_owned(),
    };
    // That of a long plan is in another zone, and later.
    life.until(thursday, if beginning == Beginning::Long { "23:10" } else { "21:10" })?;
    let key = life.check_in(thursday)?;
    let said = json!({ "began": "me", "channel": "call", "before": 2, "after": 4, "note": note });
    log(life, &entry(Some(&key), "happened", thursday, "19:00", said))?;
    let friday = thursday.checked_add_days(Days::new(1)).unwrap_or(thursday);
    if friday < life.today() {
        life.until(friday, "08:40")?;
        log(life, &entry(None, "happened", friday, "08:30", json!({ "began": "them", "channel": "text" })))?;
    }
    Ok(())
}

/// Every answer, on the check-ins of four weeks; then the last week as always.
pub fn every_mark(life: &Life) -> Result<(), RehearsalError> {
    let last = life.last(Weekday::Thu);
    let days = (1..=27).rev().map(|ago| life.day(-ago)).filter(|day| *day < last);
    let dates: Vec<NaiveDate> =
        days.filter(|day| matches!(day.weekday(), Weekday::Thu | Weekday::Sun)).collect();
    let said = [
        ("happened", json!({ "began": "me", "channel": "call", "before": 3, "after": 4 })),
        ("did_not_happen", json!({ "why": "theirs" })),
        ("did_not_happen", json!({ "why": "mine" })),
        ("did_not_happen", json!({ "why": "agreed" })),
        ("did_not_happen", json!({ "why": "unknown" })),
    ];
    for (date, (answer, more)) in dates.iter().zip(said) {
        life.until(*date, "21:10")?;
        let key = life.check_in(*date)?;
        log(life, &entry(Some(&key), answer, *date, "19:00", more))?;
    }
    if let Some(date) = dates.get(5) {
        // It was moved before its time.
        life.until(*date, "12:00")?;
        let later = date.checked_add_days(Days::new(1)).unwrap_or(*date);
        let key = life.check_in(*date)?;
        log(life, &entry(Some(&key), "moved", later, "10:00", json!({})))?;
    }
    last_week(Beginning::Logged, life)
}
