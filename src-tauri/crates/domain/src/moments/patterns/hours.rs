//! Hard minutes by weekday and part of the day, as the clock showed them. It begins at twenty: fewer say nothing about a week.

use super::axis::{count, lane, missing, size};
use super::table::Table;
use chrono::{Datelike, NaiveDateTime, Timelike, Weekday};

/// From so many hard minutes on there is a picture.
pub const HOURS_BEGIN: u32 = 20;

crate::words! {
    /// A quarter of the day, by the clock.
    PartOfDay {
        /// Until six.
        Night = "night",
        /// From six until noon.
        Morning = "morning",
        /// From noon until six.
        Afternoon = "afternoon",
        /// From six in the evening on.
        Evening = "evening",
    }
}

impl PartOfDay {
    /// The one that the clock shows.
    pub fn of(at: NaiveDateTime) -> PartOfDay {
        match at.hour() {
            0..6 => PartOfDay::Night,
            6..12 => PartOfDay::Morning,
            12..18 => PartOfDay::Afternoon,
            _ => PartOfDay::Evening,
        }
    }
}

/// The picture: a row for each part of the day, a column for each weekday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HourChart {
    /// How many hard minutes.
    pub n: u32,
    /// How many are missing until there is a picture.
    pub missing: u32,
    /// Every cell, row by row, also where there was none; nothing at all where there are too few.
    pub cells: Vec<HourCell>,
}

/// A part of a weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HourCell {
    /// The row.
    pub part: PartOfDay,
    /// The column.
    pub weekday: Weekday,
    /// How many.
    pub n: u32,
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// How wide its disc is, of the widest that there can be.
    pub size: u32,
}

impl HourChart {
    /// The picture of these hard minutes; its columns begin with the day on which a week begins here.
    pub fn new(times: &[NaiveDateTime], first_day: Weekday) -> HourChart {
        let n = count(times);
        let missing = missing(n, HOURS_BEGIN);
        if missing > 0 {
            return HourChart { n, missing, cells: Vec::new() };
        }
        let weekdays: Vec<Weekday> =
            std::iter::successors(Some(first_day), |day| Some(day.succ())).take(7).collect();
        let mut cells = Vec::new();
        for (row, part) in (0_u32..).zip(PartOfDay::ALL) {
            for (column, weekday) in (0_u32..).zip(&weekdays) {
                let is_here = |at: &&NaiveDateTime| PartOfDay::of(**at) == *part && at.weekday() == *weekday;
                let n = u32::try_from(times.iter().filter(is_here).count()).unwrap_or(u32::MAX);
                cells.push(HourCell {
                    part: *part,
                    weekday: *weekday,
                    n,
                    x: lane(column, 7),
                    y: lane(row, 4),
                    size: 0,
                });
            }
        }
        let most = cells.iter().map(|cell| cell.n).max().unwrap_or_default();
        for cell in &mut cells {
            cell.size = size(cell.n, most);
        }
        HourChart { n, missing, cells }
    }

    /// The same as a table: a row for each cell.
    pub fn table(&self) -> Table {
        let row =
            |cell: &HourCell| vec![cell.weekday.to_string(), cell.part.name().to_owned(), cell.n.to_string()];
        Table { columns: vec!["weekday", "part_of_day", "n"], rows: self.cells.iter().map(row).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Monday 23 November at half past these hours, Tuesday at those and so on.
    fn times(week: &[&str]) -> Vec<NaiveDateTime> {
        let day = |(day, hours): (u32, &&str)| {
            let hours: Vec<u32> = hours.split_whitespace().map(|hour| hour.parse().unwrap()).collect();
            hours.into_iter().map(move |hour| {
                chrono::NaiveDate::from_ymd_opt(2026, 11, 23 + day).unwrap().and_hms_opt(hour, 30, 0).unwrap()
            })
        };
        (0..).zip(week).flat_map(day).collect()
    }

    const TWENTY: &[&str] = &["0 5 22 23 23", "", "6 11", "12 17", "18 19 20 21 22 23", "0 1", "0 5 23"];

    /// The cells as a table: a line for each part of the day.
    fn shown(chart: &HourChart) -> Vec<String> {
        let rows = chart.cells.chunks(7);
        rows.map(|row| row.iter().map(|cell| cell.n.to_string()).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn each_cell_says_how_many_there_are_by_the_clock() {
        let chart = HourChart::new(&times(TWENTY), Weekday::Mon);
        assert_eq!((chart.n, chart.missing), (20, 0));
        assert_eq!(shown(&chart), ["2 0 0 0 0 2 2", "0 0 2 0 0 0 0", "0 0 0 2 0 0 0", "3 0 0 0 6 0 1"]);
        let widest = chart.cells.iter().find(|cell| cell.n == 6).unwrap();
        assert_eq!((widest.x, widest.y, widest.size), (6_428, 8_750, 10_000));
        assert_eq!(chart.cells[0].size, 5_773, "a third of the surface");
    }

    #[test]
    fn a_week_begins_where_it_begins_here() {
        let chart = HourChart::new(&times(TWENTY), Weekday::Sun);
        assert_eq!(shown(&chart)[3], "1 3 0 0 0 6 0");
    }

    #[test]
    fn under_twenty_there_is_no_picture_and_it_says_how_many_are_missing() {
        let mut few = times(TWENTY);
        few.pop();
        let chart = HourChart::new(&few, Weekday::Mon);
        assert_eq!((chart.n, chart.missing, chart.cells.len()), (19, 1, 0));
        assert_eq!(HourChart::new(&[], Weekday::Mon).missing, 20);
    }

    #[test]
    fn table_cells_and_file_are_one() {
        let chart = HourChart::new(&times(TWENTY), Weekday::Mon);
        let table = chart.table();
        let cells: Vec<String> = chart
            .cells
            .iter()
            .map(|cell| format!("{},{},{}", cell.weekday, cell.part.name(), cell.n))
            .collect();
        let written = table.csv();
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines[0], "weekday,part_of_day,n");
        assert_eq!((lines[1], lines[26]), ("Mon,night,2", "Fri,evening,6"));
        assert_eq!(
            (cells.len(), &lines[1..]),
            (28, cells.iter().map(String::as_str).collect::<Vec<_>>().as_slice())
        );
    }
}
