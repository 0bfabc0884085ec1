//! What was written before deciding: sheets over three weeks, points, a list for a bad hour; and a message and a talk.

use crate::error::RehearsalError;
use crate::living::Life;
use serde_json::{Value, json};

/// A sheet as it was written: so many days ago, when, which, and its lines with what I do then.
type Written = (i64, &'static str, &'static str, &'static [(&'static str, &'static str)]);
const SHEETS: &[Written] = &[
    (28, "22:40", "needs", &[("That everything is as before", ""), ("An answer, today", "")]),
    (
        26,
        "10:15",
        "needs",
        &[("To know when we speak", ""), ("Evenings that are mine", ""), ("A calm tone", "")],
    ),
    (19, "11:00", "must_haves", &[("We say when we need room", ""), ("No shouting", "")]),
    (12, "17:30", "offers", &[("I ask once, and then wait", ""), ("One evening a week for my choir", "")]),
    (
        11,
        "10:00",
        "would_see",
        &[
            ("You answer on the day we agreed", ""),
            ("We plan a weekend together", ""),
            ("You tell me when you are late", ""),
        ],
    ),
    (
        9,
        "09:30",
        "outcomes",
        &[("it goes on", "keep my Wednesdays for the choir"), ("it ends", "go to my sister for a week")],
    ),
    (
        8,
        "18:00",
        "needs",
        &[("To know when we speak", ""), ("Evenings that are mine", ""), ("To be asked how I am", "")],
    ),
];

/// When, what kind, what happened, what they said of it.
const POINTS: &[(&str, &str, &str, &str)] = &[
    ("2023", "good", "The summer by the sea", "\u{201c}The best weeks of the year.\u{201d}"),
    ("2024-11", "turning", "The new job, and the first weekends apart", ""),
    ("2025-03", "hard", "The quarrel about the flat", "\u{201c}I felt pushed.\u{201d}"),
    ("2025-08", "good", "The walk home, talking until three", ""),
    ("2026-09", "hard", "The evening on which I waited", ""),
];

/// The weeks of the plan until eight days ago.
pub fn weeks(life: &Life) -> Result<(), RehearsalError> {
    for (ago, time, sheet, lines) in SHEETS {
        life.until(life.day(-ago), time)?;
        let lines: Vec<Value> =
            lines.iter().map(|(text, then)| json!({ "text": text, "thenDo": then })).collect();
        life.ask("keep_sheet", json!({ "sheet": sheet, "lines": lines }))?;
        look_at_week(life, *ago)?;
    }
    life.ask("seen_told", json!({ "text": "You answer on the day we agreed" }))?;
    life.ask(
        "seen_asks",
        json!({ "text": "We plan a weekend together", "question": "Shall we plan a weekend together?" }),
    )?;
    for (date, kind, text, theirs) in POINTS {
        let input = json!({
            "kind": kind, "date": date, "text": text, "theirs": theirs, "triedBy": null, "came": "",
        });
        life.ask("keep_point", json!({ "id": null, "input": input }))?;
    }
    let tried = json!({
        "kind": "tried", "date": "2025", "text": "A counsellor, four times", "theirs": "", "triedBy": "both",
        "came": "We could talk again, for a while",
    });
    life.ask("keep_point", json!({ "id": null, "input": tried }))?;
    let list = json!({
        "signs": "I stop eating\nI read old messages", "alone": "A walk to the bridge\nA hot shower\nThe album from Lisbon",
        "places": "The library\nThe bakery downstairs", "people": "Ada, also at night\nMy brother",
        "professionals": "My doctor, mornings", "safe": "The car keys are with Ada",
    });
    life.ask("keep_bad_hour", json!({ "input": list })).map(drop)
}

/// How many days ago a week was looked at: where it was on each line, and one thing for the next one.
const WEEKS: [(i64, [u8; 5], &str); 2] =
    [(9, [2, 4, 3, 3, 2], "Go to bed before midnight"), (2, [3, 4, 4, 4, 3], "")];
const LINES: [&str; 5] = ["week", "distance", "agreed", "freely", "care"];

/// A week is looked at, where that is done on this day.
pub fn look_at_week(life: &Life, ago: i64) -> Result<(), RehearsalError> {
    for (_, steps, thing) in WEEKS.iter().filter(|(day, ..)| *day == ago) {
        life.until(life.day(-ago), "17:30")?;
        let answers: Vec<Value> =
            LINES.iter().zip(steps).map(|(line, step)| json!({ "line": line, "step": step })).collect();
        life.ask("keep_weekly", json!({ "input": { "answers": answers, "thing": thing } }))?;
    }
    Ok(())
}

/// A message that is held, and a talk that is planned.
pub fn yesterday(life: &Life) -> Result<(), RehearsalError> {
    let part = |part: &str, text: &str| json!({ "part": part, "text": text });
    let message = json!({
        "form": "parts", "layout": "message",
        "parts": [
            part("empathy", "I can imagine that the last weeks were a lot for you."),
            part("feeling", "I feel a little lost with it."),
            part("wish", "I would like to hear how it is for you, when you feel like it."),
            part("good", "Then neither of us has to guess."),
        ],
        "facts": [], "template": "noticed_distance", "until": "check_in", "date": "", "language": "en",
    });
    life.ask("keep_message", json!({ "id": null, "input": message }))?;
    let talk = json!({
        "title": "A talk", "place": "The canal", "date": life.day(4).to_string(), "time": "15:00", "minutes": "45",
        "listening": ["what_was_it_like", "may_i_say"], "exit": "I want to stop here for now, and come back to it.",
        "backDate": life.day(5).to_string(), "backTime": "11:00", "after": "A walk", "knows": "My brother",
        "invitation": "", "first": "", "canWait": "",
    });
    life.ask("keep_talk", json!({ "id": null, "input": talk })).map(drop)
}
