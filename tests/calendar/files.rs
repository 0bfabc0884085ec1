//! Files in the shapes in which other programs write them, with the busy times that they mean.

use crate::{berlin, fixture, said_of, spring};
use interlude_calendar::read;

#[track_caller]
fn check(name: &str, events: usize, expected: &[&str]) {
    let bytes = fixture(name);
    assert_eq!(said_of(&bytes), expected, "{name}");
    assert_eq!(read(&bytes, spring(), &berlin()).expect(name).events, events, "{name}");
}

#[test]
fn a_series_of_google_has_a_moved_and_a_left_out_instance() {
    check(
        "google.ics",
        5,
        &[
            "03-02T17:00:00Z 03-02T18:30:00Z",
            "03-09T17:00:00Z 03-09T18:30:00Z",
            "03-24T18:00:00Z 03-24T19:30:00Z",
            "03-30T16:00:00Z 03-30T17:30:00Z",
            "04-06T16:00:00Z 04-06T17:30:00Z",
            "04-10T07:00:00Z 04-10T07:30:00Z",
        ],
    );
}

#[test]
fn an_alarm_of_apple_is_not_taken_for_its_event() {
    check(
        "apple.ics",
        3,
        &[
            "03-27T18:30:00Z 03-27T21:00:00Z",
            "04-09T22:00:00Z 04-11T22:00:00Z",
            "04-24T17:30:00Z 04-24T20:00:00Z",
        ],
    );
}

#[test]
fn outlook_names_zones_as_windows_does_and_marks_what_is_free() {
    check(
        "outlook.ics",
        3,
        &[
            "03-05T09:00:00Z 03-05T10:00:00Z",
            "03-17T09:00:00Z 03-17T10:00:00Z",
            "03-19T09:00:00Z 03-19T10:00:00Z",
            "03-31T08:00:00Z 03-31T09:00:00Z",
            "04-02T08:00:00Z 04-02T09:00:00Z",
            "04-12T22:00:00Z 04-14T22:00:00Z",
        ],
    );
}

#[test]
fn exchange_explains_a_zone_by_a_fixed_offset_and_frees_an_instance() {
    check(
        "exchange.ics",
        4,
        &[
            "03-06T14:00:00Z 03-06T14:15:00Z",
            "03-07T14:00:00Z 03-07T14:15:00Z",
            "03-08T13:00:00Z 03-08T13:15:00Z",
            "03-09T18:00:00Z 03-09T18:30:00Z",
            "03-13T13:00:00Z 03-13T13:15:00Z",
            "04-01T06:00:00Z 04-01T08:00:00Z",
        ],
    );
}

#[test]
fn thunderbird_puts_a_prefix_before_zones_and_cancels_an_instance() {
    check(
        "thunderbird.ics",
        3,
        &[
            "03-27T09:00:00Z 03-27T12:00:00Z",
            "03-28T09:00:00Z 03-28T12:00:00Z",
            "03-31T08:00:00Z 03-31T11:00:00Z",
        ],
    );
}

#[test]
fn nextcloud_adds_dates_and_whole_days_follow_the_clocks_at_home() {
    check(
        "nextcloud.ics",
        3,
        &[
            "03-01T06:30:00Z 03-01T06:45:00Z",
            "03-06T13:00:00Z 03-06T14:45:00Z",
            "03-15T06:30:00Z 03-15T06:45:00Z",
            "03-20T15:00:00Z 03-20T16:45:00Z",
            "03-26T23:00:00Z 03-29T22:00:00Z",
            "04-01T05:30:00Z 04-01T05:45:00Z",
            "04-03T12:00:00Z 04-03T13:45:00Z",
            "04-15T05:30:00Z 04-15T05:45:00Z",
        ],
    );
}

#[test]
fn evolution_folds_within_a_date_and_says_where_a_zone_is() {
    check(
        "evolution.ics",
        2,
        &[
            "03-10T07:30:00Z 03-10T09:00:00Z",
            "03-12T14:00:00Z 03-12T15:00:00Z",
            "03-17T07:30:00Z 03-17T09:00:00Z",
            "03-31T06:30:00Z 03-31T08:00:00Z",
            "04-14T06:30:00Z 04-14T08:00:00Z",
            "04-21T06:30:00Z 04-21T08:00:00Z",
        ],
    );
}

#[test]
fn korganizer_adds_periods_and_counts_weekdays_in_months() {
    check(
        "korganizer.ics",
        3,
        &[
            "03-11T16:30:00Z 03-11T18:30:00Z",
            "03-14T10:00:00Z 03-14T11:00:00Z",
            "03-21T10:00:00Z 03-21T14:00:00Z",
            "03-25T16:30:00Z 03-25T18:30:00Z",
            "03-28T10:00:00Z 03-28T10:30:00Z",
            "04-04T19:00:00Z 04-04T23:00:00Z",
            "04-08T15:30:00Z 04-08T17:30:00Z",
            "04-22T15:30:00Z 04-22T17:30:00Z",
        ],
    );
}

#[test]
fn names_may_be_in_lower_case_and_zones_in_quotes() {
    check(
        "fastmail.ics",
        3,
        &[
            "03-08T07:30:00Z 03-08T08:00:00Z",
            "03-10T22:30:00Z 03-11T00:30:00Z",
            "04-06T04:00:00Z 04-06T14:00:00Z",
            "04-14T22:30:00Z 04-15T00:30:00Z",
        ],
    );
}

#[test]
fn a_file_of_busy_periods_only_is_read() {
    check(
        "freebusy.ics",
        0,
        &[
            "03-02T08:00:00Z 03-02T12:00:00Z",
            "03-03T08:00:00Z 03-03T09:00:00Z",
            "03-04T08:00:00Z 03-04T08:30:00Z",
        ],
    );
}

#[test]
fn a_timetable_without_zones_is_taken_at_home_and_overlaps_are_one() {
    check(
        "timetable.ics",
        3,
        &[
            "03-28T21:00:00Z 03-29T04:00:00Z",
            "04-07T06:15:00Z 04-07T09:00:00Z",
            "04-09T06:15:00Z 04-09T07:45:00Z",
            "04-21T06:15:00Z 04-21T07:45:00Z",
            "04-23T06:15:00Z 04-23T07:45:00Z",
            "04-28T06:15:00Z 04-28T07:45:00Z",
        ],
    );
}

#[test]
fn a_schedule_of_whole_days_with_and_without_ends_is_read() {
    check(
        "sports.ics",
        5,
        &[
            "03-06T23:00:00Z 03-07T23:00:00Z",
            "03-13T23:00:00Z 03-14T23:00:00Z",
            "03-27T23:00:00Z 03-28T23:00:00Z",
            "04-10T22:00:00Z 04-11T22:00:00Z",
            "04-17T22:00:00Z 04-18T22:00:00Z",
            "04-24T22:00:00Z 04-26T22:00:00Z",
        ],
    );
}

#[test]
fn each_event_that_makes_no_sense_is_left_out_by_itself() {
    check(
        "mistakes.ics",
        1,
        &[
            "03-03T10:00:00Z 03-03T11:00:00Z",
            "line 4: no_start",
            "line 10: not_a_date",
            "line 14: unknown_zone",
            "line 21: not_a_rule",
            "line 27: too_often",
            "line 32: end_before_start",
            "line 37: not_a_length",
            "line 43: this_and_future",
        ],
    );
}

#[test]
fn an_old_file_in_another_encoding_is_refused_with_its_line() {
    assert_eq!(said_of(&fixture("vcalendar.ics")), ["refused: line 8: encoding"]);
}

#[test]
fn the_same_file_means_the_same_in_each_encoding_and_with_each_line_ending() {
    let text = String::from_utf8(fixture("timetable.ics")).expect("text");
    let expected = said_of(text.as_bytes());
    let big: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect();
    let little: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(said_of(&big), expected);
    assert_eq!(said_of(&little), expected);
    assert_eq!(said_of(format!("\u{feff}{text}").as_bytes()), expected);
    assert_eq!(said_of(text.replace('\n', "\r\n").as_bytes()), expected);
    assert_eq!(said_of(text.replace('\n', "\r").as_bytes()), expected);
}
