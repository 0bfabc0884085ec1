//! Deciding: how a week was, the look back, and outcomes.

mod look_back;
mod outcome;
mod weekly;

pub use look_back::{
    LookBackAnswer, LookBackBeside, LookBackEntry, LookBackLine, LookBackPart, LookBackView,
};
pub use outcome::{
    DecideInput, DecisionView, NextTimeView, OutcomeBy, OutcomePartInput, OutcomeView, OutcomesView,
    PutOffInput, PutOffView,
};
pub use weekly::{WeeklyAnswer, WeeklyInput, WeeklyPast, WeeklyView};
