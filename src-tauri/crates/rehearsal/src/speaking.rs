//! Speaking: rehearsals asked for and questioned in lines of JSON, one answer for each.
//!
//! | line | answer |
//! |---|---|
//! | `{"id":1,"begin":"open","now":"2026-11-24T18:10","zone":"Etc/UTC","locale":"C"}` | `{"id":1,"answer":1}`, the number of the rehearsal |
//! | `{"id":2,"rehearsal":1,"window":"main","call":"today","arguments":{}}` | `{"id":2,"answer":…}` or `{"id":2,"error":…}` |
//! | `{"id":3,"rehearsal":1,"clock":"2026-11-25T09:00","zone":"Etc/UTC"}` | `{"id":3,"answer":null}` |
//! | `{"id":4,"rehearsal":1,"fail":"storage"}`: the next question fails | the same |
//! | `{"id":5,"rehearsal":1,"choose":{"path":"…","text":"…"}}`, or `null`: what the next dialog answers | the same |
//! | `{"id":6,"rehearsal":1,"lose":"/path"}`: a file is gone | the same |
//! | `{"id":7,"rehearsal":1,"end":true}` | the same |
//!
//! What happens meanwhile comes before the answer: `{"rehearsal":1,"event":"changed","payload":…}`. A line that cannot be
//! read is answered with `{"id":…,"wrong":"…"}`.

use crate::beginnings::Beginning;
use crate::moment::Moment;
use crate::rehearsal::{Lived, Rehearsal};
use interlude_engine::view::ErrorCode;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Every rehearsal that goes on, and the beginnings that were lived.
#[derive(Default)]
pub struct Stage {
    lived: Lived,
    going_on: BTreeMap<u64, Rehearsal>,
    begun: u64,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Line {
    id: u64,
    rehearsal: Option<u64>,
    begin: Option<String>,
    now: String,
    zone: Option<String>,
    locale: String,
    window: Option<String>,
    call: Option<String>,
    arguments: Value,
    clock: Option<String>,
    fail: Option<String>,
    #[serde(deserialize_with = "given")]
    choose: Option<Option<File>>,
    lose: Option<String>,
    end: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    path: String,
    text: String,
}

/// Tells `null` from a field that is not there.
fn given<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<File>>, D::Error> {
    Option::<File>::deserialize(from).map(Some)
}

const ZONE: &str = "Etc/UTC";

impl Stage {
    /// Answers a line; what happened meanwhile stands before the answer.
    pub fn hear(&mut self, line: &str) -> Vec<String> {
        let line: Line = match serde_json::from_str(line) {
            Ok(line) => line,
            Err(error) => return vec![json!({ "id": 0, "wrong": error.to_string() }).to_string()],
        };
        let (id, number) = (line.id, line.rehearsal);
        let answer =
            self.answer(line).unwrap_or_else(|wrong| json!({ "id": id, "wrong": wrong }).to_string());
        let events = number.and_then(|number| Some((number, self.going_on.get(&number)?.take_events())));
        let mut told: Vec<String> = events.map_or_else(Vec::new, |(number, events)| {
            let told = |event: crate::desktop::Event| {
                json!({ "rehearsal": number, "event": event.name, "payload": event.payload }).to_string()
            };
            events.into_iter().map(told).collect()
        });
        told.push(answer);
        told
    }

    fn answer(&mut self, line: Line) -> Result<String, String> {
        let id = line.id;
        let done = Ok(json!({ "id": id, "answer": null }).to_string());
        let zone = line.zone.as_deref().unwrap_or(ZONE);
        if let Some(name) = line.begin {
            let beginning = Beginning::from_name(&name).ok_or("there is no such beginning")?;
            let moment =
                Moment::read(&line.now, zone).map_err(|error| error.to_string())?.in_locale(&line.locale);
            let rehearsal = Rehearsal::begin_again(&mut self.lived, beginning, &moment);
            self.begun += 1;
            self.going_on.insert(self.begun, rehearsal.map_err(|error| error.to_string())?);
            return Ok(json!({ "id": id, "answer": self.begun }).to_string());
        }
        let number = line.rehearsal.ok_or("which rehearsal?")?;
        if line.end {
            self.going_on.remove(&number);
            return done;
        }
        let rehearsal = self.going_on.get_mut(&number).ok_or("that rehearsal is over")?;
        if let Some(call) = line.call {
            let window = line.window.as_deref().unwrap_or("main");
            // The answer is JSON already, and is written once.
            return Ok(match rehearsal.answer(window, &call, line.arguments) {
                Ok(answer) => format!("{{\"id\":{id},\"answer\":{answer}}}"),
                Err(error) => json!({ "id": id, "error": error }).to_string(),
            });
        }
        if let Some(local) = line.clock {
            let moment = Moment::read(&local, zone).map_err(|error| error.to_string())?;
            rehearsal.turn_clock(&moment).map_err(|error| error.to_string())?;
        }
        if let Some(code) = line.fail {
            rehearsal.fail_next(ErrorCode::from_name(&code).ok_or("there is no such code")?);
        }
        if let Some(file) = line.choose {
            rehearsal.choose(file.as_ref().map(|file| (file.path.as_str(), file.text.as_str())));
        }
        if let Some(path) = line.lose {
            rehearsal.lose(&path);
        }
        done
    }
}
