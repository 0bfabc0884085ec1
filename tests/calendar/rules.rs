//! Recurrence rules of all kinds, expanded here and by a library that has nothing to do with this crate.

use crate::independent::{ask, interpreter, merged};
use crate::{berlin, file_of, span};
use interlude_calendar::read;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

const RULES: usize = 400;

fn list(values: std::ops::Range<i32>) -> impl Strategy<Value = String> {
    prop::collection::btree_set(values.prop_filter("not 0", |value| *value != 0), 1..4)
        .prop_map(|set| set.iter().map(i32::to_string).collect::<Vec<_>>().join(","))
}

fn weekdays(counts: std::ops::Range<i32>) -> impl Strategy<Value = String> {
    let days = prop::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..4);
    (days, counts).prop_map(|(days, count)| {
        let count = if count == 0 { String::new() } else { count.to_string() };
        days.iter().map(|day| format!("{count}{day}")).collect::<Vec<_>>().join(",")
    })
}

fn rule() -> impl Strategy<Value = String> {
    let months = || list(1..13).prop_map(|list| format!(";BYMONTH={list}"));
    let days = || list(-31..32).prop_map(|list| format!(";BYMONTHDAY={list}"));
    let on = |counts| weekdays(counts).prop_map(|list| format!(";BYDAY={list}"));
    let some = |part: BoxedStrategy<String>| prop_oneof![Just(String::new()), part];
    let position = || prop_oneof![3 => Just(String::new()), 1 => list(-3..4).prop_map(|list| format!(";BYSETPOS={list}"))];
    let body = prop_oneof![
        (some(months().boxed()), some(on(0..1).boxed())).prop_map(|(a, b)| format!("FREQ=DAILY{a}{b}")),
        (some(months().boxed()), on(0..1), position()).prop_map(|(a, b, c)| format!("FREQ=WEEKLY{a}{b}{c}")),
        (some(months().boxed()), some(on(-3..4).boxed())).prop_map(|(a, b)| format!("FREQ=MONTHLY{a}{b}")),
        (days(), position()).prop_map(|(a, b)| format!("FREQ=MONTHLY{a}{b}")),
        (on(0..1), days()).prop_map(|(a, b)| format!("FREQ=MONTHLY{a}{b}")),
        (months(), some(on(-3..4).boxed())).prop_map(|(a, b)| format!("FREQ=YEARLY{a}{b}")),
        (months(), days(), position()).prop_map(|(a, b, c)| format!("FREQ=YEARLY{a}{b}{c}")),
        (list(-53..54), on(0..1)).prop_map(|(a, b)| format!("FREQ=YEARLY;BYWEEKNO={a}{b}")),
        list(-366..367).prop_map(|list| format!("FREQ=YEARLY;BYYEARDAY={list}")),
        Just("FREQ=YEARLY".to_string()),
    ];
    let end = prop_oneof![
        Just(String::new()),
        (1u32..60).prop_map(|count| format!(";COUNT={count}")),
        "202[67](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])T120000Z".prop_map(|until| format!(";UNTIL={until}")),
    ];
    let start = prop_oneof![Just(""), Just(";WKST=SU"), Just(";WKST=WE")];
    (body, 1u32..5, end, start)
        .prop_map(|(body, every, end, start)| format!("{body};INTERVAL={every}{end}{start}"))
}

fn event() -> impl Strategy<Value = String> {
    let date = "20(0[05]|2[0-6])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])";
    (rule(), date).prop_map(|(rule, date)| {
        format!(
            "DTSTART;TZID=America/New_York:{date}T013000\r\nDURATION:PT1M\r\nRRULE:{rule}\r\nEND:VEVENT\r\n"
        )
    })
}

#[test]
fn independent_libraries_expand_rules_alike() {
    let python = interpreter();
    let asked = span("2026-01-01T00:00:00Z", "2027-07-01T00:00:00Z");
    let mut runner = TestRunner::default();
    let events = prop::collection::vec(event(), RULES).new_tree(&mut runner).expect("events").current();
    let whole = |events: &str| format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
    let events: Vec<String> = events
        .iter()
        .enumerate()
        .map(|(number, event)| format!("BEGIN:VEVENT\r\nUID:{number}\r\n{event}"))
        .collect();

    let file = file_of("rules", &whole(&events.concat()));
    let theirs = ask(&python, &file, asked, "Europe/Berlin");
    std::fs::remove_file(&file).expect("file");
    for (number, event) in events.iter().enumerate() {
        let uid = number.to_string();
        let theirs = merged(theirs.iter().filter(|said| said.uid == uid).map(|said| said.span).collect());
        let ours = read(whole(event).as_bytes(), asked, &berlin()).expect("reading");
        assert_eq!(ours.left_out, [], "{event}");
        let missing = theirs.iter().find(|span| !ours.busy.contains(span));
        let added = ours.busy.iter().find(|span| !theirs.contains(span));
        assert_eq!((missing, added), (None, None), "{event}");
    }
}
