//! Scenarios: rules, a stretch of time, and what happens in it.

use super::fields::{self, Fields, Malformed};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday, WeekdaySet};
use interlude_domain::reminding::quiet::QuietHours;
use interlude_domain::reminding::rule::{InQuietHours, Rule, RuleId};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::Repeat;
use serde_json::Value;
use std::collections::BTreeSet;

/// The grace of a rule that names none.
const GRACE: TimeDelta = TimeDelta::minutes(720);

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
    /// The rules; the place of each in the list is its [`RuleId`].
    pub rules: Vec<NamedRule>,
    /// What happens, in this order.
    pub events: Vec<Event>,
}

/// A rule with the name that the scenario gives it.
#[derive(Debug, Clone)]
pub struct NamedRule {
    /// Its name.
    pub name: String,
    /// The rule.
    pub rule: Rule,
}

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
    /// Reminders are off until then.
    Pause(DateTime<Utc>),
    /// They are on again.
    Resume,
    /// A rule has another time of day.
    Edit(RuleId, NaiveTime),
    /// A rule has no further dates.
    End(RuleId),
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

fn list(value: Value, path: &str) -> Result<Vec<Value>, Malformed> {
    match value {
        Value::Array(items) => Ok(items),
        _ => Err(fields::malformed(path, "is not a list")),
    }
}

fn rules(value: Value) -> Result<Vec<NamedRule>, Malformed> {
    let mut rules: Vec<NamedRule> = Vec::new();
    for (index, item) in list(value, "rules")?.into_iter().enumerate() {
        let id = RuleId(i64::try_from(index).unwrap_or(i64::MAX));
        let rule = rule(Fields::of(item, &format!("rules[{index}]"))?, id)?;
        if rules.iter().any(|other| other.name == rule.name) {
            return Err(fields::malformed(&format!("rules[{index}].id"), "is used twice"));
        }
        rules.push(rule);
    }
    Ok(rules)
}

fn rule(mut rule: Fields, id: RuleId) -> Result<NamedRule, Malformed> {
    let name = rule.read("id", fields::text)?;
    let at = rule.read("at", fields::time)?;
    let path = rule.path_of("repeat");
    let repeat = repeat(rule.take("repeat")?, &path)?;
    let starts = rule.read("starts", fields::date)?;
    let until = rule.read_if_any("until", fields::date)?;
    if until.is_some_and(|until| until < starts) {
        return rule.refuse("until", "is before starts");
    }
    let path = rule.path_of("except");
    let except = rule.take_if_any("except").map(|value| dates(value, &path)).transpose()?;
    let zone = rule.read_if_any("zone", rule_zone)?.flatten();
    let grace = rule.read_if_any("grace_minutes", grace)?.unwrap_or(GRACE);
    let in_quiet_hours = rule.read_if_any("quiet", in_quiet_hours)?.unwrap_or(InQuietHours::Defer);
    rule.nothing_left()?;
    let except = except.unwrap_or_default();
    Ok(NamedRule {
        name,
        rule: Rule { id, at, repeat, starts, until, except, zone, grace, in_quiet_hours, lead: None },
    })
}

fn rule_zone(value: &Value) -> Result<Option<Zone>, &'static str> {
    if value.as_str() == Some("floating") { Ok(None) } else { fields::zone(value).map(Some) }
}

fn grace(value: &Value) -> Result<TimeDelta, &'static str> {
    let minutes = value.as_u64().and_then(|minutes| u32::try_from(minutes).ok());
    minutes
        .map(|minutes| TimeDelta::minutes(minutes.into()))
        .ok_or("is not a whole number from 0 to 4294967295")
}

fn in_quiet_hours(value: &Value) -> Result<InQuietHours, &'static str> {
    value.as_str().and_then(InQuietHours::from_name).ok_or("is neither defer nor ignore")
}

fn dates(value: Value, path: &str) -> Result<BTreeSet<NaiveDate>, Malformed> {
    list(value, path)?
        .iter()
        .enumerate()
        .map(|(index, value)| {
            fields::date(value).map_err(|problem| fields::malformed(&format!("{path}[{index}]"), problem))
        })
        .collect()
}

fn repeat(value: Value, path: &str) -> Result<Repeat, Malformed> {
    if let Some(word) = value.as_str() {
        let once = (word == "once").then_some(Repeat::Once);
        return once.ok_or_else(|| fields::malformed(path, "is no repeat"));
    }
    let mut repeat = Fields::of(value, path)?;
    let read = if let Some(every) = repeat.read_if_any("days", fields::count)? {
        Repeat::Days(every)
    } else if let Some(every) = repeat.read_if_any("weeks", fields::count)? {
        Repeat::Weeks(every, repeat.read("on", weekdays)?)
    } else if let Some(every) = repeat.read_if_any("months", fields::count)? {
        Repeat::Months(every, repeat.read("day", day_of_month)?)
    } else if let Some(days) = repeat.read_if_any("after", fields::count)? {
        Repeat::After(days)
    } else {
        repeat.nothing_left()?;
        return Err(fields::malformed(path, "is no repeat"));
    };
    repeat.nothing_left()?;
    Ok(read)
}

fn day_of_month(value: &Value) -> Result<u32, &'static str> {
    fields::count(value).ok().filter(|day| *day <= 31).ok_or("is not a day from 1 to 31")
}

fn weekdays(value: &Value) -> Result<WeekdaySet, &'static str> {
    let days = value.as_array().filter(|days| !days.is_empty()).ok_or("names no weekday")?;
    days.iter()
        .map(|day| match day.as_str() {
            Some("mon") => Ok(Weekday::Mon),
            Some("tue") => Ok(Weekday::Tue),
            Some("wed") => Ok(Weekday::Wed),
            Some("thu") => Ok(Weekday::Thu),
            Some("fri") => Ok(Weekday::Fri),
            Some("sat") => Ok(Weekday::Sat),
            Some("sun") => Ok(Weekday::Sun),
            _ => Err("names something that is no weekday"),
        })
        .collect()
}

fn events(value: Value, rules: &[NamedRule]) -> Result<Vec<Event>, Malformed> {
    list(value, "events")?
        .into_iter()
        .enumerate()
        .map(|(index, item)| {
            let path = format!("events[{index}]");
            let mut event = Fields::of(item, &path)?;
            let at = event.read("at", fields::instant)?;
            let what = event.read("do", fields::text)?;
            let happening = happening(&what, &mut event, rules)?;
            event.nothing_left()?;
            Ok(Event { at, happening, path })
        })
        .collect()
}

fn happening(what: &str, event: &mut Fields, rules: &[NamedRule]) -> Result<Happening, Malformed> {
    let rule = |value: &Value| named(value.as_str(), rules).ok_or("is not a rule");
    let key = |value: &Value| key(value, rules);
    Ok(match what {
        "sleep" => Happening::Sleep(event.read("until", fields::instant)?),
        "zone" => Happening::Zone(event.read("zone", fields::zone)?),
        "clock" => Happening::Clock(event.read("set", fields::instant)?),
        "pause" => Happening::Pause(event.read("until", fields::instant)?),
        "resume" => Happening::Resume,
        "edit" => Happening::Edit(event.read("rule", rule)?, event.read("time", fields::time)?),
        "end" => Happening::End(event.read("rule", rule)?),
        "done" | "skip" | "snooze" => {
            let (rule, date) = event.read("key", key)?;
            match what {
                "done" => Happening::Done(rule, date),
                "skip" => Happening::Skip(rule, date),
                _ => Happening::Snooze(rule, date, event.read("until", fields::instant)?),
            }
        }
        _ => return event.refuse("do", "is nothing that can happen"),
    })
}

fn named(name: Option<&str>, rules: &[NamedRule]) -> Option<RuleId> {
    rules.iter().find(|rule| Some(rule.name.as_str()) == name).map(|rule| rule.rule.id)
}

fn key(value: &Value, rules: &[NamedRule]) -> Result<(RuleId, NaiveDate), &'static str> {
    let (name, date) = value
        .as_str()
        .and_then(|text| text.rsplit_once('@'))
        .ok_or("is not a key such as walk@2026-03-08")?;
    let rule = named(Some(name), rules).ok_or("is not the key of a rule")?;
    Ok((rule, fields::date(&Value::from(date))?))
}
