//! The first pass over a file: is it whole, and where are its events and zones? (RFC 5545 §3.1, §3.4, §3.6)

use crate::fault::{Fault, LeftOut, Refusal};
use crate::lines::{Line, Lines};

/// More events than this are refused.
pub(crate) const MOST_EVENTS: usize = 100_000;

/// What a part of a calendar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// VEVENT (RFC 5545 §3.6.1).
    Event,
    /// VFREEBUSY (RFC 5545 §3.6.4).
    FreeBusy,
    /// VTIMEZONE (RFC 5545 §3.6.5).
    Zone,
}

/// A part of the file between its BEGIN and its END.
pub(crate) struct Part<'a> {
    pub kind: Kind,
    /// The line of its BEGIN.
    pub line: u32,
    body: Lines<'a>,
}

impl<'a> Part<'a> {
    /// Its content lines, those of parts within it included.
    pub fn lines(&self) -> Lines<'a> {
        self.body
    }
}

/// What the first pass found.
pub(crate) struct Outline<'a> {
    /// The parts, in their order.
    pub parts: Vec<Part<'a>>,
    /// Lines within a calendar that mean nothing; each is passed over by itself.
    pub left_out: Vec<LeftOut>,
}

/// The parts of a whole file, or what is broken first.
///
/// Some programs break a long line without the space that would continue it (RFC 5545 §3.1): such a line is no reason to
/// refuse the rest of the file.
pub(crate) fn outline(text: &[u8]) -> Result<Outline<'_>, Refusal> {
    let mut left_out = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    let mut parts = Vec::new();
    let mut events = 0usize;
    let mut calendars = 0usize;
    let mut lines = Lines::new(text, 1);
    loop {
        let before = lines.rest();
        let Some(line) = lines.next() else { break };
        let refuse = |why| Refusal { line: line.number, why };
        // Where no calendar has begun, this is some other file, whatever stands in it.
        let is_outside = |refusal: Refusal| match (open.len(), refusal.why) {
            (0, Fault::NotAProperty) => refuse(Fault::NotACalendar),
            _ => refusal,
        };
        let (name, value) = match split(&line).map_err(is_outside) {
            Ok(said) => said,
            Err(Refusal { line, why: Fault::NotAProperty }) => {
                left_out.push(LeftOut { line, why: Fault::NotAProperty });
                continue;
            }
            Err(refusal) => return Err(refusal),
        };
        if name.eq_ignore_ascii_case("BEGIN") {
            let value = value.trim().to_ascii_uppercase();
            match open.len() {
                0 if value != "VCALENDAR" => return Err(refuse(Fault::NotACalendar)),
                0 => calendars += 1,
                _ => {}
            }
            // An event within an event is one whose end is missing.
            if let Some(outer) = open.iter().find(|outer| value == "VEVENT" && outer.name == "VEVENT") {
                return Err(Refusal { line: outer.line, why: Fault::NotClosed });
            }
            open.push(Open { name: value, line: line.number, rest: lines.rest(), next: lines.next_number() });
        } else if name.eq_ignore_ascii_case("END") {
            let ended = open.pop().filter(|ended| value.trim().eq_ignore_ascii_case(&ended.name));
            let ended = ended.ok_or(refuse(Fault::WrongEnd))?;
            let Some(kind) = kind_of(&ended.name).filter(|_| open.len() == 1) else { continue };
            events += usize::from(kind == Kind::Event);
            if events > MOST_EVENTS {
                return Err(Refusal { line: ended.line, why: Fault::TooManyEvents });
            }
            let body = ended.rest.get(..ended.rest.len().saturating_sub(before.len())).unwrap_or_default();
            parts.push(Part { kind, line: ended.line, body: Lines::new(body, ended.next) });
        } else if open.is_empty() {
            return Err(refuse(Fault::NotACalendar));
        }
    }
    match (open.last(), calendars) {
        (Some(left), _) => Err(Refusal { line: left.line, why: Fault::NotClosed }),
        (None, 0) => Err(Refusal { line: 1, why: Fault::NotACalendar }),
        (None, _) => Ok(Outline { parts, left_out }),
    }
}

struct Open<'a> {
    name: String,
    line: u32,
    rest: &'a [u8],
    next: u32,
}

fn kind_of(name: &str) -> Option<Kind> {
    match name {
        "VEVENT" => Some(Kind::Event),
        "VFREEBUSY" => Some(Kind::FreeBusy),
        "VTIMEZONE" => Some(Kind::Zone),
        _ => None,
    }
}

/// The name of a content line and what follows its first colon.
fn split<'l>(line: &'l Line<'_>) -> Result<(&'l str, &'l str), Refusal> {
    let refuse = |why| Refusal { line: line.number, why };
    let text = str::from_utf8(&line.bytes).map_err(|_| refuse(Fault::Encoding))?;
    let (head, value) = text.split_once(':').ok_or(refuse(Fault::NotAProperty))?;
    let name = name_of(head);
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    match !name.is_empty() && name.bytes().all(is_name) {
        true => Ok((name, value)),
        false => Err(refuse(Fault::NotAProperty)),
    }
}

/// The name at the beginning of a content line.
pub(crate) fn name_of(text: &str) -> &str {
    text.split([';', ':']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found = match outline(text.replace('|', "\r\n").as_bytes()) {
            Ok(Outline { parts, left_out }) => {
                let parts = parts.iter().map(|part| format!("{:?} {}", part.kind, part.line));
                let left_out = left_out.iter().map(|left| format!("without {}", left.line));
                parts.chain(left_out).collect::<Vec<_>>().join(", ")
            }
            Err(refusal) => format!("{} {}", refusal.why.name(), refusal.line),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn a_whole_file_has_parts() {
        check(
            "BEGIN:VCALENDAR|begin:vtimezone|TZID:A|END:VTIMEZONE||BEGIN:VEVENT|END:VEVENT|END:VCALENDAR|",
            "Zone 2, Event 6",
        );
    }

    #[test]
    fn a_line_that_means_nothing_is_passed_over() {
        check(
            "BEGIN:VCALENDAR|no colon|BEGIN:VEVENT|:value|END:VEVENT|END:VCALENDAR",
            "Event 3, without 2, without 4",
        );
        check("BEGIN:VCALENDAR|a name:value|END:VCALENDAR", "without 2");
    }

    #[test]
    fn what_is_broken_is_said_with_its_line() {
        check("", "not_a_calendar 1");
        check("hello", "not_a_calendar 1");
        check("BEGIN:VCARD|END:VCARD", "not_a_calendar 1");
        check("BEGIN:VCALENDAR|END:VCALENDAR|X:1", "not_a_calendar 3");
        check("BEGIN:VCALENDAR|BEGIN:VEVENT|END:VCALENDAR", "wrong_end 3");
        check("BEGIN:VCALENDAR|BEGIN:VEVENT|BEGIN:VEVENT|END:VEVENT|END:VCALENDAR", "not_closed 2");
        check("BEGIN:VCALENDAR|BEGIN:VTODO|", "not_closed 2");
        check("END:VCALENDAR", "wrong_end 1");
        check("BEGIN:VCALENDAR|no colon|BEGIN:VEVENT", "not_closed 3");
    }
}
