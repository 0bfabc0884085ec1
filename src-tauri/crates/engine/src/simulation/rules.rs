//! Rules: the rules of a scenario, each with its name.

use super::fields::{self, Fields, Malformed};
use chrono::{NaiveDate, TimeDelta, Weekday, WeekdaySet};
use interlude_domain::reminding::rule::{InQuietHours, Rule, RuleId};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::Repeat;
use serde_json::Value;
use std::collections::BTreeSet;

/// The grace of a rule that names none.
const GRACE: TimeDelta = TimeDelta::minutes(720);

/// A rule with the name that the scenario gives it.
#[derive(Debug, Clone)]
pub struct NamedRule {
    /// Its name.
    pub name: String,
    /// The rule.
    pub rule: Rule,
}

/// The rules of a scenario.
pub(super) fn rules(value: Value) -> Result<Vec<NamedRule>, Malformed> {
    let mut rules: Vec<NamedRule> = Vec::new();
    for (index, item) in fields::list(value, "rules")?.into_iter().enumerate() {
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
    fields::list(value, path)?
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
