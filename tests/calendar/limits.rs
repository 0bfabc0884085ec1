//! Encodings, sizes, and recurrences without an end: everything ends soon, and says why it did.

use crate::effort::Effort;
use crate::{at, berlin, calendar, event, said_of, span, spring};
use chrono::{DateTime, Utc};
use interlude_calendar::{Fault, LARGEST, Refusal, Span, read};
use std::fmt::Write;
use std::time::Duration;

/// Slower than any of this may be, on a slow computer and without optimization.
const SOON: Duration = Duration::from_secs(60);

#[track_caller]
fn soon<T>(work: impl FnOnce() -> T) -> T {
    let effort = Effort::begin();
    let done = work();
    assert!(effort.spent() < SOON, "{:?}", effort.spent());
    done
}

#[test]
fn what_is_no_text_is_refused_on_its_line() {
    assert_eq!(said_of(b"BEGIN:VCALENDAR\r\nX-A:\0\r\nEND:VCALENDAR"), ["refused: line 2: encoding"]);
    assert_eq!(said_of(b"BEGIN:VCALENDAR\nX-A:1\nX-B:\xFC\nEND:VCALENDAR"), ["refused: line 3: encoding"]);
    assert_eq!(
        said_of(b"BEGIN:VCALENDAR\nX-A:1\n \xC3\n \x28\nEND:VCALENDAR"),
        ["refused: line 2: encoding"]
    );
    assert_eq!(said_of(b"\xFF\xFEB\0E\0\n\0\x00\xD8"), ["refused: line 2: encoding"]);
    assert_eq!(said_of(b"\xFE\xFF\0B\0"), ["refused: line 1: encoding"]);
}

#[test]
fn what_is_no_calendar_is_refused() {
    assert_eq!(said_of(b""), ["refused: line 1: not_a_calendar"]);
    assert_eq!(said_of(b"\r\n\r\n"), ["refused: line 1: not_a_calendar"]);
    assert_eq!(said_of(b"<!DOCTYPE html><html>"), ["refused: line 1: not_a_calendar"]);
    assert_eq!(said_of(b"BEGIN:VCARD\r\nEND:VCARD\r\n"), ["refused: line 1: not_a_calendar"]);
}

#[test]
fn a_huge_file_is_refused_and_the_largest_is_read() {
    let largest = calendar(&format!("X-A:{}", "x".repeat(LARGEST - 38)));
    assert_eq!(largest.len(), LARGEST);
    assert_eq!(soon(|| said_of(largest.as_bytes())), [""; 0]);
    let larger = format!("{largest}\n");
    assert_eq!(read(larger.as_bytes(), spring(), &berlin()), Err(Refusal { line: 1, why: Fault::TooLarge }));
}

#[test]
fn a_property_too_long_to_be_read_leaves_its_event_out() {
    let text = event(&format!("DTSTART:20260301T000000Z|EXDATE:{}", "20260301T000000Z,".repeat(20_000)));
    assert_eq!(said_of(text.as_bytes()), ["line 4: line_too_long"]);
    let ignored = event(&format!("DTSTART:20260301T000000Z|DURATION:PT1H|ATTACH:{}", "QUJD".repeat(500_000)));
    assert_eq!(said_of(ignored.as_bytes()), ["03-01T00:00:00Z 03-01T01:00:00Z"]);
}

#[test]
fn too_many_events_are_refused() {
    let text = calendar(&vec!["BEGIN:VEVENT|END:VEVENT"; 100_001].join("|"));
    assert_eq!(soon(|| said_of(text.as_bytes())), ["refused: line 200002: too_many_events"]);
}

#[test]
fn rules_without_an_end_end_with_the_span() {
    let text = event("DTSTART;TZID=Europe/Berlin:16010101T100000|DURATION:PT1H|RRULE:FREQ=DAILY;INTERVAL=30");
    let found = soon(|| said_of(text.as_bytes()));
    assert_eq!(found, ["03-24T09:00:00Z 03-24T10:00:00Z", "04-23T08:00:00Z 04-23T09:00:00Z"]);
    let text = event("DTSTART:16010103T100000Z|DURATION:PT1H|RRULE:FREQ=WEEKLY;INTERVAL=5");
    assert_eq!(soon(|| said_of(text.as_bytes())).len(), 2);
    let text = event("DTSTART:16010103T100000Z|DURATION:PT1H|RRULE:FREQ=MONTHLY");
    assert_eq!(
        soon(|| said_of(text.as_bytes())),
        ["03-03T10:00:00Z 03-03T11:00:00Z", "04-03T10:00:00Z 04-03T11:00:00Z"]
    );
}

#[test]
fn rules_that_never_fall_end() {
    for rule in [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;BYSETPOS=7",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYWEEKNO=20;BYMONTH=1",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
        "FREQ=DAILY;COUNT=10;BYMONTHDAY=31;BYMONTH=4",
    ] {
        let text = event(&format!("DTSTART:20260302T100000Z|DURATION:PT1H|RRULE:{rule}"));
        assert_eq!(soon(|| said_of(text.as_bytes())), ["03-02T10:00:00Z 03-02T11:00:00Z"], "{rule}");
    }
}

#[test]
fn a_file_full_of_rules_that_never_fall_ends() {
    let mut lines = String::new();
    for number in 0..5_000 {
        let rule = ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"][number % 2];
        write!(
            lines,
            "BEGIN:VEVENT|UID:{number}|DTSTART:00010101T100000Z|RRULE:{rule}|DURATION:PT1H|END:VEVENT|"
        )
        .expect("text");
    }
    let text = calendar(lines.trim_end_matches('|'));
    let reading = soon(|| read(text.as_bytes(), spring(), &berlin())).expect("reading");
    assert!(reading.left_out.iter().all(|left| left.why == Fault::TooManyInstances));
    assert!(!reading.left_out.is_empty() && reading.events > 0);
}

#[test]
fn a_rule_with_letters_of_other_alphabets_is_left_out() {
    let text = event("DTSTART:20260310T100000Z|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=TU\u{5ab}H");
    assert_eq!(said_of(text.as_bytes()), ["line 5: not_a_rule"]);
}

#[test]
fn rules_that_fall_too_often_are_left_out() {
    let many = span("2000-01-01T00:00:00Z", "2099-01-01T00:00:00Z");
    for rule in [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY",
        "FREQ=HOURLY",
        "FREQ=DAILY",
        "FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8;BYMINUTE=1,2,3,4,5,6,7,8",
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=1,2,3,4,5",
    ] {
        let text = event(&format!("DTSTART:20000101T000000Z|DURATION:PT1M|RRULE:{rule}"));
        let reading = soon(|| read(text.as_bytes(), many, &berlin())).expect("reading");
        let found: Vec<_> = reading.left_out.iter().map(|left| (left.line, left.why)).collect();
        assert_eq!(found, [(5, Fault::TooOften)], "{rule}");
        assert_eq!((reading.events, reading.busy.len()), (0, 0));
    }
}

#[test]
fn a_file_may_not_repeat_without_measure() {
    let one = "BEGIN:VEVENT|DTSTART:20260101T000000Z|DURATION:PT1M|RRULE:FREQ=DAILY|END:VEVENT";
    let text = calendar(&vec![one; 300].join("|"));
    let years = span("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z");
    let reading = soon(|| read(text.as_bytes(), years, &berlin())).expect("reading");
    assert_eq!(reading.events, 200_000 / 730);
    assert!(reading.left_out.iter().all(|left| left.why == Fault::TooManyInstances));
}

#[test]
fn the_first_and_the_last_year_are_read() {
    for start in ["00010101", "99991231", "00010101T000000", "99991231T235959Z", "99991231T235959"] {
        for more in
            ["RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY;BYDAY=SU,MO", "RRULE:FREQ=YEARLY", "DURATION:P36000D"]
        {
            let text = event(&format!("DTSTART:{start}|{more}|RDATE:{start}|EXDATE:{start}"));
            for home in ["Pacific/Kiritimati", "Pacific/Niue"] {
                let home = interlude_domain::time::local_time::Zone::named(home).expect("zone");
                for span in [spring(), span("9999-12-30T00:00:00Z", "9999-12-31T23:59:59Z")] {
                    soon(|| read(text.as_bytes(), span, &home)).expect("reading");
                }
            }
            soon(|| read(text.as_bytes(), everything(), &berlin())).expect("reading");
        }
    }
}

fn everything() -> Span {
    Span { from: DateTime::<Utc>::MIN_UTC, to: DateTime::<Utc>::MAX_UTC }
}

#[test]
fn a_span_of_all_time_is_answered() {
    let text = event("DTSTART;VALUE=DATE:00010101");
    let reading = read(text.as_bytes(), everything(), &berlin()).expect("reading");
    assert_eq!(reading.busy.len(), 1);
    assert!(reading.busy[0].from < at("0001-01-01T12:00:00Z"));
}

#[test]
fn a_file_full_of_birthdays_is_read() {
    let mut lines = String::new();
    for number in 0..18_000 {
        let year = 1930 + number % 90;
        write!(
            lines,
            "BEGIN:VEVENT|UID:{number}|DTSTART;VALUE=DATE:{year}0312|RRULE:FREQ=YEARLY|END:VEVENT|"
        )
        .expect("text");
    }
    let text = calendar(lines.trim_end_matches('|'));
    let years = span("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z");
    let reading = soon(|| read(text.as_bytes(), years, &berlin())).expect("reading");
    assert_eq!((reading.events, reading.busy.len(), reading.left_out.len()), (18_000, 2, 0));
}
