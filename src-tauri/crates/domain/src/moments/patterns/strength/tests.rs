//! Hand-made hard minutes of which the right picture is known by hand, written and read as text.

use super::*;

/// `person 8-3` is a hard minute in which I saw a person of mine, and which went from 8 to 3.
fn entries(lines: &[&str]) -> Vec<StrengthEntry> {
    let entry = |(minute, line): (u32, &&str)| {
        let (done, strength) = line.split_once(' ').unwrap();
        let (before, after) = strength.split_once('-').unwrap();
        StrengthEntry {
            at: chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(22, minute, 0).unwrap(),
            done: Done::from_name(done).unwrap(),
            before: before.parse().unwrap(),
            after: after.parse().unwrap(),
        }
    };
    (0..).zip(lines).map(entry).collect()
}

/// Each group: how many, how many are missing, and its medians.
fn shown(chart: &StrengthChart) -> Vec<String> {
    let group = |group: &StrengthGroup| {
        let medians =
            group.medians.map(|(before, after)| format!(" {} to {}", before.written(), after.written()));
        format!("{} {}, {} missing{}", group.done.name(), group.n, group.missing, medians.unwrap_or_default())
    };
    chart.groups.iter().map(group).collect()
}

#[test]
fn the_groups_stand_in_their_own_order_and_under_five_have_no_median() {
    let chart = StrengthChart::new(
        &entries(&[
            "own_thing 9-1",
            "only_waited 8-5",
            "person 7-2",
            "only_waited 6-5",
            "only_waited 9-3",
            "only_waited 10-0",
            "only_waited 8-4",
            "own_thing 9-2",
            "own_thing 9-1",
            "own_thing 9-1",
        ]),
        3,
    );
    assert_eq!(
        shown(&chart),
        ["only_waited 5, 0 missing 8 to 4", "person 1, 4 missing", "own_thing 4, 1 missing"]
    );
    assert_eq!((chart.n, chart.untold), (10, 3));
}

#[test]
fn only_waited_is_always_one_of_the_groups() {
    assert_eq!(shown(&StrengthChart::new(&[], 0)), ["only_waited 0, 5 missing"]);
    let chart = StrengthChart::new(&entries(&["help 5-5"]), 0);
    assert_eq!(shown(&chart), ["only_waited 0, 5 missing", "help 1, 4 missing"]);
}

#[test]
fn no_offer_means_only_waited_whatever_line_was_tapped() {
    for (line, offer, expected) in [
        (None, None, "only_waited"),
        (Some(MinuteLine::Say), None, "only_waited"),
        (Some(MinuteLine::Say), Some(MinuteOffer::GoOn), "only_waited"),
        (Some(MinuteLine::Look), Some(MinuteOffer::Close), "only_waited"),
        (Some(MinuteLine::Say), Some(MinuteOffer::Person), "person"),
        (Some(MinuteLine::Already), Some(MinuteOffer::Person), "person"),
        (Some(MinuteLine::Already), None, "already"),
        (Some(MinuteLine::Look), Some(MinuteOffer::MakeHarder), "made_harder"),
        (Some(MinuteLine::Say), Some(MinuteOffer::UntilCheckIn), "kept"),
        (Some(MinuteLine::Say), Some(MinuteOffer::KindLine), "wrote"),
        (Some(MinuteLine::Emergency), Some(MinuteOffer::TheirLife), "help"),
    ] {
        assert_eq!(Done::of(line, offer).name(), expected, "{line:?} {offer:?}");
    }
}

#[test]
fn every_entry_has_its_line_and_its_place_on_the_scale() {
    let chart = StrengthChart::new(&entries(&["only_waited 10-0", "only_waited 5-5"]), 0);
    let lines: Vec<_> = chart.groups[0].entries.iter().map(|line| (line.from, line.to, line.y)).collect();
    assert_eq!(lines, [(9_545, 454, 2_500), (5_000, 5_000, 7_500)]);
    assert_eq!((chart.ticks.len(), chart.ticks[0], chart.ticks[10]), (11, 454, 9_545));
}

#[test]
fn table_lines_and_file_are_one() {
    let lines = [
        "person 7-2",
        "only_waited 8-5",
        "only_waited 6-5",
        "only_waited 9-3",
        "only_waited 8-4",
        "only_waited 10-0",
    ];
    let table = StrengthChart::new(&entries(&lines), 0).table();
    let written = table.csv();
    assert_eq!(
        written.lines().collect::<Vec<_>>(),
        [
            "done,n,at,before,after",
            "only_waited,5,2026-11-24T22:01,8,5",
            "only_waited,5,2026-11-24T22:02,6,5",
            "only_waited,5,2026-11-24T22:03,9,3",
            "only_waited,5,2026-11-24T22:04,8,4",
            "only_waited,5,2026-11-24T22:05,10,0",
            "only_waited,5,median,8,4",
            "person,1,2026-11-24T22:00,7,2",
        ]
    );
}
