//! Dates that may be known only in part.

use super::reading::{read_date, read_month};
use super::{Form, LINE, Problem};
use crate::time::loose_date::LooseDate;
use crate::time::manner::Manner;

impl Form {
    /// A year, a month or a day, or nothing: `2019`, `2019-06`, `6/2019`, or as a date is written.
    pub fn loose_date_if_any(&mut self, field: &str, typed: &str) -> Option<Option<LooseDate>> {
        let typed = self.text(field, typed, LINE)?;
        if typed.is_empty() {
            return Some(None);
        }
        let read = read_month(&typed).unwrap_or_else(|| as_date(&typed, self.manner));
        match read {
            Ok(date) => Some(Some(date)),
            Err(problem) => {
                self.refuse(field, problem);
                None
            }
        }
    }
}

fn as_date(typed: &str, manner: Manner) -> Result<LooseDate, Problem> {
    let read = read_date(typed, manner).map(LooseDate::Day);
    read.map_err(|problem| if problem == Problem::NotADate { Problem::NotALooseDate } else { problem })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<String, Problem> {
        let mut form = Form::new(Manner::PLAIN);
        let read = form.loose_date_if_any("date", typed);
        let date = |read: Option<LooseDate>| read.map(|date| date.to_string()).unwrap_or_default();
        form.finish(read).map(date).map_err(|problems| problems[0].problem)
    }

    #[test]
    fn as_much_as_is_known() {
        for (typed, expected) in [
            ("", ""),
            (" 2019 ", "2019"),
            ("2019-06", "2019-06"),
            ("6/2019", "2019-06"),
            ("06.2019", "2019-06"),
            ("2019/6", "2019-06"),
            ("2019-06-02", "2019-06-02"),
        ] {
            assert_eq!(read(typed).as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_no_date_says_why() {
        for (typed, problem) in [
            ("13/2019", Problem::NoSuchDay),
            ("1066", Problem::NoSuchDay),
            ("2019-02-30", Problem::NoSuchDay),
            ("last summer", Problem::NotALooseDate),
            ("19", Problem::NotALooseDate),
            ("6/19", Problem::NotALooseDate),
        ] {
            assert_eq!(read(typed), Err(problem), "{typed}");
        }
    }
}
