//! Reads a whole file: decodes it, looks whether it is whole, and collects busy times.

use crate::budget::Budget;
use crate::busy::{busy_times, period};
use crate::event::{Event, Moment, periods};
use crate::fault::{Fault, LeftOut, Refusal};
use crate::outline::{Kind, Outline, Part, outline};
use crate::property::{Property, upper_name};
use crate::text::decode;
use crate::zones::Zones;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::span::{Span, merged};
use std::collections::HashMap;

/// What a file says about when somebody is busy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The busy times, sorted; those that overlap or follow each other without a gap are one.
    /// They touch the span that was asked for and are not cut off at its ends.
    pub busy: Vec<Span>,
    /// How many events were read, busy or not, within the span or not.
    pub events: usize,
    /// What made no sense, in the order of the lines.
    pub left_out: Vec<LeftOut>,
}

/// Reads the busy times of a calendar file (RFC 5545) that touch `span`.
///
/// `home` is the zone of the computer: times without a zone and whole days are taken there.
/// Busy is each VEVENT (§3.6.1) that is not cancelled (§3.8.1.11), not transparent (§3.8.2.7) and not marked free by
/// Outlook, and each FREEBUSY period (§3.8.2.6) that is not free. An event without a length is not busy.
/// A whole day is busy from its midnight to the next one.
///
/// Never panics, and its work has an upper limit for any bytes.
///
/// # Errors
///
/// A [`Refusal`] where the file as a whole cannot be trusted: its encoding, its size or its structure is broken.
/// A single event that makes no sense is no error; see [`Reading::left_out`].
pub fn read(bytes: &[u8], span: Span, home: &Zone) -> Result<Reading, Refusal> {
    let text = decode(bytes)?;
    let Outline { parts, mut left_out } = outline(&text)?;
    let span = Span { from: within_years(span.from), to: within_years(span.to) };
    let mut zones = Zones::new(home);
    parts.iter().filter(|part| part.kind == Kind::Zone).for_each(|part| zones.explain(part));

    let mut times = Vec::new();
    let mut events = Vec::new();
    for part in &parts {
        match part.kind {
            Kind::Event => match Event::read(part, &mut zones) {
                Ok(event) => events.push(event),
                Err(left) => left_out.push(left),
            },
            Kind::FreeBusy => free_busy(part, &mut zones, |found| match found {
                Ok((at, length)) => times.extend(period(&at, length, span)),
                Err(left) => left_out.push(left),
            }),
            Kind::Zone => {}
        }
    }
    let events = latest(events);
    let replaced = replaced(&events);
    let mut budget = Budget::new();
    let mut read = 0;
    for event in &events {
        // An instance that was changed is no series of its own.
        let replaced = match event.replaces {
            None => replaced.get(event.uid.as_str()).map(Vec::as_slice).unwrap_or_default(),
            Some(_) => &[],
        };
        match busy_times(event, span, replaced, &mut budget) {
            Ok(found) => {
                times.extend(found);
                read += 1;
            }
            Err(left) => left_out.push(left),
        }
    }
    left_out.sort_unstable();
    Ok(Reading { busy: merged(times), events: read, left_out })
}

/// Without the events of which the file has a later revision (RFC 5545 §3.8.7.4): the same event, or the same instance of it,
/// with a greater number. Of equal ones all are kept: a time too much is better than one too few.
fn latest(mut events: Vec<Event>) -> Vec<Event> {
    let of = |event: &Event| {
        let instance = event.replaces.as_ref().map(Moment::instant);
        (!event.uid.is_empty()).then(|| (event.uid.clone(), instance))
    };
    let mut newest: HashMap<_, i64> = HashMap::new();
    for event in &events {
        if let Some(key) = of(event) {
            let number = newest.entry(key).or_insert(event.revision);
            *number = event.revision.max(*number);
        }
    }
    events.retain(|event| {
        of(event).is_none_or(|key| newest.get(&key).is_none_or(|number| event.revision >= *number))
    });
    events
}

/// By event, the instances that other events take the place of.
fn replaced(events: &[Event]) -> HashMap<&str, Vec<&Moment>> {
    let mut found: HashMap<&str, Vec<&Moment>> = HashMap::new();
    for event in events {
        if let (Some(moment), false) = (&event.replaces, event.uid.is_empty()) {
            found.entry(&event.uid).or_default().push(moment);
        }
    }
    found
}

/// The busy periods of a VFREEBUSY.
fn free_busy(
    part: &Part<'_>,
    zones: &mut Zones,
    mut found: impl FnMut(Result<(Moment, crate::value::Length), LeftOut>),
) {
    for line in part.lines().filter(|line| upper_name(line) == "FREEBUSY") {
        let property = match Property::read(&line) {
            Ok(property) => property,
            Err(left) => {
                found(Err(left));
                continue;
            }
        };
        if property.parameter("FBTYPE").is_some_and(|kind| kind.eq_ignore_ascii_case("FREE")) {
            continue;
        }
        match periods(&property, zones) {
            Ok(periods) => periods.into_iter().for_each(|one| {
                found(one.length.map(|length| (one.at, length)).ok_or(property.left_out(Fault::NotADate)))
            }),
            Err(why) => found(Err(property.left_out(why))),
        }
    }
}

/// `at`, or the end of the years that calendars know (RFC 5545 §3.3.4), so that days can be added to it.
fn within_years(at: DateTime<Utc>) -> DateTime<Utc> {
    let new_year =
        |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN).and_utc();
    at.max(new_year(1)).min(new_year(10_000))
}
