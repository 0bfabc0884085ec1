//! Sheets: what a person needs, offers and asks for, written while it is calm (PRODUCT.md §3.7).
//!
//! Each saving is a version that stays as it was. Of the first forty-eight hours one is marked so, and what was written from day three on
//! stands beside it. One sheet a week is offered, by day; what I could do otherwise myself is never brought up. What I would need to see
//! are acts of the other one, and each asks whether they have been told.

#[cfg(test)]
mod tests;

use crate::plan::Together;
use crate::plan::offer::PlanState;
use chrono::{Days, NaiveDate};

crate::words! {
    /// A sheet, in the order in which they stand.
    Sheet {
        /// What I need.
        Needs = "needs",
        /// What I can offer, and do otherwise.
        Offers = "offers",
        /// What I must have.
        MustHaves = "must_haves",
        /// What I cannot live with.
        DealBreakers = "deal_breakers",
        /// What I would need to see.
        WouldSee = "would_see",
        /// What I do, whatever comes of it: if … then I …
        Outcomes = "outcomes",
    }
}

impl Sheet {
    /// How many lines it may have.
    pub fn most(self) -> usize {
        match self {
            Sheet::MustHaves => 5,
            Sheet::DealBreakers => 3,
            _ => 12,
        }
    }

    /// Whether it is only for me. The others are about what one would say to the other.
    fn is_mine_alone(self) -> bool {
        !matches!(self, Sheet::Offers | Sheet::WouldSee)
    }

    /// Whether it is never brought up to two who have been together for weeks.
    fn is_for_later(self) -> bool {
        matches!(self, Sheet::MustHaves | Sheet::DealBreakers)
    }
}

/// Names a version of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionId(pub i64);

/// One line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// What it says; of the sheet for outcomes what stands after *if*.
    pub text: String,
    /// What I do then; of that sheet only.
    pub then_do: String,
}

crate::words! {
    /// Whether they were told what I would need to see.
    Told {
        /// Not yet.
        NotYet = "not_yet",
        /// It stands among the questions for when the two talk.
        Asked = "asked",
        /// They were.
        Told = "told",
    }
}

crate::words! {
    /// What may be done with a sheet.
    SheetAct {
        /// To begin it, where nothing stands in it.
        Begin = "begin",
        /// To write it, or write it anew.
        Write = "write",
        /// To say that they were told a line, or to make a question of it.
        Tell = "tell",
    }
}

/// What may be done with a sheet by how things stand. After a no what would be said to them is not begun any more, nor, where one is not safe, what one does whatever comes of it; and what was is mine:
/// nothing that was typed is lost, and nobody is to be told anything.
pub fn acts(sheet: Sheet, state: PlanState) -> Vec<SheetAct> {
    let (is_open, is_unsafe) = (state == PlanState::Open, state == PlanState::NotSafe);
    let is_there = !matches!(state, PlanState::NoPlan | PlanState::Closed);
    let may = |act: &SheetAct| match act {
        SheetAct::Begin => {
            is_there && (is_open || sheet.is_mine_alone() && !(is_unsafe && sheet == Sheet::Outcomes))
        }
        SheetAct::Write => is_there,
        SheetAct::Tell => is_open && sheet == Sheet::WouldSee,
    };
    SheetAct::ALL.iter().copied().filter(may).collect()
}

/// What is known when a sheet is to be offered.
#[derive(Debug, Clone, Copy)]
pub struct Known<'known> {
    /// How things stand.
    pub state: PlanState,
    /// How long the two have been together, if that was said.
    pub together: Option<Together>,
    /// The first day of the plan.
    pub starts: NaiveDate,
    /// The day.
    pub today: NaiveDate,
    /// On which day each sheet was written last, or was said not to be wanted.
    pub done: &'known [(Sheet, NaiveDate)],
}

/// A week passes between two that are offered.
const BETWEEN: Days = Days::new(7);

/// The sheet that is offered; the caller asks by day only. None in the first two days, after a no, and within a week of another one.
pub fn offered(known: &Known<'_>) -> Option<Sheet> {
    let last = known.done.iter().map(|(_, day)| *day).max();
    let rests = last.and_then(|last| last.checked_add_days(BETWEEN)).is_some_and(|next| known.today < next);
    if known.state != PlanState::Open || rests || !is_past_first_days(known.starts, known.today) {
        return None;
    }
    let is_young = known.together == Some(Together::Weeks);
    let may = |sheet: &Sheet| *sheet != Sheet::Offers && !(is_young && sheet.is_for_later());
    let is_done = |sheet: &Sheet| known.done.iter().any(|(done, _)| done == sheet);
    Sheet::ALL.iter().copied().find(|sheet| may(sheet) && !is_done(sheet))
}

/// The first days of a plan are the day on which it begins and the one after it: forty-eight hours.
const FIRST: Days = Days::new(2);

/// Whether `day` is one of the first two of a plan.
pub fn is_of_first_days(starts: NaiveDate, day: NaiveDate) -> bool {
    starts <= day && !is_past_first_days(starts, day)
}

/// Whether `day` is day three of a plan, or later.
pub fn is_past_first_days(starts: NaiveDate, day: NaiveDate) -> bool {
    starts.checked_add_days(FIRST).is_some_and(|third| third <= day)
}

/// Which of the versions stands beside one of the first days: the first that was written from day three on. The oldest comes first.
pub fn of_day_three(starts: NaiveDate, days: &[NaiveDate]) -> Option<usize> {
    days.iter().position(|day| is_past_first_days(starts, *day))
}
