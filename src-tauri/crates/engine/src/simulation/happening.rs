//! Happenings: what happens in a scenario, in the order of its list.

use super::fields::{self, Fields, Malformed};
use super::rules::NamedRule;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use interlude_domain::reminding::rule::RuleId;
use interlude_domain::time::local_time::Zone;
use serde_json::Value;
use std::collections::BTreeSet;

/// How many minutes a check-back is away at most.
const MOST_MINUTES: u32 = 1_440;

/// Something that happens.
#[derive(Debug, Clone)]
pub struct Event {
    /// Time runs until the clock shows this.
    pub at: DateTime<Utc>,
    /// Then this happens.
    pub happening: Happening,
    /// The path of the event in the scenario.
    pub path: String,
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Happening {
    /// The computer sleeps until then.
    Sleep(DateTime<Utc>),
    /// The computer is in another zone.
    Zone(Zone),
    /// The wall clock shows something else.
    Clock(DateTime<Utc>),
    /// An occurrence is done.
    Done(RuleId, NaiveDate),
    /// An occurrence is skipped.
    Skip(RuleId, NaiveDate),
    /// An occurrence is snoozed until then.
    Snooze(RuleId, NaiveDate, DateTime<Utc>),
    /// Reminders are off until then, except of these rules.
    Pause(DateTime<Utc>, BTreeSet<RuleId>),
    /// They are on again.
    Resume,
    /// A rule has another time of day.
    Edit(RuleId, NaiveTime),
    /// A rule has no further dates.
    End(RuleId),
    /// A check-back of this name begins.
    CheckBack(String, PauseEnds),
    /// It is answered.
    Answer(String),
}

/// When a pause ends that asks back.
#[derive(Debug, Clone, Copy)]
pub enum PauseEnds {
    /// So long after it began.
    After(TimeDelta),
    /// At the coming morning.
    Morning,
}

/// What is known while a list of events is read.
struct Known<'rules> {
    rules: &'rules [NamedRule],
    check_backs: BTreeSet<String>,
}

/// The events of a scenario.
pub(super) fn events(value: Value, rules: &[NamedRule]) -> Result<Vec<Event>, Malformed> {
    let mut known = Known { rules, check_backs: BTreeSet::new() };
    fields::list(value, "events")?
        .into_iter()
        .enumerate()
        .map(|(index, item)| {
            let path = format!("events[{index}]");
            let mut event = Fields::of(item, &path)?;
            let at = event.read("at", fields::instant)?;
            let what = event.read("do", fields::text)?;
            let happening = known.happening(&what, &mut event)?;
            event.nothing_left()?;
            Ok(Event { at, happening, path })
        })
        .collect()
}

impl Known<'_> {
    fn happening(&mut self, what: &str, event: &mut Fields) -> Result<Happening, Malformed> {
        Ok(match what {
            "sleep" => Happening::Sleep(event.read("until", fields::instant)?),
            "zone" => Happening::Zone(event.read("zone", fields::zone)?),
            "clock" => Happening::Clock(event.read("set", fields::instant)?),
            "pause" => Happening::Pause(event.read("until", fields::instant)?, self.spared(event)?),
            "resume" => Happening::Resume,
            "edit" => Happening::Edit(
                event.read("rule", |value| self.rule(value))?,
                event.read("time", fields::time)?,
            ),
            "end" => Happening::End(event.read("rule", |value| self.rule(value))?),
            "check_back" => {
                let id = event.read("id", |value| self.new_id(value))?;
                self.check_backs.insert(id.clone());
                Happening::CheckBack(id, pause_ends(event)?)
            }
            "answer" => Happening::Answer(event.read("id", |value| self.begun(value))?),
            "done" | "skip" | "snooze" => {
                let (rule, date) = event.read("key", |value| self.key(value))?;
                match what {
                    "done" => Happening::Done(rule, date),
                    "skip" => Happening::Skip(rule, date),
                    _ => Happening::Snooze(rule, date, event.read("until", fields::instant)?),
                }
            }
            _ => return event.refuse("do", "is nothing that can happen"),
        })
    }

    fn rule(&self, value: &Value) -> Result<RuleId, &'static str> {
        self.named(value.as_str()).ok_or("is not a rule")
    }

    fn named(&self, name: Option<&str>) -> Option<RuleId> {
        self.rules.iter().find(|rule| Some(rule.name.as_str()) == name).map(|rule| rule.rule.id)
    }

    fn key(&self, value: &Value) -> Result<(RuleId, NaiveDate), &'static str> {
        let (name, date) = value
            .as_str()
            .and_then(|text| text.rsplit_once('@'))
            .ok_or("is not a key such as walk@2026-03-08")?;
        let rule = self.named(Some(name)).ok_or("is not the key of a rule")?;
        Ok((rule, fields::date(&Value::from(date))?))
    }

    /// The rules that come through a pause.
    fn spared(&self, event: &mut Fields) -> Result<BTreeSet<RuleId>, Malformed> {
        let path = event.path_of("let");
        let Some(value) = event.take_if_any("let") else { return Ok(BTreeSet::new()) };
        fields::list(value, &path)?
            .iter()
            .enumerate()
            .map(|(index, value)| {
                self.rule(value).map_err(|problem| fields::malformed(&format!("{path}[{index}]"), problem))
            })
            .collect()
    }

    /// The name of a check-back that begins: it stands beside the keys of rules, so it is none of these.
    fn new_id(&self, value: &Value) -> Result<String, &'static str> {
        let id = fields::text(value)?;
        match self.check_backs.contains(&id) || self.named(Some(&id)).is_some() {
            true => Err("is used twice"),
            false if self.key(value).is_ok() => Err("is the key of a rule"),
            false => Ok(id),
        }
    }

    fn begun(&self, value: &Value) -> Result<String, &'static str> {
        let id = fields::text(value)?;
        if self.check_backs.contains(&id) { Ok(id) } else { Err("is not a check-back that has begun") }
    }
}

/// One of `minutes` and `morning`.
fn pause_ends(event: &mut Fields) -> Result<PauseEnds, Malformed> {
    if event.read_if_any("morning", only_true)?.is_some() {
        return Ok(PauseEnds::Morning);
    }
    let minutes = event.read("minutes", |value| {
        let minutes = fields::count(value).ok().filter(|minutes| *minutes <= MOST_MINUTES);
        minutes.ok_or("is not a whole number from 1 to 1440")
    })?;
    Ok(PauseEnds::After(TimeDelta::minutes(minutes.into())))
}

fn only_true(value: &Value) -> Result<(), &'static str> {
    if *value == Value::Bool(true) { Ok(()) } else { Err("is not true") }
}

#[cfg(test)]
mod tests {
    use super::super::Scenario;
    use serde_json::{Value, json};

    /// What is said of a scenario with these events.
    #[track_caller]
    fn check(events: Value, problem: &str) {
        let scenario = json!({
            "zone": "Europe/Berlin", "from": "2026-12-01T09:00:00Z", "to": "2026-12-04T12:00:00Z",
            "rules": [{ "id": "walk", "at": "15:20", "repeat": "once", "starts": "2026-12-01" }],
            "events": events,
        });
        let found =
            Scenario::read(&scenario.to_string()).map(drop).map_err(|malformed| malformed.to_string());
        assert_eq!(found.err().unwrap_or_default(), problem);
    }

    fn check_back(fields: Value) -> Value {
        let mut event = json!({ "at": "2026-12-01T14:00:00Z", "do": "check_back" });
        for (name, value) in fields.as_object().unwrap() {
            event[name] = value.clone();
        }
        json!([event])
    }

    #[test]
    fn a_check_back_has_a_name_of_its_own_and_one_end() {
        check(check_back(json!({ "id": "a", "minutes": 1 })), "");
        check(check_back(json!({ "id": "a", "minutes": 1440 })), "");
        check(check_back(json!({ "id": "a", "morning": true })), "");
        check(check_back(json!({ "minutes": 20 })), "events[0].id: is missing");
        check(check_back(json!({ "id": 7, "minutes": 20 })), "events[0].id: is not a text");
        check(check_back(json!({ "id": "a" })), "events[0].minutes: is missing");
        let minutes = "events[0].minutes: is not a whole number from 1 to 1440";
        for wrong in [json!(0), json!(1441), json!(-1), json!(1.5), json!("20"), json!(null)] {
            check(check_back(json!({ "id": "a", "minutes": wrong })), minutes);
        }
        for wrong in [json!(false), json!("true"), json!(null)] {
            check(check_back(json!({ "id": "a", "morning": wrong })), "events[0].morning: is not true");
        }
        let both = json!({ "id": "a", "minutes": 20, "morning": true });
        check(check_back(both), "events[0].minutes: is not a field");
        let more = json!({ "id": "a", "minutes": 20, "key": "walk@2026-12-01" });
        check(check_back(more), "events[0].key: is not a field");
        check(check_back(json!({ "id": "walk", "minutes": 20 })), "events[0].id: is used twice");
        let key = json!({ "id": "walk@2026-12-01", "minutes": 20 });
        check(check_back(key), "events[0].id: is the key of a rule");
        let mut twice = check_back(json!({ "id": "a", "minutes": 20 })).as_array().unwrap().clone();
        twice.push(twice[0].clone());
        check(twice.into(), "events[1].id: is used twice");
    }

    #[test]
    fn what_is_answered_has_begun() {
        let begins = json!({ "at": "2026-12-01T14:00:00Z", "do": "check_back", "id": "a", "minutes": 20 });
        let answer = json!({ "at": "2026-12-01T14:05:00Z", "do": "answer", "id": "a" });
        check(json!([begins, answer]), "");
        check(json!([answer, begins]), "events[0].id: is not a check-back that has begun");
        let other = json!({ "at": "2026-12-01T14:05:00Z", "do": "answer", "id": "walk" });
        check(json!([begins, other]), "events[1].id: is not a check-back that has begun");
        let nameless = json!({ "at": "2026-12-01T14:05:00Z", "do": "answer" });
        check(json!([begins, nameless]), "events[1].id: is missing");
    }

    #[test]
    fn a_pause_lets_only_rules_through() {
        let pause = |spared: Value| json!([{ "at": "2026-12-01T10:00:00Z", "do": "pause", "until": "2026-12-02T10:00:00Z", "let": spared }]);
        check(pause(json!(["walk"])), "");
        check(pause(json!([])), "");
        check(pause(json!("walk")), "events[0].let: is not a list");
        check(pause(json!(["walk", "run"])), "events[0].let[1]: is not a rule");
        check(pause(json!([7])), "events[0].let[0]: is not a rule");
    }
}
