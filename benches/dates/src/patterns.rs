//! Rules to measure with: the same ones as the engine's own and as texts of RFC 5545.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, Weekday};
use interlude_domain::reminding::rule::{InQuietHours, Rule, RuleId};
use interlude_domain::time::recurrence::Repeat;
use std::collections::BTreeSet;

/// One repeat in both languages.
pub struct Pattern {
    /// For the figures.
    pub name: &'static str,
    /// As the engine has it.
    pub repeat: Repeat,
    /// The same as an `RRULE` (RFC 5545 §3.3.10).
    pub rrule: &'static str,
}

/// The kinds of repeat that people use most.
pub fn patterns() -> Vec<Pattern> {
    let pattern = |name, repeat, rrule| Pattern { name, repeat, rrule };
    vec![
        pattern("every day", Repeat::Days(1), "FREQ=DAILY"),
        pattern("every third day", Repeat::Days(3), "FREQ=DAILY;INTERVAL=3"),
        pattern(
            "thursdays and sundays",
            Repeat::Weeks(1, [Weekday::Thu, Weekday::Sun].into_iter().collect()),
            "FREQ=WEEKLY;BYDAY=TH,SU;WKST=MO",
        ),
        pattern(
            "mondays, every other week",
            Repeat::Weeks(2, [Weekday::Mon].into_iter().collect()),
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=MO",
        ),
        pattern("the 15th of every month", Repeat::Months(1, 15), "FREQ=MONTHLY;BYMONTHDAY=15"),
    ]
}

/// A rule at 19:00 that floats with the computer.
pub fn rule(id: i64, repeat: Repeat, starts: NaiveDate) -> Rule {
    Rule {
        id: RuleId(id),
        at: NaiveTime::from_hms_opt(19, 0, 0).unwrap_or_default(),
        repeat,
        starts,
        until: None,
        except: BTreeSet::new(),
        zone: None,
        grace: TimeDelta::hours(2),
        in_quiet_hours: InQuietHours::Defer,
        lead: None,
    }
}

/// So many days before `today`.
pub fn ago(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}
