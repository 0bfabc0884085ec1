//! Recurrence rules, expanded in wall time (RFC 5545 §3.3.10).
//!
//! The library is given wall times under the name of UTC, so that it knows of no daylight saving; each date is
//! turned into an instant by its own clock afterwards. It gives up on a rule after 100,000 periods without a date;
//! the budget is charged for each of them.

use crate::budget::Budget;
use crate::fault::Fault;
use crate::value::Stamp;
use crate::zones::Clock;
use chrono::{DateTime, Datelike, Days, Months, NaiveDateTime};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz, Unvalidated};
use std::ops::ControlFlow;

/// A longer rule than this makes no sense.
const LONGEST: usize = 512;

/// More times of day than this are too many.
const MOST_TIMES: usize = 48;

/// Periods after which the library gives up.
const GIVES_UP: u64 = 100_000;

/// The last year that the library knows.
const LAST_YEAR: i32 = 10_000;

/// What one date costs beside the period that it is in.
const A_DATE: u64 = 8;

/// The last date of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Until {
    Never,
    At(Stamp),
}

/// A rule that makes sense by itself.
pub(crate) struct Rule {
    /// The line of the property.
    pub line: u32,
    rule: RRule<Unvalidated>,
    until: Until,
    /// What one period of it costs.
    cost: u64,
}

impl Rule {
    /// Reads one.
    pub fn read(text: &str, line: u32) -> Result<Rule, Fault> {
        // Rules are of ASCII only (RFC 5545 §3.3.10); the library cuts weekdays by bytes and would panic within a letter.
        if text.len() > LONGEST || !text.is_ascii() || text.contains(':') {
            return Err(Fault::NotARule);
        }
        let mut until = Until::Never;
        let mut kept: Vec<String> = Vec::new();
        for part in text.to_ascii_uppercase().split(';').map(|part| part.replace([' ', '\t'], "")) {
            match part.split_once('=') {
                None if part.is_empty() => {}
                None => return Err(Fault::NotARule),
                // The library would ask the computer for its zone.
                Some(("UNTIL", value)) => until = Until::At(Stamp::read(value).ok_or(Fault::NotARule)?),
                Some(("RSCALE", "GREGORIAN")) => {}
                Some((name, _)) if name.starts_with("X-") => {}
                Some(_) => kept.push(part),
            }
        }
        let rule: RRule<Unvalidated> = kept.join(";").parse().map_err(|_| Fault::NotARule)?;
        let days = match rule.get_freq() {
            Frequency::Secondly | Frequency::Minutely | Frequency::Hourly => return Err(Fault::TooOften),
            Frequency::Daily => 1,
            Frequency::Weekly => 7,
            Frequency::Monthly => 31,
            Frequency::Yearly => 366,
        };
        let counted = rule.get_by_weekday().iter().any(|day| matches!(day, NWeekday::Nth(..)));
        if rule.get_interval() == 0 || rule.get_count() == Some(0) || (counted && days <= 7) {
            return Err(Fault::NotARule);
        }
        let times = [rule.get_by_hour().len(), rule.get_by_minute().len(), rule.get_by_second().len()];
        let times = times.into_iter().map(|count| count.max(1)).fold(1usize, usize::saturating_mul);
        if times > MOST_TIMES {
            return Err(Fault::TooOften);
        }
        let lists = (text.len() / 64 + times) as u64;
        Ok(Rule { line, rule, until, cost: (days + 8) * lists })
    }

    /// Visits its dates in their order from about `from` on, some of them before it, until the visitor breaks.
    pub fn visit(
        &self,
        (start, clock): (NaiveDateTime, &Clock),
        from: NaiveDateTime,
        budget: &mut Budget,
        mut visitor: impl FnMut(NaiveDateTime) -> ControlFlow<()>,
    ) -> Result<(), Fault> {
        if self.is_over(from.max(start), clock) || start.year() >= LAST_YEAR {
            return Ok(());
        }
        let start = self.forward(start, from);
        let tagged: DateTime<Tz> = start.and_utc().with_timezone(&Tz::UTC);
        let rule = self.rule.clone().validate(tagged).map_err(|_| Fault::NotARule)?;
        // Even a rule that is over at once has to be made ready.
        budget.work(self.cost + 64)?;
        let (mut last, mut seen) = (start, 0u32);
        for date in &RRuleSet::new(tagged).rrule(rule).limit() {
            let wall = date.naive_utc();
            budget.work(self.cost * self.periods(last, wall) + A_DATE)?;
            (last, seen) = (wall, seen.saturating_add(1));
            if self.is_over(wall, clock) || visitor(wall).is_break() {
                return Ok(());
            }
        }
        match self.rule.get_count() {
            Some(count) if seen >= count => Ok(()),
            _ => budget.work(self.cost * self.left(last)),
        }
    }

    /// Whether `wall` is after the last date.
    pub fn is_over(&self, wall: NaiveDateTime, clock: &Clock) -> bool {
        match self.until {
            Until::Never => false,
            // A last day counts whole.
            Until::At(Stamp::Date(date)) => wall.date() > date,
            Until::At(Stamp::Wall(until)) => wall > until,
            Until::At(Stamp::Utc(until)) => clock.instant(wall) > until.and_utc(),
        }
    }

    /// A later start, not after `from`, with the same dates from `from` on, for rules that do not count them.
    ///
    /// A rule depends on its start by the phase of its periods, by the day and the time, and by nothing else.
    fn forward(&self, start: NaiveDateTime, from: NaiveDateTime) -> NaiveDateTime {
        let every = u32::from(self.rule.get_interval());
        let days = u32::try_from(from.signed_duration_since(start).num_days()).unwrap_or(0);
        let month = |at: NaiveDateTime| i64::from(at.year()) * 12 + i64::from(at.month0());
        let months = u32::try_from(month(from) - month(start) - 1).unwrap_or(0);
        let whole = |room: u32, step: u32| room - room % step;
        let moved = match (self.rule.get_freq(), self.rule.get_count()) {
            (_, Some(_)) => None,
            (Frequency::Daily, None) => start.checked_add_days(Days::new(whole(days, every).into())),
            (Frequency::Weekly, None) => start.checked_add_days(Days::new(whole(days, 7 * every).into())),
            (Frequency::Monthly, None) => later_month(start, whole(months, every), every),
            (_, None) => later_month(start, whole(months, 12 * every), 12 * every),
        };
        moved.unwrap_or(start)
    }

    /// How many periods the library steps over between two dates.
    fn periods(&self, last: NaiveDateTime, next: NaiveDateTime) -> u64 {
        let days = u64::try_from(next.signed_duration_since(last).num_days()).unwrap_or(0);
        days / (u64::from(self.rule.get_interval()) * self.period())
    }

    /// How many periods the library looks for a next date where there is none.
    fn left(&self, last: NaiveDateTime) -> u64 {
        let years = u64::try_from(LAST_YEAR - last.year()).unwrap_or(0);
        (years * 366 / (u64::from(self.rule.get_interval()) * self.period())).min(GIVES_UP)
    }

    fn period(&self) -> u64 {
        match self.rule.get_freq() {
            Frequency::Yearly => 365,
            Frequency::Monthly => 28,
            Frequency::Weekly => 7,
            _ => 1,
        }
    }
}

/// `start` so many months later, or some steps less, where the month has its day.
fn later_month(start: NaiveDateTime, months: u32, step: u32) -> Option<NaiveDateTime> {
    // Twelve steps reach a leap year, over the end of a century too.
    let fewer = (0..=12u32).filter_map(|less| months.checked_sub(less.checked_mul(step)?));
    fewer
        .filter_map(|months| start.checked_add_months(Months::new(months)))
        .find(|later| later.day() == start.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first dates from `from` on must not depend on whether the start was moved.
    #[track_caller]
    fn check(rule: &str, start: &str, from: &str) {
        let (start, from): (NaiveDateTime, NaiveDateTime) = (start.parse().unwrap(), from.parse().unwrap());
        let dates = |text: &str| {
            let mut found = Vec::new();
            let rule = Rule::read(text, 1).unwrap();
            rule.visit((start, &Clock::Fixed(0)), from, &mut Budget::new(), |wall| {
                found.extend((wall >= from).then_some(wall));
                if found.len() == 5 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
            .unwrap();
            found
        };
        // With a count a start is never moved.
        let expected = dates(&format!("{rule};COUNT=20000"));
        assert_eq!(dates(rule), expected, "{rule}");
        assert_eq!(expected.len(), 5);
    }

    #[test]
    fn a_start_far_in_the_past_is_moved_without_a_change() {
        for (rule, start) in [
            ("FREQ=DAILY;INTERVAL=7", "2001-02-03T10:00:00"),
            ("FREQ=DAILY;BYHOUR=8,20;INTERVAL=3", "2001-02-03T10:00:00"),
            ("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;WKST=SU", "2001-02-04T10:00:00"),
            ("FREQ=WEEKLY;INTERVAL=2", "2001-02-03T10:00:00"),
            ("FREQ=MONTHLY", "2001-01-31T10:00:00"),
            ("FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR", "2001-01-31T10:00:00"),
            ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=29,30,31;BYSETPOS=-1", "2000-12-31T10:00:00"),
            ("FREQ=YEARLY", "1896-02-29T10:00:00"),
            ("FREQ=YEARLY;INTERVAL=3", "1980-06-15T10:00:00"),
            ("FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=MO", "1980-06-15T10:00:00"),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "1980-12-31T10:00:00"),
        ] {
            for from in
                ["2026-03-01T00:00:00", "2026-03-29T10:00:01", "2027-12-31T23:59:59", "2028-02-29T10:00:00"]
            {
                check(rule, start, from);
            }
        }
    }

    #[test]
    fn a_rule_that_is_none_is_told_from_one_that_falls_too_often() {
        let why = |text: &str| Rule::read(text, 1).map(|_| ()).unwrap_err();
        for text in
            ["", "FREQ", "FREQ=NEVER", "BYDAY=MO", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=1MO", "W1 MO"]
        {
            assert_eq!(why(text), Fault::NotARule, "{text}");
        }
        assert_eq!(why("FREQ=HOURLY;INTERVAL=24"), Fault::TooOften);
        assert!(Rule::read("freq=weekly; byday = mo,tu;", 1).is_ok());
    }
}
