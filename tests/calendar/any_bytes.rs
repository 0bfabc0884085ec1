//! Any bytes at all: nothing panics, nothing hangs, and what is said about lines is about lines of the file.

use crate::effort::Effort;
use crate::{berlin, fixture, span};
use interlude_calendar::read;
use proptest::prelude::*;
use std::time::Duration;

const FIXTURES: [&str; 14] = [
    "google.ics",
    "apple.ics",
    "outlook.ics",
    "exchange.ics",
    "thunderbird.ics",
    "nextcloud.ics",
    "evolution.ics",
    "korganizer.ics",
    "fastmail.ics",
    "freebusy.ics",
    "timetable.ics",
    "sports.ics",
    "mistakes.ics",
    "vcalendar.ics",
];

/// Reads and checks what is said; gives the time that it took.
fn check(bytes: &[u8]) -> Result<(), TestCaseError> {
    let effort = Effort::begin();
    let read = read(bytes, span("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"), &berlin());
    // UTF-16 has a byte more to each end of a line, which does not make more lines.
    let ends = bytes.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    let lines = u32::try_from(ends).expect("few lines") + 1;
    match read {
        Ok(reading) => {
            prop_assert!(reading.left_out.iter().all(|left| (1..=lines).contains(&left.line)));
            prop_assert!(reading.busy.iter().all(|span| span.from < span.to));
            prop_assert!(reading.busy.windows(2).all(|pair| pair[0].to < pair[1].from));
        }
        Err(refusal) => prop_assert!((1..=lines).contains(&refusal.line), "{refusal}"),
    }
    // Most take a few milliseconds; a debug build on a busy computer may take long for a mischievous rule.
    prop_assert!(effort.spent() < Duration::from_secs(60), "{:?}", effort.spent());
    Ok(())
}

#[derive(Debug, Clone)]
enum Damage {
    Delete(usize, usize),
    Repeat(usize, usize),
    Set(usize, u8),
    CutLine(usize),
    Digits(usize, String),
    Swap(usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        (any::<usize>(), 1usize..40).prop_map(|(at, count)| Damage::Delete(at, count)),
        (any::<usize>(), 1usize..200).prop_map(|(at, count)| Damage::Repeat(at, count)),
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Damage::Set(at, byte)),
        any::<usize>().prop_map(Damage::CutLine),
        (any::<usize>(), "[0-9]{1,25}|-1|0|99999999").prop_map(|(at, digits)| Damage::Digits(at, digits)),
        (any::<usize>(), any::<usize>()).prop_map(|(one, other)| Damage::Swap(one, other)),
    ]
}

impl Damage {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let len = bytes.len().max(1);
        match self {
            Damage::Delete(at, count) => {
                let at = at % len;
                let end = (at + count).min(bytes.len());
                drop(bytes.drain(at.min(end)..end));
            }
            Damage::Repeat(at, count) => {
                let at = (at % len).min(bytes.len());
                let piece = bytes[at..(at + count).min(bytes.len())].to_vec();
                bytes.splice(at..at, piece);
            }
            Damage::Set(at, byte) => bytes.iter_mut().skip(at % len).take(1).for_each(|found| *found = *byte),
            Damage::CutLine(at) => {
                let at = (at % len).min(bytes.len());
                let end =
                    bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| at + end);
                drop(bytes.drain(at..end));
            }
            // A number of the file becomes another one.
            Damage::Digits(at, digits) => {
                let at = (at % len).min(bytes.len());
                let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit).map(|start| at + start)
                else {
                    return;
                };
                let end = bytes[start..].iter().position(|byte| !byte.is_ascii_digit());
                let end = end.map_or(bytes.len(), |end| start + end);
                bytes.splice(start..end, digits.bytes());
            }
            Damage::Swap(one, other) => {
                let mut lines: Vec<Vec<u8>> =
                    bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
                let count = lines.len();
                lines.swap(one % count, other % count);
                *bytes = lines.join(&b'\n');
            }
        }
    }
}

fn rule() -> impl Strategy<Value = String> {
    let number = prop_oneof!["-?[0-9]{1,3}", "-?[0-9]{1,12}"];
    let list = prop::collection::vec(number, 1..6).prop_map(|numbers| numbers.join(","));
    let part = prop_oneof![
        "(BYMONTH|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYHOUR|BYMINUTE|BYSECOND|BYSETPOS|INTERVAL|COUNT)"
            .prop_flat_map(move |name| list.clone().prop_map(move |list| format!("{name}={list}"))),
        "BYMONTH=[1-9]|BYMONTHDAY=-?[12][0-9]|BYSETPOS=-?[1-9]|BYWEEKNO=-?[1-5][0-9]|BYYEARDAY=-?[1-3][0-9][0-9]",
        "INTERVAL=[0-9]{1,5}|COUNT=[0-9]{1,6}|WKST=(MO|TU|WE|TH|FR|SA|SU)",
        "BYDAY=(-?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU),){0,3}-?[0-9]{0,2}(MO|SU)",
        "UNTIL=[0-9]{8}(T[0-9]{6}Z?)?|UNTIL=20260[1-9]1[0-9]T100000Z?|X-A=1|RSCALE=HEBREW|[A-Z]{1,5}",
    ];
    let freq = "FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY|DAILY|WEEKLY|MONTHLY|YEARLY|HOURLY)";
    (freq, prop::collection::vec(part, 0..4))
        .prop_map(|(freq, parts)| std::iter::once(freq).chain(parts).collect::<Vec<_>>().join(";"))
}

fn moment() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{8}T[0-9]{6}Z?",
        "(0001|1601|1970|2025|2026|2027|9999)(0[1-9]|1[0-2])([012][0-9]|3[01])(T[012][0-9][0-5][0-9]00Z?)?",
        "\\PC{0,12}",
    ]
}

fn line() -> impl Strategy<Value = String> {
    let parameter = "(;TZID=(Europe/Berlin|\"?America/New_York\"?|Mars|W\\. Europe Standard Time)|;VALUE=(DATE|PERIOD)|;[A-Z]{0,4}=?\"?[a-z:;]{0,3}\"?)?";
    prop_oneof![
        3 => ("DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID", parameter, moment())
            .prop_map(|(name, parameter, moment)| format!("{name}{parameter}:{moment}")),
        1 => ("RDATE;VALUE=PERIOD|FREEBUSY", moment(), moment())
            .prop_map(|(name, from, to)| format!("{name}:{from}/{to}")),
        3 => rule().prop_map(|rule| format!("RRULE:{rule}")),
        1 => "DURATION:[-+]?P?[0-9]{0,9}[WDTHMS]{1,2}[0-9]{0,9}[HMS]?",
        1 => "UID:[ab]",
        1 => "(STATUS:CANCELLED|TRANSP:TRANSPARENT|TRANSP|:|TZOFFSETTO:[+-][0-9]{4}|X-LIC-LOCATION:Europe/Paris)",
        1 => "(BEGIN|END):(VEVENT|VALARM|VTIMEZONE|STANDARD|VFREEBUSY|VCALENDAR|VTODO)",
        1 => "\\PC{0,60}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn random_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..2_000), mark in 0usize..4) {
        let mark: &[u8] = [&b""[..], b"\xFF\xFE", b"\xFE\xFF", b"BEGIN:VCALENDAR\r\n"][mark];
        check(&[mark, &bytes].concat())?;
    }

    #[test]
    fn a_soup_of_properties_does_no_harm(lines in prop::collection::vec(line(), 1..12)) {
        let start = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260105T100000Z\r\nDURATION:PT1H\r\n";
        check(format!("{start}{}\r\nEND:VEVENT\r\nEND:VCALENDAR", lines.join("\r\n")).as_bytes())?;
    }

    #[test]
    fn any_rule_does_no_harm(rule in rule(), start in moment()) {
        let lines = format!("DTSTART:{start}\r\nDURATION:PT1H\r\nRRULE:{rule}");
        check(format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR").as_bytes())?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn damaged_files_do_no_harm(file in 0..FIXTURES.len(), damages in prop::collection::vec(damage(), 1..6)) {
        let mut bytes = fixture(FIXTURES[file]);
        damages.iter().for_each(|damage| damage.apply(&mut bytes));
        check(&bytes)?;
    }
}
