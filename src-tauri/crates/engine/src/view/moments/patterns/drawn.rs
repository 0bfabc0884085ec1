//! Drawn: the pictures of the domain under the names with which they cross. Nothing is decided here.

use super::charts::{
    BandView, CheckInChartView, CheckInPointView, HourCellView, HourChartView, MiddleView, MoodChartView,
    MoodDayView, MoodDotView, NeedCellView, NeedChartView, NeedWeekView, StrengthChartView,
    StrengthGroupView, StrengthLineView, TickView,
};
use crate::view::Weekday;
use chrono::NaiveDateTime;
use interlude_domain::moments::patterns::{
    Band, CheckInChart, CheckInPoint, HourCell, HourChart, Middle, MoodChart, MoodDay, MoodDot, NeedCell,
    NeedChart, StrengthChart, StrengthGroup, StrengthLine, Tick,
};

fn local(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

fn ticks(ticks: &[Tick]) -> Vec<TickView> {
    ticks.iter().map(|tick| TickView { date: tick.date.to_string(), x: tick.x }).collect()
}

impl From<Middle> for MiddleView {
    fn from(Middle { value, at }: Middle) -> MiddleView {
        MiddleView { value, at }
    }
}

impl From<&MoodChart> for MoodChartView {
    fn from(chart: &MoodChart) -> MoodChartView {
        let band = |Band { days, from, to }: &Band| {
            let (first, last) = (days.first.to_string(), days.last.to_string());
            BandView { first, last, from: *from, to: *to }
        };
        let dot = |dot: &MoodDot| MoodDotView { local: local(dot.at), step: dot.step, x: dot.x, y: dot.y };
        let day = |day: &MoodDay| MoodDayView {
            date: day.date.to_string(),
            x: day.x,
            dots: day.dots.iter().map(dot).collect(),
            median: day.median.map(MiddleView::from),
            line: day.line.map(MiddleView::from),
        };
        MoodChartView {
            n: chart.n,
            missing: chart.missing,
            ticks: ticks(&chart.ticks),
            bands: chart.bands.iter().map(band).collect(),
            points: chart.points.iter().map(day).collect(),
            line: chart
                .line
                .iter()
                .map(|piece| piece.iter().map(|bend| (bend.x, bend.y)).collect())
                .collect(),
        }
    }
}

impl From<&HourChart> for HourChartView {
    fn from(HourChart { n, missing, cells }: &HourChart) -> HourChartView {
        let cell = |HourCell { part, weekday, n, x, y, size }: &HourCell| HourCellView {
            part: *part,
            weekday: Weekday::named(*weekday),
            n: *n,
            x: *x,
            y: *y,
            size: *size,
        };
        HourChartView { n: *n, missing: *missing, cells: cells.iter().map(cell).collect() }
    }
}

impl From<&StrengthChart> for StrengthChartView {
    fn from(chart: &StrengthChart) -> StrengthChartView {
        let line = |line: &StrengthLine| StrengthLineView {
            local: local(line.entry.at),
            before: line.entry.before,
            after: line.entry.after,
            from: line.from,
            to: line.to,
            y: line.y,
        };
        let group = |group: &StrengthGroup| StrengthGroupView {
            done: group.done,
            n: group.n,
            missing: group.missing,
            entries: group.entries.iter().map(line).collect(),
            medians: group.medians.map(|(before, after)| (before.into(), after.into())),
        };
        StrengthChartView {
            n: chart.n,
            untold: chart.untold,
            ticks: chart.ticks.clone(),
            groups: chart.groups.iter().map(group).collect(),
        }
    }
}

impl From<&NeedChart> for NeedChartView {
    fn from(chart: &NeedChart) -> NeedChartView {
        let cell = |NeedCell { need, week, n, x, y, size }: &NeedCell| NeedCellView {
            need: *need,
            week: week.to_string(),
            n: *n,
            x: *x,
            y: *y,
            size: *size,
        };
        let weeks = chart.weeks.iter().map(|week| NeedWeekView {
            from: week.days.first.to_string(),
            to: week.days.last.to_string(),
            x: week.x,
        });
        NeedChartView {
            n: chart.n,
            missing: chart.missing,
            weeks: weeks.collect(),
            cells: chart.cells.iter().map(cell).collect(),
        }
    }
}

impl From<&CheckInChart> for CheckInChartView {
    fn from(chart: &CheckInChart) -> CheckInChartView {
        let step = |step: Option<u8>, at: Option<u32>| {
            step.zip(at).map(|(step, at)| MiddleView { value: u32::from(step) * 100, at })
        };
        let point = |point: &CheckInPoint| CheckInPointView {
            local: local(point.felt.at),
            before: step(point.felt.before, point.before),
            after: step(point.felt.after, point.after),
            x: point.x,
        };
        CheckInChartView {
            n: chart.n,
            missing: chart.missing,
            ticks: ticks(&chart.ticks),
            points: chart.points.iter().map(point).collect(),
            before: chart.before.map(MiddleView::from),
            after: chart.after.map(MiddleView::from),
        }
    }
}
