//! Single events, and what their properties mean.

use crate::{berlin, calendar, event, said_of, span};
use interlude_calendar::read;

#[test]
fn only_what_touches_the_span_is_said_and_it_is_not_cut_off() {
    let text = event("DTSTART:20260310T100000Z|DTEND:20260310T120000Z|RRULE:FREQ=DAILY");
    let within =
        |from: &str, to: &str| read(text.as_bytes(), span(from, to), &berlin()).expect("reading").busy.len();
    assert_eq!(within("2026-03-11T11:59:59Z", "2026-03-12T10:00:00Z"), 1);
    assert_eq!(within("2026-03-11T12:00:00Z", "2026-03-12T10:00:01Z"), 1);
    assert_eq!(within("2026-03-11T12:00:00Z", "2026-03-12T10:00:00Z"), 0);
    assert_eq!(within("2026-03-12T10:00:00Z", "2026-03-11T12:00:00Z"), 0);
}

#[test]
fn an_event_that_lasts_long_reaches_into_the_span() {
    let text = event("DTSTART:20250101T000000Z|DURATION:P30D|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=20");
    assert_eq!(said_of(text.as_bytes()), ["02-20T00:00:00Z 03-22T00:00:00Z"]);
}

#[test]
fn a_last_day_without_a_time_counts_whole() {
    let text = event("DTSTART:20260301T220000Z|DURATION:PT1H|RRULE:FREQ=DAILY;UNTIL=20260302");
    assert_eq!(
        said_of(text.as_bytes()),
        ["03-01T22:00:00Z 03-01T23:00:00Z", "03-02T22:00:00Z 03-02T23:00:00Z"]
    );
}

#[test]
fn a_day_that_is_left_out_takes_away_its_times() {
    let text =
        event("DTSTART:20260301T220000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=3|EXDATE;VALUE=DATE:20260302");
    assert_eq!(
        said_of(text.as_bytes()),
        ["03-01T22:00:00Z 03-01T23:00:00Z", "03-03T22:00:00Z 03-03T23:00:00Z"]
    );
}

#[test]
fn the_length_of_a_night_is_exact_and_that_of_days_is_nominal() {
    // Clocks in Berlin go forward on the 29th.
    let start = "DTSTART;TZID=Europe/Berlin:20260327T230000|RRULE:FREQ=DAILY;COUNT=3";
    let exact = event(&format!("{start}|DTEND;TZID=Europe/Berlin:20260328T070000"));
    assert_eq!(
        said_of(exact.as_bytes()),
        [
            "03-27T22:00:00Z 03-28T06:00:00Z",
            "03-28T22:00:00Z 03-29T06:00:00Z",
            "03-29T21:00:00Z 03-30T05:00:00Z"
        ]
    );
    let nominal = event("DTSTART;TZID=Europe/Berlin:20260328T120000|DURATION:P1D");
    assert_eq!(said_of(nominal.as_bytes()), ["03-28T11:00:00Z 03-29T10:00:00Z"]);
}

#[test]
fn a_zone_with_rules_of_its_own_is_unknown_and_one_with_one_offset_is_not() {
    let zone = |offsets: &str| {
        calendar(&format!(
            "BEGIN:VTIMEZONE|TZID:Ours|BEGIN:STANDARD|DTSTART:19700101T000000|TZOFFSETTO:{offsets}|END:STANDARD|\
             END:VTIMEZONE|BEGIN:VEVENT|DTSTART;TZID=Ours:20260310T100000|DURATION:PT1H|END:VEVENT"
        ))
    };
    assert_eq!(said_of(zone("+0530").as_bytes()), ["03-10T04:30:00Z 03-10T05:30:00Z"]);
    assert_eq!(said_of(zone("+0530|TZOFFSETTO:+0630").as_bytes()), ["line 11: unknown_zone"]);
}

#[test]
fn a_changed_instance_without_its_series_is_an_event() {
    let text = event("UID:a|RECURRENCE-ID:20260310T100000Z|DTSTART:20260311T100000Z|DURATION:PT1H");
    assert_eq!(said_of(text.as_bytes()), ["03-11T10:00:00Z 03-11T11:00:00Z"]);
}

#[test]
fn a_series_that_ends_before_it_starts_is_not_there_any_more() {
    let text = event("DTSTART:20260310T100000Z|DURATION:PT1H|RRULE:FREQ=DAILY;UNTIL=20260309T100000Z");
    assert_eq!(said_of(text.as_bytes()), [""; 0]);
}

#[test]
fn a_time_that_is_left_out_leaves_the_others_of_its_day() {
    let text = event(
        "DTSTART:20260310T100000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=3;BYHOUR=10,16|EXDATE:20260310T160000Z",
    );
    assert_eq!(
        said_of(text.as_bytes()),
        ["03-10T10:00:00Z 03-10T11:00:00Z", "03-11T10:00:00Z 03-11T11:00:00Z"]
    );
}

#[test]
fn a_line_that_a_program_broke_costs_itself_and_nothing_else() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nORGANIZER;CN=A long\nname:mailto:a@example.org\n\
        DTSTART:20260302T090000Z\nDTEND:20260302T100000Z\nEND:VEVENT\nEND:VCALENDAR\n";
    let all = span("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
    let reading = read(text.as_bytes(), all, &berlin()).expect("read");
    assert_eq!(reading.busy, [span("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z")]);
    let lines: Vec<(u32, &str)> = reading.left_out.iter().map(|left| (left.line, left.why.name())).collect();
    assert_eq!(lines, [(4, "not_a_property")]);
}

#[test]
fn of_two_revisions_the_later_holds_and_a_changed_instance_does_not_repeat() {
    let event = |fields: &str| format!("BEGIN:VEVENT\nUID:1\nDURATION:PT1H\n{fields}\nEND:VEVENT\n");
    let series = event("SEQUENCE:2\nDTSTART:20260302T090000Z\nRRULE:FREQ=WEEKLY;COUNT=2");
    let older = event("SEQUENCE:1\nDTSTART:20260302T070000Z\nRRULE:FREQ=DAILY;COUNT=9");
    let moved = event("RECURRENCE-ID:20260309T090000Z\nDTSTART:20260310T120000Z\nRRULE:FREQ=WEEKLY;COUNT=2");
    let all = span("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
    let text = format!("BEGIN:VCALENDAR\n{older}{series}{moved}END:VCALENDAR\n");
    let reading = read(text.as_bytes(), all, &berlin()).expect("read");
    assert_eq!(
        reading.busy,
        [
            span("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"),
            span("2026-03-10T12:00:00Z", "2026-03-10T13:00:00Z")
        ]
    );
}
