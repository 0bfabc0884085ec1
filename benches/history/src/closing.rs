//! Closing: whatever came due is done.

use crate::Failed;
use crate::person::Person;
use serde_json::{Value, json};

/// The same object of JSON with these fields.
pub fn with<const N: usize>(mut object: Value, fields: [(&str, Value); N]) -> Value {
    if let Some(known) = object.as_object_mut() {
        known.extend(fields.map(|(name, value)| (name.to_owned(), value)));
    }
    object
}

/// Everything that came due is done; of a check-in it is written that it happened.
pub fn close_what_is_due(person: &Person) -> Result<(), Failed> {
    let inbox = person.ask("inbox", json!({}))?;
    let due = inbox.get("due").and_then(Value::as_array).cloned().unwrap_or_default();
    for item in due {
        let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let key = text("key");
        match text("kind").as_str() {
            "check_in" => {
                let view = person.ask("check_in", json!({ "key": key, "id": null }))?;
                let note = json!("It was a good talk, about small things.");
                let input = with(view.get("input").cloned().unwrap_or_default(), [("note", note)]);
                person.ask("log_check_in", json!({ "input": input }))?;
                person.ask("close_occurrence", json!({ "key": key, "how": "done" }))?;
            }
            "activity" | "placed_activity" => {
                let said = json!({ "key": key, "outcome": "done", "before": 2, "after": 4, "note": "" });
                person.ask("log_activity", json!({ "input": said }))?;
            }
            _ => drop(person.ask("close_occurrence", json!({ "key": key, "how": "done" }))?),
        }
    }
    Ok(())
}
