//! Dates and times as a person types them.
//!
//! What is shown in their manner can be typed in it; `19:30` and `2026-11-28` can always.

use super::Problem;
use crate::time::loose_date::LooseDate;
use crate::time::manner::{Manner, Order};
use chrono::{Datelike, NaiveDate, NaiveTime};
use std::ops::RangeInclusive;

/// Years that a date may have.
const YEARS: RangeInclusive<i32> = 1970..=2199;
/// And those of which no more is known than a year or a month.
const LOOSE_YEARS: RangeInclusive<i32> = 1900..=2199;

/// A date; a day that no calendar has is told from what is no date at all.
pub(super) fn read_date(typed: &str, manner: Manner) -> Result<NaiveDate, Problem> {
    if let Some(parts) = numbers(typed, &['-']) {
        return match parts {
            [year, ..] if year.len() >= 4 || manner.order == Order::YearMonthDay => day(parts),
            _ => day(in_order(parts, manner.order)?),
        };
    }
    let parts = numbers(typed, &['.', '/']).ok_or(Problem::NotADate)?;
    day(in_order(parts, manner.order)?)
}

/// A year, or a month of one; `None` where it is neither, and may be a date.
pub(super) fn read_month(typed: &str) -> Option<Result<LooseDate, Problem>> {
    let year_of = |year: &str| year.parse::<i32>().ok().filter(|year| LOOSE_YEARS.contains(year));
    let is_year = |text: &str| text.len() == 4 && is_number(text);
    if is_year(typed) {
        return Some(year_of(typed).map(LooseDate::Year).ok_or(Problem::NoSuchDay));
    }
    let (first, second) = typed.split_once(['-', '.', '/'])?;
    let (first, second) = (first.trim(), second.trim());
    let (year, month) = if is_year(first) { (first, second) } else { (second, first) };
    (is_year(year) && is_number(month) && month.len() <= 2).then(|| {
        let month = year_of(year).zip(month.parse().ok());
        month.and_then(|(year, month)| LooseDate::month(year, month)).ok_or(Problem::NoSuchDay)
    })
}

/// Three numbers with one sign between them, and with spaces where people leave some: `28. 11. 2026`.
fn numbers<'typed>(typed: &'typed str, signs: &[char]) -> Option<[&'typed str; 3]> {
    let sign = typed.chars().find(|letter| signs.contains(letter))?;
    // Some end a date with the sign, too: 2026. 11. 28.
    let typed = typed.strip_suffix('.').unwrap_or(typed);
    let parts: Vec<&str> = typed.split(sign).map(str::trim).collect();
    parts.iter().all(|part| is_number(part)).then_some(())?;
    parts.try_into().ok()
}

/// Year, month and day. A year has all its figures, so that nobody has to guess which number it is.
fn in_order(parts: [&str; 3], order: Order) -> Result<[&str; 3], Problem> {
    let [first, second, third] = parts;
    let read = match order {
        Order::DayMonthYear => [third, second, first],
        Order::MonthDayYear => [third, first, second],
        Order::YearMonthDay => parts,
    };
    if read[0].len() == 4 { Ok(read) } else { Err(Problem::NotADate) }
}

fn day([year, month, day]: [&str; 3]) -> Result<NaiveDate, Problem> {
    let read = || NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    read().filter(|date| YEARS.contains(&date.year())).ok_or(Problem::NoSuchDay)
}

/// A time such as `19:00`, `7:05`, `19.00`, `1900`, `7:30 PM`, `7:30pm` or `7 p.m.`.
pub(super) fn read_time(typed: &str) -> Option<NaiveTime> {
    let (figures, half) = halves(typed);
    let (hours, minutes) = match figures.split_once([':', '.']) {
        Some((hours, minutes)) if (1..=2).contains(&hours.len()) && minutes.len() == 2 => (hours, minutes),
        None if figures.len() == 4 => figures.split_at_checked(2)?,
        None if half.is_some() && (1..=2).contains(&figures.len()) => (figures, "00"),
        _ => return None,
    };
    if !is_number(hours) || !is_number(minutes) {
        return None;
    }
    let hour: u32 = hours.parse().ok()?;
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(Half::Morning) => hour % 12,
        Some(Half::Afternoon) => hour % 12 + 12,
    };
    NaiveTime::from_hms_opt(hour, minutes.parse().ok()?, 0)
}

enum Half {
    Morning,
    Afternoon,
}

/// The figures, and which half of the day is named behind them.
fn halves(typed: &str) -> (&str, Option<Half>) {
    let end = typed.find(|letter: char| letter.is_ascii_alphabetic()).unwrap_or(typed.len());
    let (figures, named) = typed.split_at(end);
    let half = match named.to_ascii_lowercase().as_str() {
        "am" | "a.m." | "a.m" => Half::Morning,
        "pm" | "p.m." | "p.m" => Half::Afternoon,
        _ => return (typed, None),
    };
    // Web views put a narrow space there that does not break.
    (figures.trim_end(), Some(half))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `-` where it is no date, `!` where it is one that no calendar has.
    #[test]
    fn a_date_is_read_in_the_order_of_the_locale() {
        let locales = ["en_GB", "en_US", "de_DE", "C", "hu_HU"];
        for (typed, read) in [
            ("2026-11-28", ["2026-11-28"; 5]),
            ("2026-1-8", ["2026-01-08"; 5]),
            ("28.11.2026", ["2026-11-28", "!", "2026-11-28", "-", "-"]),
            ("28. 11. 2026", ["2026-11-28", "!", "2026-11-28", "-", "-"]),
            ("11/28/2026", ["!", "2026-11-28", "!", "-", "-"]),
            ("3/4/2026", ["2026-04-03", "2026-03-04", "2026-04-03", "-", "-"]),
            ("28-11-2026", ["2026-11-28", "!", "2026-11-28", "!", "!"]),
            ("2026. 11. 28.", ["-", "-", "-", "2026-11-28", "2026-11-28"]),
            ("2026-02-30", ["!"; 5]),
            ("1969-12-31", ["!"; 5]),
            ("28.11.26", ["-"; 5]),
            ("28.11.", ["-"; 5]),
            ("28.11/2026", ["-"; 5]),
            ("tomorrow", ["-"; 5]),
            ("2026-11-28-1", ["-"; 5]),
            ("２026-11-28", ["-"; 5]),
            (".", ["-"; 5]),
        ] {
            for (locale, expected) in locales.iter().zip(read) {
                let found = match read_date(typed, Manner::of_locale(locale)) {
                    Ok(date) => date.to_string(),
                    Err(Problem::NoSuchDay) => "!".to_owned(),
                    Err(_) => "-".to_owned(),
                };
                assert_eq!(found, expected, "{typed} in {locale}");
            }
        }
    }

    #[test]
    fn a_time_is_read_with_12_and_with_24_hours() {
        for (typed, read) in [
            ("19:30", "19:30"),
            ("19.30", "19:30"),
            ("1930", "19:30"),
            ("7:30 PM", "19:30"),
            ("7:30\u{202f}PM", "19:30"),
            ("7:30pm", "19:30"),
            ("7.30 p.m.", "19:30"),
            ("0730 pm", "19:30"),
            ("7 pm", "19:00"),
            ("7AM", "07:00"),
            ("12 am", "00:00"),
            ("12:30 PM", "12:30"),
            ("7:30", "07:30"),
            ("7", "-"),
            ("13:00 pm", "-"),
            ("0 am", "-"),
            ("7:5 pm", "-"),
            ("pm", "-"),
            ("7 pm pm", "-"),
            ("7:30 o'clock", "-"),
            ("24:00", "-"),
        ] {
            let found = read_time(typed).map_or("-".to_owned(), |time| time.format("%H:%M").to_string());
            assert_eq!(found, read, "{typed}");
        }
    }

    #[test]
    fn whatever_a_manner_shows_it_reads() {
        let date = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap();
        let time = NaiveTime::from_hms_opt(0, 5, 0).unwrap();
        for locale in ["en_GB", "en_US", "de_DE", "nl_NL", "hu_HU", "ko_KR", "zh_TW", "sv_SE", "ar_EG", "C"] {
            let manner = Manner::of_locale(locale);
            assert_eq!(read_date(&manner.date(date), manner), Ok(date), "{locale}");
            assert_eq!(read_time(&manner.clock(time)), Some(time), "{locale}");
        }
    }
}
