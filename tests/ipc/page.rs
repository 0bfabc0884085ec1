//! A page: asks as the window does, without a window.

use crate::said::{bad_hour, decide, message, point, sheet_line, talk, weekly};
use interlude_engine::calls::{Line, Passphrase};
use interlude_rehearsal::{Beginning, Moment, Rehearsal};
use serde_json::{Map, Value, json};
use std::cell::RefCell;

/// Noon of a Tuesday.
const NOW: &str = "2026-11-24T12:00";

pub struct Page(RefCell<Rehearsal>);

impl Page {
    /// The page of a first run.
    pub fn first_run() -> Page {
        Page::begun(Beginning::FirstRun)
    }

    /// The page of a vault that this computer's login protects.
    pub fn open() -> Page {
        let page = Page::first_run();
        page.call("create_vault", json!({ "passphrase": null, "again": null })).unwrap();
        page
    }

    /// The page of a program that began like that.
    pub fn begun(beginning: Beginning) -> Page {
        let moment = Moment::read(NOW, "Etc/UTC").unwrap();
        Page(RefCell::new(Rehearsal::begin(beginning, &moment).unwrap()))
    }

    /// The page of a new start over the same folder.
    pub fn restarted(self) -> Page {
        Page(RefCell::new(self.0.into_inner().restarted()))
    }

    /// What a call answers, as the page gets it.
    pub fn call(&self, call: &str, arguments: Value) -> Result<Value, Value> {
        self.call_from("main", call, arguments)
    }

    /// What it answers a window of that name.
    pub fn call_from(&self, window: &str, call: &str, arguments: Value) -> Result<Value, Value> {
        let answer = self.0.borrow_mut().answer(window, call, arguments);
        answer.map(|text| serde_json::from_str(&text).unwrap()).map_err(|error| json!(error))
    }

    /// The code of the error that a call answers.
    #[track_caller]
    pub fn refused(&self, call: &str, arguments: Value) -> String {
        let error = self.call(call, arguments).expect_err(call);
        error["code"].as_str().unwrap_or_else(|| panic!("{call}: {error}")).to_owned()
    }

    /// What the desktop was asked to do meanwhile.
    pub fn desktop_did(&self) -> Vec<String> {
        let events = self.0.borrow().take_events();
        let did = events.into_iter().filter(|event| event.name == "desktop");
        did.map(|event| event.payload.as_str().unwrap().to_owned()).collect()
    }

    /// What happened meanwhile, in its order: what the desktop was asked to do, and what else was told, by its name.
    pub fn happened(&self) -> Vec<String> {
        let events = self.0.borrow().take_events().into_iter();
        events.map(|event| event.payload.as_str().unwrap_or(event.name).to_owned()).collect()
    }
}

/// Arguments of a line of the table that have the right shape, by their names and types.
pub fn arguments(line: &Line) -> Value {
    let mut arguments = Map::new();
    for (name, kind) in line.arguments.iter().zip(line.types) {
        let optional = kind.strip_prefix("Option<").and_then(|kind| kind.strip_suffix('>'));
        let example = match optional {
            // A name or a passphrase that is left out.
            Some("String") => Value::Null,
            optional => argument(name, optional.unwrap_or(kind)),
        };
        arguments.insert((*name).to_owned(), example);
    }
    if line.passphrase == Passphrase::Again {
        arguments.insert("current".to_owned(), Value::Null);
    }
    Value::Object(arguments)
}

fn argument(name: &str, kind: &str) -> Value {
    match (kind, name) {
        ("i64" | "u32" | "u8", _) => json!(1),
        ("String", "key") => json!("1@2026-11-24"),
        ("String", "month") => json!("2026-11"),
        ("String", "date") => json!("2026-11-24"),
        ("String", "call") => json!("add_review"),
        ("String", "arguments") => json!(r#"{"text":"All of it"}"#),
        ("String", "picture") => json!("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"),
        ("String", _) => json!(""),
        ("PlanInput", _) => plan(),
        ("ChangeInput", _) => json!({ "kind": "correction", "reason": "" }),
        ("CheckInInput", _) => check_in(),
        ("ActivityInput", _) => activity(),
        ("ActivityLogInput", _) => felt("1@2026-11-24", "done"),
        ("PersonInput", _) => person(),
        ("IdeaInput", _) => idea(),
        ("SlotsInput", _) => json!({ "activity": null, "need": "fun", "minutes": "60", "date": "" }),
        ("PlaceInput", _) => place("2199-01-01", "18:00"),
        ("WeekChoicesInput", _) => week_choices(),
        ("HardDateInput", _) => hard_date(),
        ("BeforeInput", _) => json!({
            "topic": null, "question": null, "ask": "Until when?", "leaveOut": "", "ending": "Good night first.",
        }),
        ("CameInput", _) => json!({ "came": "still_open", "text": "Until when?", "certainty": "agreed" }),
        ("MinuteTaps", _) => minute_taps(),
        ("MinuteInput", _) => json!({
            "taps": minute_taps(), "strength": 7, "strengthAfter": null, "setOff": "sleep", "offer": null, "draft": null,
        }),
        ("CheckBackInput", _) => json!({ "until": "minutes", "moment": null, "after": null }),
        ("CheckBackAnswer", _) => json!("passed"),
        ("DraftInput", _) => json!({ "text": "It can wait.", "until": "me", "date": "" }),
        ("MomentInput", _) => mood(),
        ("TimelineFilter", _) => json!({ "kinds": [], "tag": null, "first": "", "last": "" }),
        ("TimelineAt", _) => json!({ "entry": null, "day": "", "row": 0 }),
        ("Vec<String>", _) => json!(["sea"]),
        ("Showing", _) => json!("folded"),
        ("NoticedInput", _) => noticed(),
        ("Prompt", _) => json!("body_now"),
        ("FeelingsInput", _) => json!({ "known": ["calm"], "own": ["Fern-Weh"] }),
        ("StepNames", _) => json!(["down", "", "", "", "bright"]),
        ("PatternsInput", _) => json!({ "over": "recent", "from": "", "to": "" }),
        ("PatternsChart", _) => json!("mood"),
        ("Template", _) => json!("how_are_you"),
        ("Hint", _) => json!("absolute"),
        ("MessageInput", _) => message(),
        ("TalkInput", _) => talk(),
        ("TalkAct", _) => json!("place"),
        ("Sheet", _) => json!("needs"),
        ("Vec<SheetLineInput>", _) => json!([sheet_line("Sleep")]),
        ("PointInput", _) => point(),
        ("BadHourInput", _) => bad_hour(),
        ("WeeklyInput", _) => weekly(),
        ("LookBackQuestion", _) => json!("better"),
        ("DecideInput", _) => decide(),
        ("PutOffInput", _) => json!({ "why": "not_today", "until": "2026-11-30", "different": "" }),
        ("Beside", _) => json!("off"),
        ("Releasable", _) => json!("bad_hour"),
        ("LaterInput", _) => later("one_hour", "", ""),
        ("QuietInput", _) => json!({ "from": "22:00", "to": "08:00" }),
        ("SilenceInput", _) => silence("one_hour", "", ""),
        ("LeadsInput", _) => json!({ "checkIns": "60", "reconnect": "", "activities": "" }),
        ("Typed", _) => typed(),
        ("FormName", _) => json!("person"),
        ("Screen", _) => json!("week"),
        ("CloseAnswer", _) => json!("keep_running"),
        ("Turn", _) => json!("their_no"),
        ("Close", _) => json!("done"),
        ("Sound", _) => json!("on"),
        ("Theme", _) => json!("dark"),
        ("StartsAtLogin", _) => json!("no"),
        _ => panic!("{name}: {kind} has no example here"),
    }
}

/// What became of one time of an activity.
pub fn felt(key: &str, outcome: &str) -> Value {
    json!({ "key": key, "outcome": outcome, "before": 2, "after": 4, "note": "It was good." })
}

/// How it is.
pub fn mood() -> Value {
    json!({
        "kind": "mood", "date": "", "time": "", "step": 2, "text": "Slept badly.", "tags": ["night"], "showing": "open",
    })
}

/// An entry of a kind that has a text.
pub fn entry(kind: &str) -> Value {
    json!({ "kind": kind, "date": "", "time": "", "step": null, "text": "A *calm* hour.", "tags": [], "showing": "open" })
}

/// What stands beside a fact.
pub fn noticed() -> Value {
    json!({
        "kind": "plans", "of": "both", "exact": "", "story": "They forgot.", "others": "The train.", "wouldDo": "Write at once.",
        "unknown": "Whether it was cancelled.",
    })
}

/// What was tapped in a hard minute.
pub fn minute_taps() -> Value {
    json!({ "opened": 1, "line": "say", "purpose": "share", "look": null })
}

/// What stands in a form.
pub fn typed() -> Value {
    json!({
        "form": "person", "thing": "", "content": "{}", "screen": "activities", "field": "person-name", "caretFrom": 1,
        "caretTo": 2, "stands": "open"
    })
}

/// Where something is to stand.
pub fn place(date: &str, time: &str) -> Value {
    json!({ "date": date, "time": time, "minutes": "45" })
}

/// Choices about the week.
pub fn week_choices() -> Value {
    json!({
        "dayFrom": "09:00", "dayTo": "00:00", "margin": "20",
        "hard": [{ "weekdays": ["sun"], "from": "20:00", "to": "01:00" }],
        "planning": { "weekday": "sat", "time": "10:00" }, "nudges": ["person", "need"],
    })
}

/// A hard date.
pub fn hard_date() -> Value {
    json!({ "title": "The day we met", "date": "2026-12-24", "comesBack": "yearly" })
}

/// A person whom I want to see.
pub fn person() -> Value {
    json!({ "name": "J.", "ideal": "14", "latest": "30", "invitation": "", "note": "Likes to walk." })
}

/// How much later something is to be shown again.
pub fn later(how: &str, date: &str, time: &str) -> Value {
    json!({ "later": how, "date": date, "time": time })
}

/// A silence that lets check-ins through.
pub fn silence(length: &str, date: &str, time: &str) -> Value {
    json!({ "length": length, "date": date, "time": time, "checkIns": "let_through" })
}

pub fn plan() -> Value {
    json!({
        "role": "they_asked", "name": "M.", "starts": "2026-11-24", "ends": "", "endsStanding": standing("unknown"),
        "lookAgain": "", "lookAgainTime": "", "promise": "", "promiseTime": "", "sameHome": null, "purposeMine": "",
        "purposeTheirs": "",
        "cadence": {
            "repeat": "daily", "every": "", "weekdays": [], "time": "19:00", "zone": "", "channel": "call",
            "starter": "either", "tone": "", "absences": [], "confirmation": null, "standing": standing("agreed"),
            "starts": ""
        },
        "reconnect": null,
        "contact": {
            "level": "logistics", "byText": "either", "byCall": "unsaid", "inPerson": "neither",
            "standing": standing("agreed")
        },
        "missed": { "waitHours": "12", "nudge": "Another time?" }, "openDoor": "", "askScript": "",
        "terms": [{ "id": null, "topic": "other", "text": "No calls", "standing": standing("assumed") }]
    })
}

fn standing(certainty: &str) -> Value {
    json!({ "certainty": certainty, "saidBy": "both", "since": "" })
}

/// Contact in between that took place.
pub fn check_in() -> Value {
    json!({
        "id": null, "key": null, "answer": "happened", "date": "2026-11-24", "time": "12:00", "began": "them",
        "channel": "text", "before": 2, "after": 4, "why": null, "note": ""
    })
}

pub fn activity() -> Value {
    json!({
        "title": "Walk", "need": "body", "kind": "care", "minutes": "20", "company": "alone", "withWhom": "",
        "person": null, "place": "The park", "note": "", "repeat": "daily", "lead": "", "goal": "", "date": "", "time": "08:00", "every": "", "monthDay": "", "weekdays": [], "until": ""
    })
}

/// An idea about which everything is said.
pub fn idea() -> Value {
    json!({
        "text": "A swim", "need": "body", "minutes": "45", "company": "either", "cost": "little", "place": "indoors",
        "effort": "some"
    })
}
