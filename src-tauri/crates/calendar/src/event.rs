//! What one VEVENT says about time (RFC 5545 §3.6.1).

use crate::fault::{Fault, LeftOut};
use crate::outline::{Part, name_of};
use crate::property::{Property, upper_name};
use crate::rule::Rule;
use crate::value::{CENTURY, Length, Stamp};
use crate::zones::{Clock, Zones};
use chrono::{DateTime, NaiveDateTime, NaiveTime, Utc};

/// Whether a moment is a whole day or a time on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Date,
    Time,
}

/// A date or a time on somebody's clock; a date is its midnight at home.
#[derive(Debug, Clone)]
pub(crate) struct Moment {
    pub wall: NaiveDateTime,
    pub clock: Clock,
    pub kind: Kind,
}

impl Moment {
    /// The instant at which it is.
    pub fn instant(&self) -> DateTime<Utc> {
        self.clock.instant(self.wall)
    }

    fn read(property: &Property<'_>, text: &str, zones: &mut Zones) -> Result<Moment, Fault> {
        let stamp = match property.parameter("VALUE") {
            // Some write midnight behind a date that is one by its parameter.
            Some(kind) if kind.eq_ignore_ascii_case("DATE") => Stamp::read(text.get(..8).unwrap_or(text)),
            _ => Stamp::read(text),
        };
        let (wall, clock, kind) = match stamp.ok_or(Fault::NotADate)? {
            Stamp::Date(date) => (date.and_time(NaiveTime::MIN), zones.home(), Kind::Date),
            Stamp::Utc(wall) => (wall, Clock::Fixed(0), Kind::Time),
            Stamp::Wall(wall) => {
                let clock = match property.parameter("TZID") {
                    Some(name) => zones.clock(name).ok_or(Fault::UnknownZone)?,
                    None => zones.home(),
                };
                (wall, clock, Kind::Time)
            }
        };
        Ok(Moment { wall, clock, kind })
    }
}

/// An instance beside those of the rules (RFC 5545 §3.8.5.2).
pub(crate) struct Extra {
    pub at: Moment,
    /// Its own length, where it is a period.
    pub length: Option<Length>,
}

/// Whether the time of an event counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    Busy,
    Free,
}

/// An event that makes sense.
pub(crate) struct Event {
    pub line: u32,
    pub uid: String,
    pub start: Moment,
    pub length: Length,
    pub shown: Shown,
    pub rules: Vec<Rule>,
    pub extras: Vec<Extra>,
    pub except: Vec<Moment>,
    /// The instance of another event that this one takes the place of (RFC 5545 §3.8.4.4).
    pub replaces: Option<Moment>,
    /// The number of its revision (RFC 5545 §3.8.7.4).
    pub revision: i64,
}

/// What was read of an event so far.
struct Draft {
    uid: String,
    start: Option<Moment>,
    end: Option<(u32, Moment)>,
    length: Option<Length>,
    shown: Shown,
    rules: Vec<Rule>,
    extras: Vec<Extra>,
    except: Vec<Moment>,
    replaces: Option<Moment>,
    revision: i64,
}

impl Event {
    /// Reads one.
    pub fn read(part: &Part<'_>, zones: &mut Zones) -> Result<Event, LeftOut> {
        let mut draft = Draft {
            uid: String::new(),
            start: None,
            end: None,
            length: None,
            shown: Shown::Busy,
            rules: Vec::new(),
            extras: Vec::new(),
            except: Vec::new(),
            replaces: None,
            revision: 0,
        };
        let mut depth = 0usize;
        for line in part.lines() {
            let name = upper_name(&line);
            match name.as_str() {
                "BEGIN" => depth += 1,
                "END" => depth = depth.saturating_sub(1),
                // What is within the event, such as an alarm, has properties of the same names.
                "UID"
                | "DTSTART"
                | "DTEND"
                | "DURATION"
                | "RRULE"
                | "RDATE"
                | "EXDATE"
                | "RECURRENCE-ID"
                | "SEQUENCE"
                | "STATUS"
                | "TRANSP"
                | "X-MICROSOFT-CDO-BUSYSTATUS"
                    if depth == 0 =>
                {
                    let property = Property::read(&line)?;
                    draft.take(name_of(&name), &property, zones).map_err(|why| property.left_out(why))?;
                }
                _ => {}
            }
        }
        draft.finish(part.line)
    }
}

impl Draft {
    fn take(&mut self, name: &str, property: &Property<'_>, zones: &mut Zones) -> Result<(), Fault> {
        let moment = |zones: &mut Zones| Moment::read(property, property.value(), zones);
        match name {
            "UID" => self.uid = property.value().to_string(),
            "DTSTART" => self.start = Some(moment(zones)?),
            "DTEND" => self.end = Some((property.line, moment(zones)?)),
            "DURATION" => self.length = Some(Length::read(property.value()).ok_or(Fault::NotALength)?),
            "RRULE" => self.rules.push(Rule::read(property.value(), property.line)?),
            "RDATE" => {
                for value in property.values() {
                    self.extras.push(extra(property, value, zones)?);
                }
            }
            "EXDATE" => {
                for value in property.values() {
                    self.except.push(Moment::read(property, value, zones)?);
                }
            }
            "RECURRENCE-ID" => {
                let range = property.parameter("RANGE").unwrap_or_default();
                if range.eq_ignore_ascii_case("THISANDFUTURE") {
                    return Err(Fault::ThisAndFuture);
                }
                self.replaces = Some(moment(zones)?);
            }
            "SEQUENCE" => self.revision = property.value().parse().unwrap_or_default(),
            "STATUS" if property.says("CANCELLED") => self.shown = Shown::Free,
            "TRANSP" if property.says("TRANSPARENT") => self.shown = Shown::Free,
            "X-MICROSOFT-CDO-BUSYSTATUS" if property.says("FREE") => self.shown = Shown::Free,
            _ => {}
        }
        Ok(())
    }

    fn finish(self, line: u32) -> Result<Event, LeftOut> {
        let start = self.start.ok_or(LeftOut { line, why: Fault::NoStart })?;
        let length = match (self.end, self.length) {
            (Some((line, end)), _) => between(&start, &end).map_err(|why| LeftOut { line, why })?,
            (None, Some(length)) if length.days < 0 || length.seconds < 0 => {
                return Err(LeftOut { line, why: Fault::EndBeforeStart });
            }
            (None, Some(length)) => length,
            (None, None) => unsaid(start.kind),
        };
        // One instance does not repeat, also where a program copied the rule of its series into it.
        let is_instance = self.replaces.is_some();
        Ok(Event {
            line,
            uid: self.uid,
            start,
            length,
            shown: self.shown,
            rules: if is_instance { Vec::new() } else { self.rules },
            extras: if is_instance { Vec::new() } else { self.extras },
            except: self.except,
            replaces: self.replaces,
            revision: self.revision,
        })
    }
}

/// The length of an event that does not say it (RFC 5545 §3.6.1).
fn unsaid(kind: Kind) -> Length {
    match kind {
        Kind::Date => Length::of_days(1),
        Kind::Time => Length::of_seconds(0),
    }
}

/// The length from a start to an end: nominal days between dates, exact between times (RFC 5545 §3.8.5.3).
fn between(start: &Moment, end: &Moment) -> Result<Length, Fault> {
    let length = match (start.kind, end.kind) {
        (Kind::Date, Kind::Date) => {
            let days = end.wall.date().signed_duration_since(start.wall.date()).num_days();
            // Some write the day itself as the end of a single day.
            Length::of_days(if days == 0 { 1 } else { days })
        }
        _ => Length::of_seconds(end.instant().signed_duration_since(start.instant()).num_seconds()),
    };
    match length {
        Length { days, seconds } if days < 0 || seconds < 0 => Err(Fault::EndBeforeStart),
        length if length.most_days() > CENTURY => Err(Fault::NotALength),
        length => Ok(length),
    }
}

fn extra(property: &Property<'_>, value: &str, zones: &mut Zones) -> Result<Extra, Fault> {
    let Some((start, end)) = value.split_once('/') else {
        return Ok(Extra { at: Moment::read(property, value, zones)?, length: None });
    };
    let at = Moment::read(property, start, zones)?;
    let length = match Length::read(end) {
        Some(length) if length.days < 0 || length.seconds < 0 => return Err(Fault::EndBeforeStart),
        Some(length) => length,
        None => between(&at, &Moment::read(property, end, zones)?)?,
    };
    Ok(Extra { at, length: Some(length) })
}

/// The periods of a property (RFC 5545 §3.3.9).
pub(crate) fn periods(property: &Property<'_>, zones: &mut Zones) -> Result<Vec<Extra>, Fault> {
    let period = |value: &str| match value.contains('/') {
        true => extra(property, value, zones),
        false => Err(Fault::NotADate),
    };
    property.values().map(period).collect()
}
