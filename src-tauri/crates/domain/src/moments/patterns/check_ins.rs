//! How it was before and after check-ins: each by itself, with no rate, and not by who began.

use super::axis::{BEGINS, Days, HUNDREDTHS, Middle, Tick, count, height, median, missing};
use super::table::Table;
use chrono::{NaiveDateTime, NaiveTime};

/// A check-in that took place, of which at least one of both is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckInFelt {
    /// When it was, on the clock here.
    pub at: NaiveDateTime,
    /// 1 to 5.
    pub before: Option<u8>,
    /// 1 to 5.
    pub after: Option<u8>,
}

/// The picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckInChart {
    /// The days of it.
    pub days: Days,
    /// How many check-ins.
    pub n: u32,
    /// How many are missing until there are medians.
    pub missing: u32,
    /// The dates under it.
    pub ticks: Vec<Tick>,
    /// Each check-in, the earliest first.
    pub points: Vec<CheckInPoint>,
    /// The median of before, from the top.
    pub before: Option<Middle>,
    /// The median of after, from the top.
    pub after: Option<Middle>,
}

/// A check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckInPoint {
    /// What is known.
    pub felt: CheckInFelt,
    /// From the left.
    pub x: u32,
    /// Where before stands, from the top.
    pub before: Option<u32>,
    /// Where after stands, from the top.
    pub after: Option<u32>,
}

fn place(step: u8) -> u32 {
    height(u32::from(step) * HUNDREDTHS)
}

impl CheckInChart {
    /// The picture of the check-ins within `days`.
    pub fn new(felt: &[CheckInFelt], days: Days) -> CheckInChart {
        let mut within: Vec<CheckInFelt> = felt
            .iter()
            .filter(|felt| days.contains(felt.at.date()) && (felt.before.is_some() || felt.after.is_some()))
            .copied()
            .collect();
        within.sort_unstable_by_key(|felt| felt.at);
        let n = count(&within);
        let of = |step: fn(&CheckInFelt) -> Option<u8>| {
            let steps: Vec<u32> =
                within.iter().filter_map(step).map(|step| u32::from(step) * HUNDREDTHS).collect();
            let value = median(steps.clone()).filter(|_| count(&steps) >= BEGINS)?;
            Some(Middle { value, at: height(value) })
        };
        let point = |felt: &CheckInFelt| CheckInPoint {
            felt: *felt,
            x: days.moment(felt.at, NaiveTime::MIN),
            before: felt.before.map(place),
            after: felt.after.map(place),
        };
        CheckInChart {
            days,
            n,
            missing: missing(n, BEGINS),
            ticks: days.ticks(),
            points: within.iter().map(point).collect(),
            before: of(|felt| felt.before),
            after: of(|felt| felt.after),
        }
    }

    /// The same as a table: a row for each check-in, and after them one for the medians.
    pub fn table(&self) -> Table {
        let step = |step: Option<u8>| step.map(|step| step.to_string()).unwrap_or_default();
        let row = |point: &CheckInPoint| {
            let CheckInFelt { at, before, after } = point.felt;
            vec![at.format("%Y-%m-%dT%H:%M").to_string(), step(before), step(after)]
        };
        let mut rows: Vec<Vec<String>> = self.points.iter().map(row).collect();
        if self.before.is_some() || self.after.is_some() {
            let median = |middle: Option<Middle>| middle.map(Middle::written).unwrap_or_default();
            rows.push(vec!["median".to_owned(), median(self.before), median(self.after)]);
        }
        Table { columns: vec!["at", "before", "after"], rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days() -> Days {
        Days { first: "2026-11-16".parse().unwrap(), last: "2026-11-25".parse().unwrap() }
    }

    /// `19T19:00 2-4` was 2 before and 4 after; a dash alone is not known.
    fn felt(lines: &[&str]) -> Vec<CheckInFelt> {
        let one = |line: &&str| {
            let (at, steps) = line.split_once(' ').unwrap();
            let (before, after) = steps.split_once('-').unwrap();
            CheckInFelt {
                at: format!("2026-11-{at}:00").parse().unwrap(),
                before: before.parse().ok(),
                after: after.parse().ok(),
            }
        };
        lines.iter().map(one).collect()
    }

    #[test]
    fn five_have_a_median_and_each_side_by_itself() {
        let six =
            ["25T12:00 1-4", "17T12:00 2-", "18T12:00 2-3", "19T12:00 3-5", "20T12:00 4-5", "26T12:00 5-5"];
        let chart = CheckInChart::new(&felt(&six), days());
        assert_eq!((chart.n, chart.missing), (5, 0), "one lies outside");
        assert_eq!(
            (chart.before.map(|middle| middle.value), chart.after),
            (Some(200), None),
            "four told after"
        );
        let last = chart.points.last().unwrap();
        assert_eq!((last.x, last.before, last.after), (9_500, Some(9_000), Some(3_000)));
        assert_eq!(chart.points[0].after, None);
    }

    #[test]
    fn under_five_there_are_dots_and_nothing_else_and_what_nobody_told_is_none() {
        let chart = CheckInChart::new(&felt(&["17T12:00 2-3", "18T12:00 -", "19T12:00 4-"]), days());
        assert_eq!((chart.n, chart.missing, chart.points.len(), chart.before), (2, 3, 2, None));
    }

    #[test]
    fn table_points_and_file_are_one() {
        let lines = ["17T19:00 2-4", "18T19:00 2-", "19T19:00 3-5", "20T19:00 4-5", "21T19:00 1-1"];
        let chart = CheckInChart::new(&felt(&lines), days());
        let written = chart.table().csv();
        assert_eq!(
            written.lines().collect::<Vec<_>>(),
            [
                "at,before,after",
                "2026-11-17T19:00,2,4",
                "2026-11-18T19:00,2,",
                "2026-11-19T19:00,3,5",
                "2026-11-20T19:00,4,5",
                "2026-11-21T19:00,1,1",
                "median,2,",
            ]
        );
    }
}
