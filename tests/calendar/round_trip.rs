//! What is written is read by others, and by this crate, as it was meant.

use crate::independent::{ask, interpreter, merged};
use crate::{at, berlin, file_of, span};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc, Weekday};
use icalendar::parser::{read_calendar, unfold};
use interlude_calendar::{Item, Span, read, write};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::{Repeat, next_on_or_after};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

/// Files of items that are compared; each is read by Python once.
const FILES: u32 = 8;
const ITEMS: usize = 60;

/// Thirteen months.
fn asked() -> Span {
    span("2026-02-01T00:00:00Z", "2027-03-01T00:00:00Z")
}

/// The instants of an item by the rules of the planner itself.
fn instants(item: &Item, asked: Span) -> Vec<DateTime<Utc>> {
    let last = asked.to.date_naive() + Days::new(2);
    let last = item.until.map_or(last, |until| until.min(last));
    let single = matches!(item.repeat, Repeat::Once | Repeat::After(_));
    let repeat = if single { Repeat::Once } else { item.repeat.clone() };
    let next = |from: NaiveDate| next_on_or_after(&repeat, item.starts, from);
    std::iter::successors(next(item.starts), |date| next(date.succ_opt()?))
        .take_while(|date| *date <= last)
        .filter(|date| !item.except.contains(date))
        .map(|date| item.zone.resolve(date, item.at).due)
        .filter(|instant| (asked.from..asked.to).contains(instant))
        .collect()
}

fn repeats() -> impl Strategy<Value = Repeat> {
    let weekdays = (1u8..128).prop_map(|bits| {
        let day = |bit: u8| (bits & (1 << bit) != 0).then(|| Weekday::try_from(bit).ok()).flatten();
        (0..7).filter_map(day).collect()
    });
    prop_oneof![
        1 => Just(Repeat::Once),
        1 => (1u32..9).prop_map(Repeat::After),
        3 => (1u32..20).prop_map(Repeat::Days),
        3 => (1u32..5, weekdays).prop_map(|(every, on)| Repeat::Weeks(every, on)),
        3 => (1u32..4, 1u32..32).prop_map(|(every, day)| Repeat::Months(every, day)),
        2 => (1u32..14, 29u32..32).prop_map(|(every, day)| Repeat::Months(every, day)),
    ]
}

fn items() -> impl Strategy<Value = Item> {
    let zones =
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC", "Europe/London"];
    let zone = prop::sample::select(zones.to_vec()).prop_map(|name| Zone::named(name).expect(name));
    // Days around changes of the clocks, and any other.
    let changes = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01"];
    let near = (prop::sample::select(changes.to_vec()), 0u64..5)
        .prop_map(|(day, more)| day.parse::<NaiveDate>().expect(day) - Days::new(2) + Days::new(more));
    let far = (0u64..700)
        .prop_map(|days| NaiveDate::default().max("2025-06-01".parse().expect("date")) + Days::new(days));
    let starts = prop_oneof![near, far];
    let time = prop_oneof![
        prop::sample::select(vec![(1, 30), (2, 0), (2, 15), (2, 30), (3, 0), (0, 0), (23, 59)]),
        (0u32..24, 0u32..60),
    ]
    .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).expect("time"));
    let text = "[a-zA-Zäöüß,;\\\\\n\t:\"🌙中 ]{0,160}";
    let minutes = prop_oneof![Just(0u32), 1u32..300, 1_000u32..4_000];
    let until = prop::option::of(0u64..500);
    let when = (repeats(), starts, until, prop::collection::vec(0usize..12, 0..4), time, zone);
    let what = (text, text, "[a-z, ]{0,20}", minutes, prop::option::of(0u32..2_000));
    (when, what).prop_map(
        |((repeat, starts, until, except, at, zone), (title, note, place, minutes, alarm))| {
            let mut item = Item {
                uid: String::new(),
                title,
                note,
                place,
                repeat,
                starts,
                until: until.map(|days| starts + Days::new(days)),
                except: BTreeSet::new(),
                at,
                zone,
                minutes,
                alarm,
            };
            let next = |from: NaiveDate| next_on_or_after(&item.repeat, item.starts, from);
            let dates: Vec<NaiveDate> =
                std::iter::successors(next(starts), |date| next(date.succ_opt()?)).take(12).collect();
            item.except = except.into_iter().filter_map(|index| dates.get(index).copied()).collect();
            item
        },
    )
}

/// Files of items, the same ones in each run unless proptest is told otherwise.
fn files() -> Vec<Vec<Item>> {
    let mut runner = TestRunner::default();
    let strategy = prop::collection::vec(items(), ITEMS);
    (0..FILES)
        .map(|_| {
            let mut items = strategy.new_tree(&mut runner).expect("items").current();
            for (number, item) in items.iter_mut().enumerate() {
                item.uid = format!("item-{number}@example.org");
            }
            items
        })
        .collect()
}

fn stamp() -> DateTime<Utc> {
    at("2026-01-31T12:00:00Z")
}

fn compare(python: &str, name: &str, text: &str, items: &[Item]) {
    let file = file_of(name, text);
    let theirs = ask(python, &file, asked(), "UTC");
    for item in items {
        let theirs: Vec<_> = theirs
            .iter()
            .filter(|said| said.uid == item.uid && (asked().from..asked().to).contains(&said.span.from))
            .map(|said| said.span.from)
            .collect();
        assert_eq!(theirs, instants(item, asked()), "{item:#?}\n{text}");
    }
    std::fs::remove_file(&file).expect("file");
}

#[test]
fn independent_libraries_find_the_instants_that_were_meant() {
    let python = interpreter();
    for items in files() {
        compare(&python, "items", &write(&items, stamp()), &items);
    }
}

#[test]
fn the_zones_of_a_file_explain_its_times_to_who_does_not_know_their_names() {
    let python = interpreter();
    let noon = NaiveTime::from_hms_opt(12, 0, 0).expect("time");
    let items: Vec<Item> =
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Europe/Dublin"]
            .into_iter()
            .map(|zone| Item {
                uid: zone.to_string(),
                title: "Noon".to_string(),
                note: String::new(),
                place: String::new(),
                repeat: Repeat::Days(1),
                starts: "2026-01-15".parse().expect("date"),
                until: None,
                except: BTreeSet::new(),
                at: noon,
                zone: Zone::named(zone).expect(zone),
                minutes: 60,
                alarm: None,
            })
            .collect();
    let text = write(&items, stamp());
    let lines: Vec<String> = text
        .lines()
        .filter(|line| !line.starts_with("X-LIC-LOCATION"))
        .map(|line| match line.contains("TZID") {
            true => line.replace("TZID:", "TZID:Planet/").replace("TZID=", "TZID=Planet/"),
            false => line.to_string(),
        })
        .collect();
    compare(&python, "zones", &lines.join("\r\n"), &items);
}

#[test]
fn this_crate_reads_what_it_wrote() {
    for items in files() {
        let text = write(&items, stamp());
        let reading = read(text.as_bytes(), asked(), &berlin()).expect("reading");
        assert_eq!(reading.left_out, []);
        let all = span("2025-01-01T00:00:00Z", "2027-03-01T00:00:00Z");
        let spans = items.iter().flat_map(|item| {
            let length = chrono::Duration::minutes(item.minutes.into());
            instants(item, all).into_iter().map(move |from| Span { from, to: from + length })
        });
        let expected: Vec<Span> = spans.filter(|span| span.to > asked().from).collect();
        assert_eq!(reading.busy, merged(expected), "{text}");
    }
}

#[test]
fn lines_are_short_and_texts_come_back_as_they_were() {
    for items in files() {
        let text = write(&items, stamp());
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = unfold(&text);
        let read = read_calendar(&unfolded).expect("calendar");
        let events: Vec<_> = read.components.iter().filter(|part| part.name.as_str() == "VEVENT").collect();
        assert!(events.len() > ITEMS / 2);
        for event in events {
            let said = |name: &str| event.find_prop(name).map(|found| found.val.as_str()).unwrap_or_default();
            let item = items.iter().find(|item| item.uid == said("UID")).expect("item");
            assert_eq!((said("SUMMARY"), said("DESCRIPTION")), (item.title.as_str(), item.note.as_str()));
            assert_eq!((said("LOCATION"), said("CLASS")), (item.place.as_str(), "PRIVATE"));
        }
    }
}
