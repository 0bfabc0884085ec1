//! The days of a plan: begun eight days ago, agreed upon, extended, and lived until now.

use super::agreed::{FIRST_DAY, last_in_plan, standing, term};
use super::{Beginning, charted, said, talked, things, unsent};
use crate::error::RehearsalError;
use crate::living::Life;
use chrono::Weekday;
use serde_json::{Value, json};

/// Lives them.
pub fn live(beginning: Beginning, life: &mut Life) -> Result<(), RehearsalError> {
    let first = if matches!(beginning, Beginning::Logged | Beginning::Charted | Beginning::Talked) {
        -28
    } else {
        FIRST_DAY
    };
    life.begin(life.day(first), "06:00")?;
    let passphrase = beginning.passphrase();
    life.ask("create_vault", json!({ "passphrase": passphrase, "again": passphrase }))?;
    choices(life)?;
    week(life)?;
    let plan = plan_of(beginning, life, first);
    let mut earlier = plan.clone();
    if beginning != Beginning::NothingAgreed {
        before_it_was_extended(&mut earlier, life);
    }
    life.ask("save_plan", json!({ "input": earlier, "change": null }))?;
    things::people(beginning, life)?;
    things::before(beginning, life)?;
    if beginning == Beginning::Logged {
        said::every_mark(life)?;
    }
    if beginning == Beginning::Charted {
        charted::weeks(life, last_in_plan(life, Weekday::Tue))?;
    }
    if beginning == Beginning::Talked {
        talked::weeks(life)?;
    }
    things::last_tuesday(beginning, life)?;
    if !matches!(
        beginning,
        Beginning::Missed
            | Beginning::NothingAgreed
            | Beginning::Logged
            | Beginning::Charted
            | Beginning::Talked
    ) {
        said::last_week(beginning, life)?;
    }
    // A day on which nobody was there.
    life.until(life.day(-3), "10:30")?;
    life.off_until(life.day(-2), "00:30")?;
    if beginning != Beginning::NothingAgreed {
        extend(beginning, life, &plan)?;
    }
    if beginning == Beginning::Talked {
        talked::look_at_week(life, 2)?;
    }
    life.until(life.day(-1), "07:00")?;
    things::around_today(beginning, life)?;
    unsent::yesterday(beginning, life)?;
    life.off_until(life.day(-1), "18:00")?;
    life.until(life.today(), "23:59:59")?;
    match beginning {
        Beginning::TheirNo => life.ask("turn_plan", json!({ "turn": "their_no" })).map(drop),
        Beginning::MyNo => life.ask("turn_plan", json!({ "turn": "my_no" })).map(drop),
        Beginning::NotSafe => life.ask("turn_plan", json!({ "turn": "not_safe" })).map(drop),
        Beginning::Charted => charted::log(life),
        Beginning::Talked => talked::yesterday(life),
        _ => Ok(()),
    }
}

/// What was chosen about reminders.
pub fn choices(life: &Life) -> Result<(), RehearsalError> {
    life.ask("save_quiet", json!({ "input": { "from": "22:00", "to": "08:00" } })).map(drop)
}

fn week(life: &Life) -> Result<(), RehearsalError> {
    let choices = json!({
        "dayFrom": "08:00", "dayTo": "22:00", "margin": "15",
        "hard": [{ "weekdays": ["sun", "fri"], "from": "20:00", "to": "22:00" }],
        // The weekly reminder to plan would stand first in every list on one day of the week.
        "planning": null, "nudges": [],
    });
    life.ask("save_week_choices", json!({ "input": choices })).map(drop)
}

/// The plan as it is now.
fn plan_of(beginning: Beginning, life: &Life, first: i64) -> Value {
    let mut plan = plan(life, first);
    match beginning {
        Beginning::Long => things::lengthen_plan(&mut plan, life),
        Beginning::Canary => things::hide_canary(&mut plan),
        Beginning::NothingAgreed => {
            for (field, value) in [
                ("purposeTheirs", json!("")),
                ("ends", json!("")),
                ("endsStanding", standing("unknown", "nobody", "")),
                ("cadence", Value::Null),
                ("reconnect", Value::Null),
                ("contact", Value::Null),
                ("missed", Value::Null),
                ("openDoor", json!("")),
                ("terms", json!([])),
            ] {
                plan[field] = value;
            }
        }
        _ => {}
    }
    plan
}

fn plan(life: &Life, first: i64) -> Value {
    let since = life.day(first).to_string();
    let agreed = || standing("agreed", "both", &since);
    json!({
        "role": "they_asked", "name": "M.", "starts": since, "ends": life.day(12).to_string(),
        "endsStanding": agreed(), "lookAgain": "", "lookAgainTime": "", "promise": "", "promiseTime": "",
        "sameHome": false, "purposeMine": "To come back to my own days.",
        "purposeTheirs": "Room to think, without pressure.",
        "cadence": {
            "repeat": "weekdays", "every": "", "weekdays": ["thu", "sun"], "time": "19:00", "zone": "",
            "channel": "call", "starter": "me", "tone": "", "absences": [], "confirmation": null,
            "standing": agreed(), "starts": "",
        },
        "reconnect": {
            "date": life.day(12).to_string(), "time": "11:00", "place": "Café by the station",
            "purpose": "To say how it went", "standing": standing("proposed", "me", &since),
        },
        "contact": {
            "level": "logistics", "byText": "either", "byCall": "them", "inPerson": "unsaid",
            "standing": agreed(),
        },
        "missed": {
            "waitHours": "12", "nudge": "We had said Thursday. Would another time suit you better?",
        },
        "openDoor": "I'm here, and there is no hurry.", "askScript": "",
        "terms": [
            term("be_kind", "A smile and hello, then each goes on.", agreed()),
            term("limits_mine", "We don't ask each other's friends", standing("assumed", "nobody", &since)),
        ],
    })
}

/// It was to end a week sooner, check-ins were by text, and there was one line less.
fn before_it_was_extended(plan: &mut Value, life: &Life) {
    plan["ends"] = json!(life.day(5).to_string());
    plan["reconnect"]["date"] = json!(life.day(5).to_string());
    plan["cadence"]["channel"] = json!("text");
    if let Some(terms) = plan["terms"].as_array_mut() {
        terms.truncate(1);
    }
}

/// Two days ago it was made longer. The first line keeps its name.
fn extend(beginning: Beginning, life: &Life, plan: &Value) -> Result<(), RehearsalError> {
    life.until(life.day(-2), "18:00")?;
    let now = life.ask("plan", json!({}))?;
    let mut plan = plan.clone();
    let known = now.pointer("/input/terms/0/id").cloned().unwrap_or_default();
    plan["terms"][0]["id"] = known;
    // Both said yes to the new end on that day.
    plan["endsStanding"]["since"] = json!("");
    let reason = if beginning == Beginning::Canary { things::CANARY } else { "Exams until the 4th" };
    let change = json!({ "kind": "renegotiation", "reason": reason });
    life.ask("save_plan", json!({ "input": plan, "change": change }))?;
    if beginning == Beginning::Logged {
        life.ask("add_review", json!({ "text": things::long_text().repeat(4) }))?;
    }
    Ok(())
}
