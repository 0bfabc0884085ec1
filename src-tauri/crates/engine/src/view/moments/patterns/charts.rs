//! The pictures, each with the numbers that a window draws.

use crate::view::Weekday;
use interlude_domain::moments::patterns::{Done, PartOfDay};
use interlude_domain::own_life::need::Need;
use serde::Serialize;

/// Declares a shape that crosses, with the names that screens use.
macro_rules! shapes {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $about:literal])+ $field:ident: $type:ty,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "camelCase")]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        pub struct $name {
            $($(#[doc = $about])+ pub $field: $type,)+
        }
    )+};
}

shapes! {
    /// A date under a picture.
    TickView {
        /// The date.
        date: String,
        /// From the left.
        x: u32,
    }
    /// A median.
    MiddleView {
        /// In hundredths.
        value: u32,
        /// Its place, from the left or from the top.
        at: u32,
    }
    /// A plan behind a picture.
    BandView {
        /// Its first date there.
        first: String,
        /// Its last date there.
        last: String,
        /// Its left edge.
        from: u32,
        /// Its right edge.
        to: u32,
    }
    /// Mood over time.
    MoodChartView {
        /// How many entries.
        n: u32,
        /// How many are missing until there are medians and a line.
        missing: u32,
        /// The dates under it.
        ticks: Vec<TickView>,
        /// The plans.
        bands: Vec<BandView>,
        /// The days that have entries.
        points: Vec<MoodDayView>,
        /// The pieces of the line: from the left and from the top of each bend.
        line: Vec<Vec<(u32, u32)>>,
    }
    /// A day that has entries.
    MoodDayView {
        /// The day.
        date: String,
        /// Its middle, from the left.
        x: u32,
        /// Its entries, the earliest first.
        dots: Vec<MoodDotView>,
        /// Their median.
        median: Option<MiddleView>,
        /// The line there.
        line: Option<MiddleView>,
    }
    /// An entry.
    MoodDotView {
        /// As the clock showed it.
        local: String,
        /// 1 to 5.
        step: u8,
        /// From the left.
        x: u32,
        /// From the top.
        y: u32,
    }
    /// Hard minutes by weekday and part of the day.
    HourChartView {
        /// How many hard minutes.
        n: u32,
        /// How many are missing until there is a picture.
        missing: u32,
        /// The cells, row by row.
        cells: Vec<HourCellView>,
    }
    /// A part of a weekday.
    HourCellView {
        /// The row.
        part: PartOfDay,
        /// The column.
        weekday: Weekday,
        /// How many.
        n: u32,
        /// From the left.
        x: u32,
        /// From the top.
        y: u32,
        /// How wide its disc is.
        size: u32,
    }
    /// How strong it was before and after, by what was done.
    StrengthChartView {
        /// Of how many both are known.
        n: u32,
        /// Of how many hard minutes they are not.
        untold: u32,
        /// Where each strength from 0 to 10 stands, from the left.
        ticks: Vec<u32>,
        /// The groups, in their order.
        groups: Vec<StrengthGroupView>,
    }
    /// What was done, and how strong it was.
    StrengthGroupView {
        /// What was done.
        done: Done,
        /// How many.
        n: u32,
        /// How many are missing until it has a median.
        missing: u32,
        /// Each of them, the earliest first.
        entries: Vec<StrengthLineView>,
        /// The medians of before and after.
        medians: Option<(MiddleView, MiddleView)>,
    }
    /// One of them.
    StrengthLineView {
        /// As the clock showed it.
        local: String,
        /// 0 to 10.
        before: u8,
        /// 0 to 10.
        after: u8,
        /// Where the strength before stands, from the left.
        from: u32,
        /// Where the strength after stands, from the left.
        to: u32,
        /// From the top of its strip.
        y: u32,
    }
    /// What was done for each need, by week.
    NeedChartView {
        /// How often something was done.
        n: u32,
        /// How many are missing until there is a picture.
        missing: u32,
        /// The weeks.
        weeks: Vec<NeedWeekView>,
        /// The cells, row by row.
        cells: Vec<NeedCellView>,
    }
    /// A week.
    NeedWeekView {
        /// Its first date.
        from: String,
        /// Its last date.
        to: String,
        /// Its middle, from the left.
        x: u32,
    }
    /// A need in a week.
    NeedCellView {
        /// The row.
        need: Need,
        /// The first date of the column.
        week: String,
        /// How often.
        n: u32,
        /// From the left.
        x: u32,
        /// From the top.
        y: u32,
        /// How wide its disc is.
        size: u32,
    }
    /// How it was before and after check-ins.
    CheckInChartView {
        /// How many check-ins.
        n: u32,
        /// How many are missing until there are medians.
        missing: u32,
        /// The dates under it.
        ticks: Vec<TickView>,
        /// Each check-in, the earliest first.
        points: Vec<CheckInPointView>,
        /// The median of before.
        before: Option<MiddleView>,
        /// The median of after.
        after: Option<MiddleView>,
    }
    /// A check-in.
    CheckInPointView {
        /// When it was.
        local: String,
        /// 1 to 5, where that is known.
        before: Option<MiddleView>,
        /// 1 to 5, where that is known.
        after: Option<MiddleView>,
        /// From the left.
        x: u32,
    }
}
