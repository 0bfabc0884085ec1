//! Today: the first screen.

mod suggestion;
mod today;

pub use suggestion::{Suggestion, SuggestionKind};
pub use today::{NextCheckIn, ReminderOf, RunningCheckIn, TodayItem, TodayView};
