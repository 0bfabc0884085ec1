//! Dates and times as a person types them.

use super::Problem;
use chrono::{Datelike, NaiveDate, NaiveTime};
use std::ops::RangeInclusive;

/// Years that a date may have.
const YEARS: RangeInclusive<i32> = 1970..=2199;

/// A date; a day that no calendar has is told from what is no date at all.
pub(super) fn read_date(typed: &str) -> Result<NaiveDate, Problem> {
    let parts: Vec<&str> = typed.split('-').collect();
    let looks_like_one = parts.len() == 3
        && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty());
    if !looks_like_one {
        return Err(Problem::NotADate);
    }
    let date = typed.parse::<NaiveDate>().ok();
    date.filter(|date| YEARS.contains(&date.year())).ok_or(Problem::NoSuchDay)
}

/// A time such as `19:00`, `7:05`, `19.00` or `1900`.
pub(super) fn read_time(typed: &str) -> Option<NaiveTime> {
    let (hours, minutes) = match typed.split_once([':', '.']) {
        Some((hours, minutes)) if (1..=2).contains(&hours.len()) && minutes.len() == 2 => (hours, minutes),
        None if typed.len() == 4 => typed.split_at_checked(2)?,
        _ => return None,
    };
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(hours) || !all_digits(minutes) {
        return None;
    }
    NaiveTime::from_hms_opt(hours.parse().ok()?, minutes.parse().ok()?, 0)
}
