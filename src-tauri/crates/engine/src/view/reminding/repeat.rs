//! Repeats as they are chosen in a form.

use chrono::WeekdaySet;
use interlude_domain::form::{Form, Problem};

interlude_domain::words! {
    /// A day of the week.
    Weekday {
        /// Monday.
        Mon = "mon",
        /// Tuesday.
        Tue = "tue",
        /// Wednesday.
        Wed = "wed",
        /// Thursday.
        Thu = "thu",
        /// Friday.
        Fri = "fri",
        /// Saturday.
        Sat = "sat",
        /// Sunday.
        Sun = "sun",
    }
}

impl Weekday {
    fn calendar(self) -> chrono::Weekday {
        match self {
            Weekday::Mon => chrono::Weekday::Mon,
            Weekday::Tue => chrono::Weekday::Tue,
            Weekday::Wed => chrono::Weekday::Wed,
            Weekday::Thu => chrono::Weekday::Thu,
            Weekday::Fri => chrono::Weekday::Fri,
            Weekday::Sat => chrono::Weekday::Sat,
            Weekday::Sun => chrono::Weekday::Sun,
        }
    }

    /// A day of the calendar.
    pub(crate) fn named(day: chrono::Weekday) -> Weekday {
        match day {
            chrono::Weekday::Mon => Weekday::Mon,
            chrono::Weekday::Tue => Weekday::Tue,
            chrono::Weekday::Wed => Weekday::Wed,
            chrono::Weekday::Thu => Weekday::Thu,
            chrono::Weekday::Fri => Weekday::Fri,
            chrono::Weekday::Sat => Weekday::Sat,
            chrono::Weekday::Sun => Weekday::Sun,
        }
    }

    /// The chosen days as a set; at least one is needed.
    pub(crate) fn read(form: &mut Form, field: &str, chosen: &[Weekday]) -> Option<WeekdaySet> {
        let set = Weekday::all_of(chosen);
        if set.is_empty() {
            form.refuse(field, Problem::NoWeekday);
            return None;
        }
        Some(set)
    }

    /// The days as a set.
    pub(crate) fn all_of(days: &[Weekday]) -> WeekdaySet {
        days.iter().map(|day| day.calendar()).collect()
    }

    /// This day alone.
    pub(crate) fn set(self) -> WeekdaySet {
        Weekday::all_of(&[self])
    }

    /// The days of a set, from Monday.
    pub(crate) fn of(set: WeekdaySet) -> Vec<Weekday> {
        Weekday::ALL.iter().copied().filter(|day| set.contains(day.calendar())).collect()
    }
}
