//! How a rule repeats, in four columns of its row.

use crate::tables::column::foreign;
use chrono::{Weekday, WeekdaySet};
use interlude_domain::time::recurrence::Repeat;
use rusqlite::Row;

/// A repeat in four columns.
pub(crate) struct RepeatColumns {
    pub name: &'static str,
    pub every: u32,
    pub weekdays: u8,
    pub month_day: u32,
}

impl From<&Repeat> for RepeatColumns {
    fn from(repeat: &Repeat) -> RepeatColumns {
        let (name, every, weekdays, month_day) = match *repeat {
            Repeat::Once => ("once", 1, 0, 0),
            Repeat::Days(every) => ("days", every, 0, 0),
            Repeat::Weeks(every, on) => ("weeks", every, weekday_bits(on), 0),
            Repeat::Months(every, day) => ("months", every, 0, day),
            Repeat::After(days) => ("after", days, 0, 0),
        };
        RepeatColumns { name, every, weekdays, month_day }
    }
}

/// Monday is the lowest bit.
fn weekday_bits(on: WeekdaySet) -> u8 {
    on.iter(Weekday::Mon).map(|day| 1 << day.num_days_from_monday()).sum()
}

fn weekdays_of(bits: u8) -> WeekdaySet {
    (0..7u8).filter(|bit| bits & (1 << bit) != 0).filter_map(|bit| Weekday::try_from(bit).ok()).collect()
}

/// The repeat of a row that has the four columns.
pub(crate) fn repeat_of(row: &Row<'_>) -> rusqlite::Result<Repeat> {
    let every = row.get("every")?;
    match row.get::<_, String>("repeat")?.as_str() {
        "once" => Ok(Repeat::Once),
        "days" => Ok(Repeat::Days(every)),
        "weeks" => Ok(Repeat::Weeks(every, weekdays_of(row.get("weekdays")?))),
        "months" => Ok(Repeat::Months(every, row.get("month_day")?)),
        "after" => Ok(Repeat::After(every)),
        _ => Err(foreign()),
    }
}
