//! Dates, times and lengths as a calendar file writes them (RFC 5545 §3.3.4 to §3.3.6).

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// A date or a time, without the zone that a parameter may give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stamp {
    /// `20260301`
    Date(NaiveDate),
    /// `20260301T190000`
    Wall(NaiveDateTime),
    /// `20260301T190000Z`
    Utc(NaiveDateTime),
}

/// A length: days are nominal, seconds are exact (RFC 5545 §3.3.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Length {
    pub days: i64,
    pub seconds: i64,
}

/// No length is longer; what is written beyond is a mistake or mischief.
pub(crate) const CENTURY: i64 = 36_525;

const DAY: i64 = 86_400;

impl Stamp {
    /// Reads one; `None` for anything else.
    pub fn read(text: &str) -> Option<Stamp> {
        let (date, time) = match text.split_once(['T', 't']) {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let date = read_date(date)?;
        let Some(time) = time else { return Some(Stamp::Date(date)) };
        match time.strip_suffix(['Z', 'z']) {
            Some(time) => Some(Stamp::Utc(date.and_time(read_time(time)?))),
            None => Some(Stamp::Wall(date.and_time(read_time(time)?))),
        }
    }
}

fn read_date(text: &str) -> Option<NaiveDate> {
    let [year @ .., month1, month2, day1, day2] = text.as_bytes() else { return None };
    let year = i32::try_from(number(year).filter(|_| year.len() == 4)?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[*month1, *month2])?, number(&[*day1, *day2])?)
        .filter(|_| (1..=9999).contains(&year))
}

fn read_time(text: &str) -> Option<NaiveTime> {
    let [hour1, hour2, minute1, minute2, second1, second2] = text.as_bytes() else { return None };
    // A leap second counts as the one before it (RFC 5545 §3.3.12).
    let second = number(&[*second1, *second2])?;
    let second = if second == 60 { 59 } else { second };
    NaiveTime::from_hms_opt(number(&[*hour1, *hour2])?, number(&[*minute1, *minute2])?, second)
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0u32, |sum, digit| {
        let digit = digit.is_ascii_digit().then(|| u32::from(digit - b'0'))?;
        sum.checked_mul(10)?.checked_add(digit)
    })
}

impl Length {
    /// A length of whole days.
    pub fn of_days(days: i64) -> Length {
        Length { days, seconds: 0 }
    }

    /// A length of exact seconds.
    pub fn of_seconds(seconds: i64) -> Length {
        Length { days: 0, seconds }
    }

    /// Reads one such as `P1DT2H`; `None` for anything else and beyond a century.
    pub fn read(text: &str) -> Option<Length> {
        let text = text.to_ascii_uppercase();
        let (sign, text) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(&text)),
        };
        let text = text.strip_prefix('P')?;
        let (days, times) = text.split_once('T').unwrap_or((text, ""));
        let days = sum(days, &[('W', 7), ('D', 1)])?;
        let seconds = sum(times, &[('H', 3600), ('M', 60), ('S', 1)])?;
        let length = Length { days: sign * days, seconds: sign * seconds };
        (!text.is_empty() && length.most_days() <= CENTURY).then_some(length)
    }

    /// At least as many days as it is long.
    pub fn most_days(self) -> i64 {
        self.days.saturating_abs().saturating_add(self.seconds.saturating_abs() / DAY + 1)
    }
}

/// The sum of numbers with units, each unit worth so much.
fn sum(text: &str, units: &[(char, i64)]) -> Option<i64> {
    let mut rest = text;
    let mut total = 0i64;
    while !rest.is_empty() {
        let at = rest.find(|letter: char| !letter.is_ascii_digit())?;
        let (digits, after) = rest.split_at_checked(at)?;
        let mut letters = after.chars();
        let unit = letters.next()?;
        let worth = units.iter().find(|(letter, _)| *letter == unit)?.1;
        total = total.checked_add(digits.parse::<i64>().ok()?.checked_mul(worth)?)?;
        rest = letters.as_str();
    }
    Some(total)
}

/// Seconds east of Greenwich, such as `+0100` (RFC 5545 §3.3.14).
pub(crate) fn read_offset(text: &str) -> Option<i32> {
    let (sign, digits) = match text.as_bytes() {
        [b'+', digits @ ..] => (1, digits),
        [b'-', digits @ ..] => (-1, digits),
        _ => return None,
    };
    let (hours, minutes, seconds) = match digits {
        [h1, h2, m1, m2] => (number(&[*h1, *h2])?, number(&[*m1, *m2])?, 0),
        [h1, h2, m1, m2, s1, s2] => (number(&[*h1, *h2])?, number(&[*m1, *m2])?, number(&[*s1, *s2])?),
        _ => return None,
    };
    let total = i32::try_from(hours * 3600 + minutes * 60 + seconds).ok()?;
    (hours < 24 && minutes < 60 && seconds < 60).then_some(sign * total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_read_in_their_three_forms() {
        let date = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        let wall = date.and_hms_opt(19, 5, 59).unwrap();
        assert_eq!(Stamp::read("20260301"), Some(Stamp::Date(date)));
        assert_eq!(Stamp::read("20260301T190559"), Some(Stamp::Wall(wall)));
        assert_eq!(Stamp::read("20260301T190560Z"), Some(Stamp::Utc(wall)));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in
            ["", "2026", "20260230", "00000101", "2026-03-01", "20260301T", "20260301T2460", "２０２６0301"]
        {
            assert_eq!(Stamp::read(text), None, "{text}");
        }
    }

    #[test]
    fn lengths_are_days_and_seconds() {
        assert_eq!(Length::read("P2W"), Some(Length::of_days(14)));
        assert_eq!(Length::read("P1DT2H30M"), Some(Length { days: 1, seconds: 9000 }));
        assert_eq!(Length::read("-PT15M"), Some(Length::of_seconds(-900)));
        for text in ["", "P", "PT5", "5M", "P99999999999999999999W", "P5300W", "PT1X"] {
            assert_eq!(Length::read(text), None, "{text}");
        }
    }

    #[test]
    fn offsets_are_seconds() {
        assert_eq!(read_offset("+0530"), Some(19_800));
        assert_eq!(read_offset("-034500"), Some(-13_500));
        assert_eq!([read_offset("0100"), read_offset("+2500"), read_offset("+01:00")], [None; 3]);
    }
}
