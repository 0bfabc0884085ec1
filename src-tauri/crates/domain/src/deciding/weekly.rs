//! The weekly check: five lines between two words each, any of which may stay open (PRODUCT.md §3.7).
//!
//! It stores what was answered and no verdict. It is offered beside planning the week, by day, once it was used and while a plan is open; nothing
//! reminds of it by itself.

#[cfg(test)]
mod tests;

use crate::plan::Plan;
use crate::plan::offer::PlanState;
use crate::plan::term::Certainty;
use chrono::{Datelike, NaiveDate};
use std::ops::RangeInclusive;

crate::words! {
    /// A line, in the order in which they stand.
    WeeklyLine {
        /// My own week: heavy to light.
        Week = "week",
        /// The distance: too near to too far.
        Distance = "distance",
        /// I could rely on what was agreed: not to fully.
        Agreed = "agreed",
        /// I could say no, and say what I think, without fear: no to yes.
        Freely = "freely",
        /// I looked after myself: hardly to well.
        Care = "care",
    }
}

crate::words! {
    /// Whether anything is agreed.
    Agreement {
        /// Nothing is.
        Nothing = "nothing",
        /// Something is.
        Something = "something",
    }
}

impl Agreement {
    /// Of a plan.
    pub fn of(plan: &Plan) -> Agreement {
        let is_agreed = plan.standings().iter().any(|(_, standing)| standing.certainty == Certainty::Agreed);
        if is_agreed { Agreement::Something } else { Agreement::Nothing }
    }
}

/// The lines that are asked. What is between the two is asked in an open plan only; without one it is my own week.
pub fn lines(state: PlanState, agreement: Agreement) -> Vec<WeeklyLine> {
    let asked = |line: &WeeklyLine| match line {
        WeeklyLine::Week | WeeklyLine::Care => true,
        WeeklyLine::Distance | WeeklyLine::Freely => state == PlanState::Open,
        WeeklyLine::Agreed => state == PlanState::Open && agreement == Agreement::Something,
    };
    WeeklyLine::ALL.iter().copied().filter(asked).collect()
}

/// The places on a line, from its first word to its last.
pub const STEPS: RangeInclusive<u8> = 1..=5;
/// The highest step of *without fear* beside which help stands.
const LOW: u8 = 2;

/// Whether a line with help stands beside an answer.
pub fn has_help(line: WeeklyLine, step: u8) -> bool {
    line == WeeklyLine::Freely && step <= LOW
}

/// Whether two days lie in the same week, which begins on a Monday.
pub fn is_same_week(one: NaiveDate, other: NaiveDate) -> bool {
    one.iso_week() == other.iso_week()
}

crate::words! {
    /// Whether it is offered together with planning the week.
    Beside {
        /// It was never used.
        NotYet = "not_yet",
        /// It is.
        On = "on",
        /// It was switched off.
        Off = "off",
    }
}

/// Whether it is offered beside a reminder to plan the week that came on a date; the caller asks by day only. `latest` is the day of the
/// last one.
pub fn is_offered(state: PlanState, beside: Beside, latest: Option<NaiveDate>, came: NaiveDate) -> bool {
    let is_done = latest.is_some_and(|latest| latest >= came);
    state == PlanState::Open && beside == Beside::On && !is_done
}
