//! Mood over time: every entry as a dot, the median of each day, and a line through the medians of seven days.
//!
//! The line is the median of the days' medians from three days before to three days after, where at least three of these seven have
//! entries. It has a value only on days that have entries, and ends before a day that has none: a gap is a gap.

use super::axis::{BEGINS, Days, HUNDREDTHS, Middle, Tick, count, height, median, missing};
use super::table::Table;
use chrono::{Days as Count, NaiveDate, NaiveDateTime, NaiveTime};
use std::collections::BTreeMap;

/// How many days before and after a day the line looks at.
const AROUND: u64 = 3;
/// How many of the seven have entries at least.
const FEWEST: usize = 3;

/// A mood with a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoodEntry {
    /// As the clock showed it.
    pub at: NaiveDateTime,
    /// The day under which it stands; of a night that of the evening before.
    pub day: NaiveDate,
    /// 1 to 5.
    pub step: u8,
}

/// The picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoodChart {
    /// The days of it.
    pub days: Days,
    /// How many entries.
    pub n: u32,
    /// How many are missing until there are medians and a line.
    pub missing: u32,
    /// The dates under it.
    pub ticks: Vec<Tick>,
    /// The plans, as pale bands.
    pub bands: Vec<Band>,
    /// The days that have entries, in order.
    pub points: Vec<MoodDay>,
    /// The line, in pieces.
    pub line: Vec<Vec<LinePoint>>,
}

/// A plan behind the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// The dates of it that the picture has.
    pub days: Days,
    /// Its left edge.
    pub from: u32,
    /// Its right edge.
    pub to: u32,
}

/// A day that has entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoodDay {
    /// The day.
    pub date: NaiveDate,
    /// Its middle, from the left.
    pub x: u32,
    /// Its entries, the earliest first.
    pub dots: Vec<MoodDot>,
    /// Their median, from the top.
    pub median: Option<Middle>,
    /// The line there, from the top.
    pub line: Option<Middle>,
}

/// An entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoodDot {
    /// As the clock showed it.
    pub at: NaiveDateTime,
    /// 1 to 5.
    pub step: u8,
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
}

/// A bend of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinePoint {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
}

fn middle(value: u32) -> Middle {
    Middle { value, at: height(value) }
}

impl MoodChart {
    /// The picture of what lies within `days`, which begin at `begins`; `plans` are the dates of plans.
    pub fn new(entries: &[MoodEntry], days: Days, begins: NaiveTime, plans: &[Days]) -> MoodChart {
        let mut by_day: BTreeMap<NaiveDate, Vec<MoodEntry>> = BTreeMap::new();
        for entry in entries.iter().filter(|entry| days.contains(entry.day)) {
            by_day.entry(entry.day).or_default().push(*entry);
        }
        let n = by_day.values().map(|of_day| count(of_day)).sum();
        let medians: BTreeMap<NaiveDate, u32> = match missing(n, BEGINS) {
            0 => by_day.iter().filter_map(|(day, of_day)| Some((*day, median_of(of_day)?))).collect(),
            _ => BTreeMap::new(),
        };
        let point = |(date, mut of_day): (NaiveDate, Vec<MoodEntry>)| {
            of_day.sort_unstable_by_key(|entry| entry.at);
            MoodDay {
                date,
                x: days.middle(date),
                dots: of_day.iter().map(|entry| dot(entry, days, begins)).collect(),
                median: medians.get(&date).copied().map(middle),
                line: smoothed(&medians, date).map(middle),
            }
        };
        let points: Vec<MoodDay> = by_day.into_iter().map(point).collect();
        MoodChart {
            days,
            n,
            missing: missing(n, BEGINS),
            ticks: days.ticks(),
            bands: plans.iter().filter_map(|plan| band(*plan, days)).collect(),
            line: line(&points, days),
            points,
        }
    }

    /// The same as a table: a row for each day that has entries.
    pub fn table(&self) -> Table {
        let columns = vec!["date", "n", "steps", "median_of_the_day", "median_of_seven_days"];
        let row = |day: &MoodDay| {
            let steps: Vec<String> = day.dots.iter().map(|dot| dot.step.to_string()).collect();
            let written = |value: Option<Middle>| value.map(|middle| middle.written()).unwrap_or_default();
            vec![
                day.date.to_string(),
                day.dots.len().to_string(),
                steps.join(" "),
                written(day.median),
                written(day.line),
            ]
        };
        Table { columns, rows: self.points.iter().map(row).collect() }
    }
}

fn median_of(of_day: &[MoodEntry]) -> Option<u32> {
    median(of_day.iter().map(|entry| u32::from(entry.step) * HUNDREDTHS).collect())
}

fn dot(entry: &MoodEntry, days: Days, begins: NaiveTime) -> MoodDot {
    let y = height(u32::from(entry.step) * HUNDREDTHS);
    MoodDot { at: entry.at, step: entry.step, x: days.moment(entry.at, begins), y }
}

fn band(plan: Days, days: Days) -> Option<Band> {
    let shown = Days { first: plan.first.max(days.first), last: plan.last.min(days.last) };
    (shown.first <= shown.last).then(|| Band {
        days: shown,
        from: days.beginning(shown.first),
        to: days.end(shown.last),
    })
}

/// The line on a day that has entries; nothing where too few days around it have some.
fn smoothed(medians: &BTreeMap<NaiveDate, u32>, date: NaiveDate) -> Option<u32> {
    medians.get(&date)?;
    let from = date.checked_sub_days(Count::new(AROUND)).unwrap_or(date);
    let to = date.checked_add_days(Count::new(AROUND)).unwrap_or(date);
    let around: Vec<u32> = medians.range(from..=to).map(|(_, value)| *value).collect();
    if around.len() < FEWEST { None } else { median(around) }
}

/// Pieces over days that follow on each other; a day by itself has a piece as long as itself.
fn line(points: &[MoodDay], days: Days) -> Vec<Vec<LinePoint>> {
    let drawn: Vec<(NaiveDate, u32)> =
        points.iter().filter_map(|point| Some((point.date, point.line?.at))).collect();
    let follows = |one: &(NaiveDate, u32), next: &(NaiveDate, u32)| one.0.succ_opt() == Some(next.0);
    drawn
        .chunk_by(follows)
        .map(|piece| match piece {
            [(date, y)] => {
                vec![LinePoint { x: days.beginning(*date), y: *y }, LinePoint { x: days.end(*date), y: *y }]
            }
            _ => piece.iter().map(|(date, y)| LinePoint { x: days.middle(*date), y: *y }).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
