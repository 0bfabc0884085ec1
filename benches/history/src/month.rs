//! The last month: what is live, and every reminder of it, lived through the planner and done.

use crate::Failed;
use crate::closing::{close_what_is_due, with};
use crate::person::Person;
use chrono::{Days, NaiveDate};
use interlude_domain::own_life::activity::ActivityId;
use serde_json::{Value, json};

/// How many days the month has.
pub const DAYS: u64 = 31;
const DAILY: usize = 10;
const WEEKLY: usize = 40;
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const NEEDS: [&str; 5] = ["connection", "fun", "comfort", "growth", "body"];

/// An activity without an end.
pub fn activity(title: &str, repeat: &str, time: &str) -> Value {
    json!({
        "title": title, "need": "body", "kind": "care", "minutes": "20", "company": "alone", "withWhom": "", "person": null,
        "place": "The park", "note": "As long as it is light.", "repeat": repeat, "lead": "", "goal": "", "date": "",
        "time": time, "every": "", "monthDay": "", "weekdays": [], "until": "",
    })
}

/// A plan with a check-in a week.
pub fn plan(starts: &str, ends: &str) -> Value {
    let standing = json!({ "certainty": "agreed", "saidBy": "both", "since": starts });
    json!({
        "role": "they_asked", "name": "M.", "starts": starts, "ends": ends, "endsStanding": standing, "lookAgain": "",
        "lookAgainTime": "", "promise": "", "promiseTime": "", "sameHome": false,
        "purposeMine": "To come back to my own days.", "purposeTheirs": "Room to think, without pressure.",
        "cadence": {
            "repeat": "weekdays", "every": "", "weekdays": ["thu"], "time": "19:00", "zone": "", "channel": "call",
            "starter": "me", "tone": "", "absences": [], "confirmation": null, "standing": standing, "starts": "",
        },
        "reconnect": null, "contact": null,
        "missed": { "waitHours": "12", "nudge": "We had said Thursday. Would another time suit you better?" },
        "openDoor": "", "askScript": "", "terms": [term("A smile and hello, then each goes on.")],
    })
}

/// A line of a plan.
pub fn term(text: &str) -> Value {
    let standing = json!({ "certainty": "agreed", "saidBy": "both", "since": "" });
    json!({ "id": null, "topic": "other", "text": text, "standing": standing })
}

/// Begins what is live; the activity that a time is given to.
pub fn begin(person: &Person, date: NaiveDate) -> Result<ActivityId, Failed> {
    let ends = date.checked_add_days(Days::new(90)).ok_or("no such day")?.to_string();
    person.ask("save_plan", json!({ "input": plan(&date.to_string(), &ends), "change": null }))?;
    let mut people = Vec::new();
    for name in ["Ilse", "Noor", "my sister"] {
        let input = json!({ "name": name, "ideal": "14", "latest": "60", "invitation": "", "note": "" });
        people.push(person.id("keep_person", json!({ "id": null, "input": input }))?);
    }
    let birthday = json!({ "title": "Her birthday", "date": "2026-08-04", "comesBack": "yearly" });
    person.ask("keep_hard_date", json!({ "id": null, "input": birthday }))?;
    let mut first = 0;
    for number in 0..DAILY + WEEKLY {
        let is_daily = number < DAILY;
        let time = format!("{:02}:{:02}", 7 + number % 14, number * 7 % 60);
        let repeat = if is_daily { "daily" } else { "weekdays" };
        let need = json!(NEEDS.get(number % NEEDS.len()));
        let mut input = with(activity(&format!("Walk {number}"), repeat, &time), [("need", need)]);
        if !is_daily {
            let weekdays = json!([WEEKDAYS.get(number % WEEKDAYS.len())]);
            input = with(input, [("weekdays", weekdays), ("person", json!(people.get(number % 10)))]);
        }
        let id = person.id("add_activity", json!({ "input": input }))?;
        first = if number == 0 { id } else { first };
    }
    Ok(ActivityId(first))
}

/// Lives the month from its first morning to the noon of the day after its last.
pub fn live(person: &Person, begins: NaiveDate) -> Result<(), Failed> {
    for day in 0..DAYS {
        let date = begins.checked_add_days(Days::new(day)).ok_or("no such day")?;
        person.until(date, "22:20")?;
        close_what_is_due(person)?;
    }
    person.until(begins.checked_add_days(Days::new(DAYS)).ok_or("no such day")?, "12:00")?;
    close_what_is_due(person)
}
