//! What was done for each need, by week: how often, and nothing of what was not done.

use super::axis::{BEGINS, Days, count, lane, missing, size};
use super::table::Table;
use crate::own_life::need::Need;
use chrono::NaiveDate;

/// The picture: a row for each need, a column for each week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedChart {
    /// How often something was done for any need.
    pub n: u32,
    /// How many are missing until there is a picture.
    pub missing: u32,
    /// The weeks, from the first day on; the last one may be shorter.
    pub weeks: Vec<NeedSpan>,
    /// Every cell, row by row, also where there was nothing; nothing at all where there are too few.
    pub cells: Vec<NeedCell>,
}

/// A week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NeedSpan {
    /// Its days.
    pub days: Days,
    /// Its middle, from the left.
    pub x: u32,
}

/// A need in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NeedCell {
    /// The row.
    pub need: Need,
    /// The first day of the column.
    pub week: NaiveDate,
    /// How often.
    pub n: u32,
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// How wide its disc is, of the widest that there can be.
    pub size: u32,
}

impl NeedChart {
    /// The picture of what was done within `days`, each with its date.
    pub fn new(done: &[(NaiveDate, Need)], days: Days) -> NeedChart {
        let weeks = days.weeks();
        let all = count(&weeks);
        let columns =
            (0_u32..).zip(&weeks).map(|(number, week)| NeedSpan { days: *week, x: lane(number, all) });
        let columns: Vec<NeedSpan> = columns.collect();
        let within: Vec<&(NaiveDate, Need)> = done.iter().filter(|(date, _)| days.contains(*date)).collect();
        let n = count(&within);
        let missing = missing(n, BEGINS);
        if missing > 0 {
            return NeedChart { n, missing, weeks: columns, cells: Vec::new() };
        }
        let rows = count(Need::ALL);
        let mut cells = Vec::new();
        for (row, need) in (0_u32..).zip(Need::ALL) {
            for week in &columns {
                let fed = within.iter().filter(|(date, fed)| fed == need && week.days.contains(*date));
                cells.push(NeedCell {
                    need: *need,
                    week: week.days.first,
                    n: u32::try_from(fed.count()).unwrap_or(u32::MAX),
                    x: week.x,
                    y: lane(row, rows),
                    size: 0,
                });
            }
        }
        let most = cells.iter().map(|cell| cell.n).max().unwrap_or_default();
        for cell in &mut cells {
            cell.size = size(cell.n, most);
        }
        NeedChart { n, missing, weeks: columns, cells }
    }

    /// The same as a table: a row for each cell.
    pub fn table(&self) -> Table {
        let row =
            |cell: &NeedCell| vec![cell.need.name().to_owned(), cell.week.to_string(), cell.n.to_string()];
        Table { columns: vec!["need", "week_from", "n"], rows: self.cells.iter().map(row).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days() -> Days {
        Days { first: "2026-11-10".parse().unwrap(), last: "2026-11-24".parse().unwrap() }
    }

    fn done(lines: &[&str]) -> Vec<(NaiveDate, Need)> {
        let one = |line: &&str| {
            let (day, need) = line.split_once(' ').unwrap();
            (format!("2026-11-{day}").parse().unwrap(), Need::from_name(need).unwrap())
        };
        lines.iter().map(one).collect()
    }

    const FIVE: &[&str] =
        &["10 body", "16 body", "17 body", "24 fun", "12 connection", "09 fun", "25 growth"];

    #[test]
    fn each_cell_says_how_often_in_its_week() {
        let chart = NeedChart::new(&done(FIVE), days());
        let rows: Vec<String> = chart
            .cells
            .chunks(3)
            .map(|row| {
                let counts: Vec<String> = row.iter().map(|cell| cell.n.to_string()).collect();
                format!("{} {}", row[0].need.name(), counts.join(" "))
            })
            .collect();
        assert_eq!(rows, ["connection 1 0 0", "fun 0 0 1", "comfort 0 0 0", "growth 0 0 0", "body 2 1 0"]);
        assert_eq!((chart.n, chart.missing), (5, 0), "two lie outside");
        assert_eq!(chart.weeks.iter().map(|week| week.x).collect::<Vec<_>>(), [1_666, 5_000, 8_333]);
        assert_eq!(chart.cells[12].size, 10_000);
    }

    #[test]
    fn under_five_there_is_no_picture() {
        let chart = NeedChart::new(&done(&FIVE[1..]), days());
        assert_eq!((chart.n, chart.missing, chart.cells.len(), chart.weeks.len()), (4, 1, 0, 3));
    }

    #[test]
    fn table_cells_and_file_are_one() {
        let chart = NeedChart::new(&done(FIVE), days());
        let written = chart.table().csv();
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines[0], "need,week_from,n");
        assert_eq!(
            lines[1..4],
            ["connection,2026-11-10,1", "connection,2026-11-17,0", "connection,2026-11-24,0"]
        );
        assert_eq!(lines[13..], ["body,2026-11-10,2", "body,2026-11-17,1", "body,2026-11-24,0"]);
        let cells: Vec<String> =
            chart.cells.iter().map(|cell| format!("{},{},{}", cell.need.name(), cell.week, cell.n)).collect();
        assert_eq!(
            (cells.len(), &lines[1..]),
            (15, cells.iter().map(String::as_str).collect::<Vec<_>>().as_slice())
        );
    }
}
