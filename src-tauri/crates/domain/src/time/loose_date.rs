//! Dates as far as they are known: a year, a month of it, or a day (ISO 8601, reduced precision).

use chrono::NaiveDate;
use std::fmt;
use std::str::FromStr;

/// A year, a month, or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooseDate {
    /// Some time in that year.
    Year(i32),
    /// Some time in that month.
    Month(i32, u32),
    /// On that day.
    Day(NaiveDate),
}

/// A text that is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoDate;

impl LooseDate {
    /// A month, where there is such a one.
    pub fn month(year: i32, month: u32) -> Option<LooseDate> {
        NaiveDate::from_ymd_opt(year, month, 1).map(|_| LooseDate::Month(year, month))
    }

    /// The first day that it can be.
    pub fn first_day(self) -> NaiveDate {
        let of = |year, month| NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MIN);
        match self {
            LooseDate::Year(year) => of(year, 1),
            LooseDate::Month(year, month) => of(year, month),
            LooseDate::Day(date) => date,
        }
    }
}

impl fmt::Display for LooseDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LooseDate::Year(year) => write!(formatter, "{year:04}"),
            LooseDate::Month(year, month) => write!(formatter, "{year:04}-{month:02}"),
            LooseDate::Day(date) => write!(formatter, "{date}"),
        }
    }
}

impl FromStr for LooseDate {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Self, NoDate> {
        let number = |text: &str| {
            text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<i32>().ok()).flatten()
        };
        match text.len() {
            4 => number(text).map(LooseDate::Year).ok_or(NoDate),
            7 => {
                let (year, month) = text.split_once('-').ok_or(NoDate)?;
                let month = u32::try_from(number(month).ok_or(NoDate)?).map_err(|_| NoDate)?;
                LooseDate::month(number(year).ok_or(NoDate)?, month).ok_or(NoDate)
            }
            _ => text.parse().map(LooseDate::Day).map_err(|_| NoDate),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["2019", "2019-06", "2019-06-30", "0987"] {
            assert_eq!(text.parse::<LooseDate>().unwrap().to_string(), text);
        }
        for text in ["", "19", "2019-13", "2019-00", "2019-02-30", "20x9", "2019-6", "-019", "+019-01"] {
            assert_eq!(text.parse::<LooseDate>(), Err(NoDate), "{text}");
        }
    }
}
