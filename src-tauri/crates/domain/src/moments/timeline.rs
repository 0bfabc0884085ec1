//! The timeline: everything with a time, newest first, by the day under which it stands (MOMENTS.md §7).
//!
//! It is a list of rows that are numbered from 0, the newest. How many rows each day has is known, so the day of a row, and the
//! first row of a day, are found without reading what lies between. Within a day a page is read by place.

use chrono::NaiveDate;

/// How many rows a day has. In a list the newest day comes first, and none is without a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayRows {
    /// The day; of a night the one before.
    pub day: NaiveDate,
    /// How many.
    pub rows: u32,
}

/// A part of one day that a page shows: which day, how many of its newest rows lie before the page, and how many are on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayPart {
    /// The day.
    pub day: NaiveDate,
    /// How many of its rows are passed over.
    pub over: u32,
    /// How many are read.
    pub rows: u32,
}

/// How many rows there are in all.
pub fn total(days: &[DayRows]) -> u32 {
    days.iter().map(|day| day.rows).sum()
}

/// The first row of a day, or of the next earlier one that has any; the last row where there is none.
pub fn first_of(days: &[DayRows], day: NaiveDate) -> u32 {
    let later: u32 = days.iter().take_while(|known| known.day > day).map(|known| known.rows).sum();
    later.min(total(days).saturating_sub(1))
}

/// The parts of days that the rows from `first` on are read from, no more than `most` rows.
pub fn parts(days: &[DayRows], first: u32, most: u32) -> Vec<DayPart> {
    let (mut over, mut left) = (first, most);
    let mut parts = Vec::new();
    for DayRows { day, rows } in days.iter().copied() {
        if left == 0 {
            break;
        }
        if over >= rows {
            over -= rows;
            continue;
        }
        let taken = (rows - over).min(left);
        parts.push(DayPart { day, over, rows: taken });
        left -= taken;
        over = 0;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Vec<DayRows> {
        let day = |part: &str| {
            let (day, rows) = part.split_once(' ').unwrap();
            DayRows { day: format!("2026-11-{day}").parse().unwrap(), rows: rows.parse().unwrap() }
        };
        text.split(", ").filter(|part| !part.is_empty()).map(day).collect()
    }

    #[track_caller]
    fn check(known: &str, first: u32, most: u32, expected: &str) {
        let text = |part: DayPart| format!("{}: {}+{}", part.day.format("%d"), part.over, part.rows);
        let found: Vec<String> = parts(&days(known), first, most).into_iter().map(text).collect();
        assert_eq!(found.join(", "), expected, "{known} from {first}, {most}");
    }

    #[test]
    fn a_page_begins_and_ends_within_days() {
        check("25 3, 24 1, 20 4", 0, 100, "25: 0+3, 24: 0+1, 20: 0+4");
        check("25 3, 24 1, 20 4", 2, 3, "25: 2+1, 24: 0+1, 20: 0+1");
        check("25 3, 24 1, 20 4", 3, 1, "24: 0+1");
        check("25 3, 24 1, 20 4", 5, 2, "20: 1+2");
        check("25 3, 24 1, 20 4", 8, 2, "");
        check("25 3", 0, 0, "");
        check("", 0, 10, "");
    }

    #[test]
    fn a_date_leads_to_its_first_row_or_to_what_was_before_it() {
        for (known, day, row) in [
            ("25 3, 24 1, 20 4", "2026-11-25", 0),
            ("25 3, 24 1, 20 4", "2026-12-31", 0),
            ("25 3, 24 1, 20 4", "2026-11-24", 3),
            ("25 3, 24 1, 20 4", "2026-11-23", 4),
            ("25 3, 24 1, 20 4", "2026-11-20", 4),
            ("25 3, 24 1, 20 4", "2026-11-01", 7),
            ("", "2026-11-01", 0),
        ] {
            assert_eq!(first_of(&days(known), day.parse().unwrap()), row, "{known}, {day}");
        }
    }

    proptest::proptest! {
        #[test]
        fn pages_side_by_side_are_the_whole_list(rows in proptest::collection::vec(1u32..9, 0..20), page in 1u32..12) {
            let newest: NaiveDate = "2026-11-25".parse().unwrap();
            let days: Vec<DayRows> =
                rows.iter().zip(0u64..).map(|(rows, ago)| DayRows { day: newest - chrono::Days::new(ago * 2), rows: *rows }).collect();
            let mut read: Vec<(NaiveDate, u32)> = Vec::new();
            for first in (0..total(&days)).step_by(page as usize) {
                for part in parts(&days, first, page) {
                    read.extend((part.over..part.over + part.rows).map(|row| (part.day, row)));
                }
            }
            let whole: Vec<(NaiveDate, u32)> =
                days.iter().flat_map(|day| (0..day.rows).map(|row| (day.day, row))).collect();
            proptest::prop_assert_eq!(read, whole);
        }
    }
}
