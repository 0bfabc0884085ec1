//! Hand-made moods of which the right picture is known by hand, written and read as text.

use super::*;
use crate::moments::patterns::WHOLE;

fn days(text: &str) -> Days {
    let (first, last) = text.split_once(" to ").unwrap();
    Days { first: first.parse().unwrap(), last: last.parse().unwrap() }
}

/// `24T08:00 3` is a mood of 24 November; what was before four belongs to the day before.
fn entries(lines: &[&str]) -> Vec<MoodEntry> {
    let entry = |line: &&str| {
        let (at, step) = line.split_once(' ').unwrap();
        let at: NaiveDateTime = format!("2026-11-{at}:00").parse().unwrap();
        let day = (at - chrono::TimeDelta::hours(4)).date();
        MoodEntry { at, day, step: step.parse().unwrap() }
    };
    lines.iter().map(entry).collect()
}

fn four() -> NaiveTime {
    NaiveTime::from_hms_opt(4, 0, 0).unwrap()
}

fn chart(lines: &[&str]) -> MoodChart {
    MoodChart::new(&entries(lines), days("2026-11-10 to 2026-11-29"), four(), &[])
}

/// Each day: its date, its steps, its median and the line, as the table has them.
#[track_caller]
fn check(lines: &[&str], expected: &[&str]) -> MoodChart {
    let chart = chart(lines);
    let rows: Vec<String> = chart
        .table()
        .rows
        .iter()
        .map(|row| format!("{}: {} of {}, {} ~ {}", &row[0][8..], row[2], row[1], row[3], row[4]))
        .collect();
    assert_eq!(rows, expected);
    chart
}

#[test]
fn under_five_entries_there_are_dots_and_nothing_else() {
    let chart = check(
        &["20T09:00 1", "21T09:00 2", "22T09:00 3", "23T09:00 4"],
        &["20: 1 of 1,  ~ ", "21: 2 of 1,  ~ ", "22: 3 of 1,  ~ ", "23: 4 of 1,  ~ "],
    );
    assert_eq!((chart.n, chart.missing, chart.line.len()), (4, 1, 0));
    assert_eq!(chart.points[0].dots[0].y, 9_000);
}

#[test]
fn of_several_a_day_all_are_dots_and_their_median_stands_for_the_day() {
    let chart = check(
        &["20T21:00 5", "20T08:00 1", "20T12:00 2", "21T08:00 2", "21T09:00 3", "22T09:00 4"],
        &["20: 1 2 5 of 3, 2 ~ 2.5", "21: 2 3 of 2, 2.5 ~ 2.5", "22: 4 of 1, 4 ~ 2.5"],
    );
    assert_eq!((chart.n, chart.missing), (6, 0));
}

#[test]
fn the_night_stands_under_the_evening_before_and_at_the_end_of_its_day() {
    let chart = check(
        &["20T23:30 2", "21T00:50 1", "21T03:59 1", "21T04:00 5", "21T09:00 5"],
        &["20: 2 1 1 of 3, 1 ~ ", "21: 5 5 of 2, 5 ~ "],
    );
    let places: Vec<u32> = chart.points.iter().flat_map(|day| &day.dots).map(|dot| dot.x).collect();
    // Twenty days: the 20th is from 5,000 to 5,500.
    assert_eq!(places, [5_406, 5_434, 5_499, 5_500, 5_604]);
}

#[test]
fn the_line_stands_where_three_of_seven_days_have_entries_and_only_on_days_that_have_some() {
    // Around the 12th lie only itself and the 15th; around the 15th also the 17th and the 18th.
    let chart = check(
        &["12T09:00 1", "15T09:00 3", "17T09:00 5", "18T09:00 4", "26T09:00 1"],
        &[
            "12: 1 of 1, 1 ~ ",
            "15: 3 of 1, 3 ~ 3.5",
            "17: 5 of 1, 5 ~ 4",
            "18: 4 of 1, 4 ~ 4",
            "26: 1 of 1, 1 ~ ",
        ],
    );
    // The 16th has no entry: the line ends before it and begins anew.
    let pieces: Vec<Vec<(u32, u32)>> =
        chart.line.iter().map(|piece| piece.iter().map(|bend| (bend.x, bend.y)).collect()).collect();
    assert_eq!(pieces, [vec![(2_500, 4_000), (3_000, 4_000)], vec![(3_750, 3_000), (4_250, 3_000)]]);
}

#[test]
fn no_value_appears_for_a_day_without_an_entry() {
    let chart = chart(&["11T09:00 2", "12T09:00 2", "13T09:00 2", "15T09:00 4", "16T09:00 4", "17T09:00 4"]);
    let dates: Vec<String> = chart.points.iter().map(|day| day.date.to_string()[8..].to_owned()).collect();
    assert_eq!(dates, ["11", "12", "13", "15", "16", "17"]);
    let gap =
        chart.days.beginning("2026-11-14".parse().unwrap())..=chart.days.end("2026-11-14".parse().unwrap());
    let drawn = chart.line.iter().flat_map(|piece| piece.windows(2));
    for bends in drawn {
        let (from, to) = (bends[0].x, bends[1].x);
        assert!(to <= *gap.start() || from >= *gap.end(), "{from} to {to} crosses the 14th");
    }
}

#[test]
fn what_lies_outside_of_the_days_is_not_in_the_picture() {
    let chart = chart(&["09T23:00 1", "10T03:00 1", "10T04:00 2", "30T03:59 3", "30T04:00 5"]);
    assert_eq!(chart.n, 2);
    assert_eq!(chart.points.iter().map(|day| day.dots[0].step).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn a_plan_is_a_band_as_far_as_the_picture_goes() {
    let plans =
        ["2026-11-01 to 2026-11-12", "2026-11-20 to 2026-11-24", "2026-12-01 to 2026-12-04"].map(days);
    let chart = MoodChart::new(&[], days("2026-11-10 to 2026-11-29"), four(), &plans);
    let bands: Vec<_> = chart.bands.iter().map(|band| (band.from, band.to)).collect();
    assert_eq!(bands, [(0, 1_500), (5_000, 7_500)]);
}

#[test]
fn table_points_and_file_are_one() {
    let chart = chart(&["20T08:00 1", "20T12:00 2", "21T09:00 3", "22T09:00 4", "24T09:00 5", "24T10:00 5"]);
    let table = chart.table();
    assert_eq!(table.rows.len(), chart.points.len());
    for (row, day) in table.rows.iter().zip(&chart.points) {
        let number = |text: &str| text.parse::<f64>().ok();
        let value = |middle: Option<Middle>| middle.map(|middle| f64::from(middle.value) / 100.0);
        assert_eq!(row[0], day.date.to_string());
        assert_eq!(row[1], day.dots.len().to_string());
        assert_eq!((number(&row[3]), number(&row[4])), (value(day.median), value(day.line)));
        assert!(day.median.is_none_or(|middle| middle.at <= WHOLE));
    }
    let written = table.csv();
    let lines: Vec<&str> = written.lines().collect();
    assert_eq!(lines[0], "date,n,steps,median_of_the_day,median_of_seven_days");
    let cells: Vec<String> = table.rows.iter().map(|row| row.join(",")).collect();
    assert_eq!(lines[1..], cells);
}
