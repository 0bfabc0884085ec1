//! Lines of a plan, and the days that lie in it.

use crate::living::Life;
use chrono::Weekday;
use serde_json::{Value, json};

/// When the days begin: before the plan's first day, so that everything is there.
pub const FIRST_DAY: i64 = -8;

pub fn standing(certainty: &str, said_by: &str, since: &str) -> Value {
    json!({ "certainty": certainty, "saidBy": said_by, "since": since })
}

pub fn term(topic: &str, text: &str, standing: Value) -> Value {
    json!({ "id": null, "topic": topic, "text": text, "standing": standing })
}

/// The last such day before today on which the plan had begun.
pub fn last_in_plan(life: &Life, weekday: Weekday) -> chrono::NaiveDate {
    life.last(weekday).max(life.day(FIRST_DAY))
}
