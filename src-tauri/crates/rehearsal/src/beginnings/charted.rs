//! What was logged over six weeks, so that there is something to draw: moods, hard minutes, what was done, and check-ins.

use crate::error::RehearsalError;
use crate::living::Life;
use chrono::{Datelike, NaiveDate, Weekday};
use serde_json::{Value, json};

/// How many days back moods go.
const DAYS: i64 = 44;
/// Steps and hours of moods, over and over; on some days there are several, on some none.
const MOODS: &[&[(&str, u8)]] = &[
    &[("08:10", 2), ("22:40", 1)],
    &[("21:00", 2)],
    &[("12:30", 3)],
    &[],
    &[("09:00", 2), ("13:15", 3), ("23:20", 2)],
    &[("20:10", 3)],
    &[("07:45", 1)],
    &[("18:00", 4)],
    &[],
    &[("10:20", 3), ("21:30", 4)],
    &[("22:05", 3)],
];
/// Days without an entry, counted back from today.
const AWAY: std::ops::RangeInclusive<i64> = 18..=22;

/// A hard minute: so many days ago, when, the line, the offer that was taken, and how strong it was before and after.
type Minute = (i64, &'static str, &'static str, Option<&'static str>, Option<(u8, u8)>);
const MINUTES: &[Minute] = &[
    (38, "23:40", "say", Some("until_morning"), Some((9, 4))),
    (36, "22:15", "look", None, Some((8, 6))),
    (35, "00:50", "look", Some("make_harder"), Some((8, 5))),
    (33, "21:05", "say", Some("person"), Some((7, 3))),
    (31, "22:50", "say", Some("until_morning"), Some((8, 3))),
    (30, "23:15", "look", None, Some((9, 5))),
    (29, "13:20", "say", None, Some((5, 4))),
    (27, "22:30", "say", Some("person"), Some((8, 4))),
    (26, "23:05", "look", Some("make_harder"), Some((7, 5))),
    (25, "08:10", "say", Some("until_check_in"), Some((6, 4))),
    (24, "22:45", "look", None, Some((7, 4))),
    (23, "23:55", "say", Some("until_morning"), Some((9, 3))),
    (18, "23:30", "look", None, Some((7, 5))),
    (17, "21:40", "look", Some("own_thing"), Some((6, 2))),
    (16, "22:20", "say", Some("person"), Some((7, 2))),
    (15, "01:10", "say", None, None),
    (14, "22:10", "look", None, Some((6, 5))),
    (13, "22:15", "say", Some("own_thing"), Some((6, 3))),
    (12, "20:35", "say", Some("until_check_in"), Some((5, 3))),
    (11, "23:25", "look", Some("own_thing"), Some((7, 4))),
    (10, "22:55", "look", None, Some((6, 4))),
    (9, "22:05", "say", Some("person"), Some((6, 3))),
    (8, "15:30", "already", None, Some((7, 6))),
    (7, "22:35", "look", None, Some((5, 3))),
    (6, "21:25", "say", Some("person"), Some((5, 2))),
    (5, "23:10", "say", Some("until_morning"), Some((6, 2))),
    (4, "21:50", "look", None, None),
    (3, "22:40", "look", Some("own_thing"), Some((5, 3))),
    (2, "22:25", "say", Some("person"), Some((5, 1))),
    (1, "23:00", "say", Some("until_morning"), Some((5, 2))),
];

/// The weeks of the plan until the day before `end`: each evening some of what was planned is done.
pub fn weeks(life: &Life, end: NaiveDate) -> Result<(), RehearsalError> {
    for (title, need, weekday, time) in [
        ("Choir", "connection", "wed", "19:30"),
        ("Cinema", "fun", "fri", "20:00"),
        ("A long bath", "comfort", "sun", "17:00"),
        ("Run", "body", "mon", "07:30"),
    ] {
        let input = json!({
            "title": title, "need": need, "kind": null, "minutes": "", "company": null, "withWhom": "", "person": null,
            "place": "", "note": "", "repeat": "weekdays", "lead": "", "goal": "", "date": life.day(-28).to_string(),
            "time": time, "every": "", "monthDay": "", "weekdays": [weekday], "until": "",
        });
        life.ask("add_activity", json!({ "input": input }))?;
    }
    let evenings = (0..=28).rev().map(|ago| life.day(-ago)).take_while(|day| *day < end);
    for (number, evening) in evenings.enumerate() {
        life.until(evening, "22:30")?;
        let inbox = life.ask("inbox", json!({}))?;
        let due = inbox.get("due").and_then(Value::as_array).cloned().unwrap_or_default();
        let keys = due.iter().filter(|item| item.get("kind") == Some(&json!("activity")));
        for key in keys.filter_map(|item| item.get("key").and_then(Value::as_str)) {
            let how = if number % 6 == 5 { "skipped" } else { "done" };
            life.ask("close_occurrence", json!({ "key": key, "how": how }))?;
        }
    }
    Ok(())
}

/// All that was logged, the earliest first.
pub fn log(life: &Life) -> Result<(), RehearsalError> {
    for ago in (1..=DAYS).rev().filter(|ago| !AWAY.contains(ago)) {
        let moods = usize::try_from(ago).ok().and_then(|ago| MOODS.get(ago % MOODS.len()));
        for (time, step) in moods.into_iter().flat_map(|moods| *moods) {
            mood(life, (life.day(-ago), time), (*step + u8::from(ago < 12)).min(5))?;
        }
    }
    for minute in MINUTES {
        hard_minute(life, minute)?;
    }
    let days = (1..=27).rev().map(|ago| life.day(-ago));
    let check_ins = days.filter(|day| matches!(day.weekday(), Weekday::Thu | Weekday::Sun));
    for (date, (before, after)) in
        check_ins.zip([(2, 3), (1, 2), (2, 4), (3, 3), (2, 4), (3, 2), (3, 4), (4, 4)])
    {
        let key = life.check_in(date)?;
        if key.is_empty() {
            continue;
        }
        let input = json!({
            "id": null, "key": key, "answer": "happened", "date": date.to_string(), "time": "19:00", "began": "me",
            "channel": "call", "before": before, "after": after, "why": null, "note": "",
        });
        life.ask("log_check_in", json!({ "input": input }))?;
    }
    Ok(())
}

fn mood(life: &Life, (date, time): (NaiveDate, &str), step: u8) -> Result<(), RehearsalError> {
    let input = json!({
        "kind": "mood", "date": date.to_string(), "time": time, "step": step, "text": "", "tags": [], "showing": "open",
    });
    let feelings = json!({ "known": [], "own": [] });
    life.ask("keep_mood", json!({ "id": null, "input": input, "feelings": feelings })).map(drop)
}

fn hard_minute(life: &Life, (ago, time, line, offer, strength): &Minute) -> Result<(), RehearsalError> {
    let opened = life.second(life.day(-ago), time)?;
    let (before, after) = strength.unzip();
    let input = json!({
        "taps": { "opened": opened, "line": line, "purpose": null, "look": null }, "strength": before,
        "strengthAfter": after, "setOff": null, "offer": offer, "draft": null,
    });
    life.ask_small("keep_minute", json!({ "id": null, "input": input })).map(drop)
}
