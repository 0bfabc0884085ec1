//! Forms: reads what a person typed, and says beside which field it makes no sense.
//!
//! All rules about input stand here once. A [`Form`] collects every problem instead of stopping at the first,
//! so that nothing has to be typed twice.

pub mod letters;
mod loose;
mod problem;
mod reading;

use crate::time::local_time::Zone;
use crate::time::manner::Manner;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use reading::{read_date, read_time};
use std::ops::RangeInclusive;

pub use problem::{FieldProblem, Problem};

/// The longest line: a title, a name, a place.
pub const LINE: usize = 200;
/// The longest text: a note, a purpose, a term.
pub const TEXT: usize = 4_000;

/// Collects the problems of one form.
#[derive(Debug)]
pub struct Form {
    problems: Vec<FieldProblem>,
    within: String,
    manner: Manner,
}

impl Form {
    /// A form without a problem, in the manner in which its dates may be typed.
    pub fn new(manner: Manner) -> Form {
        Form { problems: Vec::new(), within: String::new(), manner }
    }

    /// Reads a part of the form whose fields are named `part.field`.
    pub fn within<T>(&mut self, part: &str, read: impl FnOnce(&mut Form) -> T) -> T {
        let outer = self.within.clone();
        self.within = format!("{outer}{part}.");
        let found = read(self);
        self.within = outer;
        found
    }

    /// Notes a problem beside a field.
    pub fn refuse(&mut self, field: &str, problem: Problem) {
        self.note(FieldProblem::new(field, problem));
    }

    /// Notes that a value is below the least or above the most.
    pub fn refuse_beyond(&mut self, field: &str, problem: Problem, limit: u32) {
        self.note(FieldProblem::new(field, problem).limit(limit));
    }

    fn note(&mut self, problem: FieldProblem) {
        self.problems.push(FieldProblem { field: format!("{}{}", self.within, problem.field), ..problem });
    }

    /// The value, if there was no problem at all.
    ///
    /// # Errors
    /// Every problem that was noted.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Vec<FieldProblem>> {
        match value {
            Some(value) if self.problems.is_empty() => Ok(value),
            _ => Err(self.problems),
        }
    }

    /// A text that may be empty, trimmed, with at most `longest` characters.
    pub fn text(&mut self, field: &str, typed: &str, longest: usize) -> Option<String> {
        let text = typed.trim();
        let length = text.chars().count();
        if length > longest {
            self.note(FieldProblem::too_long(field, length, longest));
            return None;
        }
        // A line break is a character of notes; anything else that cannot be seen is not text.
        if text.chars().any(|letter| letter.is_control() && !(letter == '\n' || letter == '\t')) {
            self.refuse(field, Problem::ControlCharacters);
            return None;
        }
        Some(text.to_owned())
    }

    /// A text that is kept as it was typed, with its line ends and the space around it.
    pub fn as_typed(&mut self, field: &str, typed: &str, longest: usize) -> Option<String> {
        let length = typed.chars().count();
        if length > longest {
            self.note(FieldProblem::too_long(field, length, longest));
            return None;
        }
        if typed.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')) {
            self.refuse(field, Problem::ControlCharacters);
            return None;
        }
        Some(typed.to_owned())
    }

    /// A text of which something can be seen.
    pub fn required(&mut self, field: &str, typed: &str, longest: usize) -> Option<String> {
        let text = self.text(field, typed, longest)?;
        if !letters::can_be_seen(&text) {
            self.refuse(field, Problem::Required);
            return None;
        }
        Some(text)
    }

    /// A time such as `19:00`, `7:05`, `19.00`, `1900` or `7:30 PM`.
    pub fn time(&mut self, field: &str, typed: &str) -> Option<NaiveTime> {
        let typed = typed.trim();
        if typed.is_empty() {
            self.refuse(field, Problem::Required);
            return None;
        }
        let time = read_time(typed);
        if time.is_none() {
            self.refuse(field, Problem::NotATime);
        }
        time
    }

    /// A date such as `2026-11-24`, or as it is written where the person lives, that must be given.
    pub fn date(&mut self, field: &str, typed: &str) -> Option<NaiveDate> {
        if typed.trim().is_empty() {
            self.refuse(field, Problem::Required);
            return None;
        }
        self.date_if_any(field, typed)?
    }

    /// A date that may be left open: `Some(None)` for open, `None` for a problem.
    pub fn date_if_any(&mut self, field: &str, typed: &str) -> Option<Option<NaiveDate>> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Some(None);
        }
        match read_date(typed, self.manner) {
            Ok(date) => Some(Some(date)),
            Err(problem) => {
                self.refuse(field, problem);
                None
            }
        }
    }

    /// A whole number within `bounds` that must be given.
    pub fn count(&mut self, field: &str, typed: &str, bounds: RangeInclusive<u32>) -> Option<u32> {
        if typed.trim().is_empty() {
            self.refuse(field, Problem::Required);
            return None;
        }
        self.count_if_any(field, typed, bounds)?
    }

    /// A whole number that may be left open: `Some(None)` for open, `None` for a problem.
    pub fn count_if_any(
        &mut self,
        field: &str,
        typed: &str,
        bounds: RangeInclusive<u32>,
    ) -> Option<Option<u32>> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Some(None);
        }
        match typed.parse::<i64>() {
            Err(_) => self.refuse(field, Problem::NotANumber),
            Ok(number) if number < i64::from(*bounds.start()) => {
                self.refuse_beyond(field, Problem::TooSmall, *bounds.start());
            }
            Ok(number) => match u32::try_from(number) {
                Ok(number) if bounds.contains(&number) => return Some(Some(number)),
                _ => self.refuse_beyond(field, Problem::TooLarge, *bounds.end()),
            },
        }
        None
    }

    /// Refuses a `date` and `time` that are over: beside the date where the day is past, else beside the time.
    pub fn to_come(&mut self, typed: NaiveDateTime, now: NaiveDateTime) {
        if typed <= now {
            self.refuse(if typed.date() < now.date() { "date" } else { "time" }, Problem::InThePast);
        }
    }

    /// A zone by its name.
    pub fn zone(&mut self, field: &str, typed: &str) -> Option<Zone> {
        let zone = Zone::named(typed.trim());
        if zone.is_none() {
            self.refuse(field, Problem::UnknownZone);
        }
        zone
    }

    /// A value of a closed set, by its name.
    pub fn choice<T>(&mut self, field: &str, name: &str, from_name: impl Fn(&str) -> Option<T>) -> Option<T> {
        let choice = from_name(name);
        if choice.is_none() {
            self.refuse(field, Problem::NotAChoice);
        }
        choice
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn time(typed: &str, expected: Result<&str, Problem>) {
        let mut form = Form::new(Manner::PLAIN);
        let read = form.time("time", typed);
        let found = form.finish(read).map(|time| time.format("%H:%M").to_string());
        let expected =
            expected.map(str::to_owned).map_err(|problem| vec![FieldProblem::new("time", problem)]);
        assert_eq!(found, expected, "{typed:?}");
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (typed, read) in [("19:00", "19:00"), (" 7:05 ", "07:05"), ("19.30", "19:30"), ("1930", "19:30")]
        {
            time(typed, Ok(read));
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for typed in ["24:00", "19:60", "7", "7:5", "-1:00", "+1:00", "19:00:00", "seven", "１９:00", "éé"]
        {
            time(typed, Err(Problem::NotATime));
        }
        time("", Err(Problem::Required));
    }

    #[test]
    fn every_problem_is_told_at_once_with_its_path() {
        let mut form = Form::new(Manner::PLAIN);
        form.required("title", "  ", LINE);
        form.within("cadence", |form| {
            form.count("every", "0", 1..=365);
            form.count("days", "366", 1..=365);
            form.zone("zone", "Mars/Olympus");
        });
        form.date("starts", "2026-02-30");
        form.text("name", "a\u{7}b", LINE);
        form.text("note", &"x".repeat(TEXT + 1), TEXT);
        let told: Vec<String> = form
            .finish::<()>(None)
            .expect_err("problems")
            .into_iter()
            .map(|told| {
                let numbers = [told.limit, told.over]
                    .iter()
                    .flatten()
                    .map(|number| format!(" {number}"))
                    .collect::<String>();
                format!("{} {}{numbers}", told.field, told.problem.name())
            })
            .collect();
        assert_eq!(
            told,
            [
                "title required",
                "cadence.every too_small 1",
                "cadence.days too_large 365",
                "cadence.zone unknown_zone",
                "starts no_such_day",
                "name control_characters",
                "note too_long 4000 1"
            ]
        );
    }

    #[test]
    fn what_may_stay_open_is_no_problem() {
        let mut form = Form::new(Manner::PLAIN);
        let date = form.date_if_any("ends", " ");
        let minutes = form.count_if_any("minutes", "", 1..=600);
        assert_eq!(form.finish(date.zip(minutes)), Ok((None, None)));
    }
}
