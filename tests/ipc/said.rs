//! What a page sends about talking and for a bad hour: an example of each.

use serde_json::{Value, json};

/// A message by its parts.
pub fn message() -> Value {
    json!({
        "form": "parts", "layout": "message", "parts": [{ "part": "wish", "text": "I would like to talk." }], "facts": [],
        "template": null, "until": "me", "date": "", "language": "en",
    })
}

/// The setting of a talk.
pub fn talk() -> Value {
    json!({
        "title": "A talk", "place": "The canal", "date": "2026-11-28", "time": "15:00", "minutes": "45",
        "listening": ["may_i_say"], "exit": "Not now.", "backDate": "2026-11-29", "backTime": "11:00", "after": "A walk",
        "knows": "", "invitation": "Would Saturday suit you?", "first": "", "canWait": "",
    })
}

/// A line of a sheet.
pub fn sheet_line(text: &str) -> Value {
    json!({ "text": text, "thenDo": "" })
}

/// Something that was tried.
pub fn point() -> Value {
    json!({
        "kind": "tried", "date": "2019-06", "text": "A walk", "theirs": "It was late.", "triedBy": "both", "came": "We slept.",
    })
}

/// How a week was.
pub fn weekly() -> Value {
    json!({ "answers": [{ "line": "week", "step": 2 }, { "line": "freely", "step": 5 }], "thing": "Swim" })
}

/// Help for the two.
pub fn decide() -> Value {
    json!({
        "outcome": "get_help", "by": "both", "form": null, "help": "both", "ends": "",
        "parts": [{ "part": "first", "text": "Call on Monday" }],
    })
}

/// The list for a bad hour.
pub fn bad_hour() -> Value {
    json!({
        "signs": "I stop eating", "alone": "Tea", "places": "The canal", "people": "Ada\nRin", "professionals": "", "safe": "",
    })
}
