//! Tables: a picture as rows, and as a file of comma-separated values (RFC 4180).
//!
//! Dates are written as `2026-11-24`, so that every program reads them. A cell that another program would take for a formula
//! begins with an apostrophe, whatever it is that stands there.

use super::axis::Middle;

/// What a cell begins with where programs take it for a formula, or for one after an end of line.
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n'];

/// A picture as a table; every row has a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns.
    pub columns: Vec<&'static str>,
    /// The rows, in the order of the picture.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// As a file: a line for the names, and one for each row.
    pub fn csv(&self) -> String {
        let names = self.columns.iter().map(|name| (*name).to_owned()).collect();
        let lines = std::iter::once(&names).chain(&self.rows);
        lines.map(|row| row.iter().map(|one| cell(one)).collect::<Vec<_>>().join(",") + "\r\n").collect()
    }
}

impl Middle {
    /// As a number: `2`, `2.5`, `2.75`.
    pub(super) fn written(self) -> String {
        let text = format!("{}.{:02}", self.value / 100, self.value % 100);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// A cell that is no formula, in quotation marks where it needs some.
fn cell(text: &str) -> String {
    let neutral = if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() };
    if neutral.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", neutral.replace('"', "\"\""))
    } else {
        neutral
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for (text, expected) in [
            ("3", "3"),
            ("2026-11-24", "2026-11-24"),
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\r=1", "\"'\r=1\""),
            ("\n=1", "\"'\n=1\""),
            ("a = b", "a = b"),
            ("one, two", "\"one, two\""),
            ("", ""),
        ] {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_file_has_a_line_for_each_row() {
        let table = Table {
            columns: vec!["date", "n"],
            rows: vec![vec!["2026-11-24".to_owned(), "2".to_owned()], vec!["=x".to_owned(), String::new()]],
        };
        assert_eq!(table.csv(), "date,n\r\n2026-11-24,2\r\n'=x,\r\n");
    }

    #[test]
    fn a_median_is_written_as_short_as_it_is() {
        for (value, expected) in [(200, "2"), (250, "2.5"), (275, "2.75"), (1_000, "10"), (0, "0")] {
            assert_eq!(Middle { value, at: 0 }.written(), expected);
        }
    }
}
