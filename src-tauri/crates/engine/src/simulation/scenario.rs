//! Scenarios: rules, a stretch of time, and what happens in it.

use super::fields::{self, Fields, Malformed};
use super::happening::{Event, events};
use super::rules::{NamedRule, rules};
use chrono::{DateTime, Utc};
use interlude_domain::reminding::quiet::QuietHours;
use interlude_domain::time::local_time::Zone;
use serde_json::Value;

/// What is simulated.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// The zone that the computer is in at first.
    pub zone: Zone,
    /// When it begins.
    pub from: DateTime<Utc>,
    /// Until when time runs after the last event.
    pub to: DateTime<Utc>,
    /// Quiet hours, if there are any.
    pub quiet: Option<QuietHours>,
    /// The rules; the place of each in the list is its name in the schedule.
    pub rules: Vec<NamedRule>,
    /// What happens, in this order.
    pub events: Vec<Event>,
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// # Errors
    /// The first field that makes no sense.
    pub fn read(json: &str) -> Result<Scenario, Malformed> {
        let mut top = Fields::of(super::json::read(json)?, "")?;
        let zone = top.read("zone", fields::zone)?;
        let from = top.read("from", fields::instant)?;
        let to = top.read("to", fields::instant)?;
        if to < from {
            return top.refuse("to", "is before from");
        }
        let quiet = top.take_if_any("quiet").map(quiet).transpose()?;
        let rules = rules(top.take("rules")?)?;
        let events = top.take_if_any("events").map(|value| events(value, &rules)).transpose()?;
        top.nothing_left()?;
        Ok(Scenario { zone, from, to, quiet, rules, events: events.unwrap_or_default() })
    }
}

fn quiet(value: Value) -> Result<QuietHours, Malformed> {
    let mut window = Fields::of(value, "quiet")?;
    let from = window.read("from", fields::time)?;
    let to = window.read("to", fields::time)?;
    window.nothing_left()?;
    QuietHours::new(from, to).ok_or_else(|| fields::malformed("quiet.to", "is the same as quiet.from"))
}
