//! The week: single times, busy times, hard dates, prompts.

mod busy;
mod hard_date;
mod nudge;
mod placement;

pub use busy::{CalendarId, StoredCalendar};
pub use hard_date::StoredHardDate;
