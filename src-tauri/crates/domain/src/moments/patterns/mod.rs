//! Patterns: what was logged as pictures, by day, without a verdict (MOMENTS.md §9).
//!
//! | file | what it holds |
//! |---|---|
//! | `axis` | where dates, steps and sizes stand, and the median |
//! | `mood` | how it was over time, with the plan |
//! | `hours` | hard minutes by weekday and part of the day |
//! | `strength` | how strong it was before and after, by what was done |
//! | `needs` | what was done for each need, by week |
//! | `check_ins` | how it was before and after check-ins |
//! | `table` | the same as a table, and as a file of comma-separated values |
//! | `hard_hours` | the hours that were hard, for free times |
//!
//! Everything that a picture shows is decided here: every point, line, tick, gap and median, and how many entries are behind it. A
//! window draws the numbers that it is given, so picture, table and file cannot differ. A group of fewer than [`BEGINS`] entries
//! has no median. No value appears for a day without an entry. No order is by effect, and nothing here says why.

mod axis;
mod check_ins;
mod hard_hours;
mod hours;
mod mood;
mod needs;
mod strength;
mod table;

pub use axis::{BEGINS, Days, Middle, Tick, WHOLE, missing};
pub use check_ins::{CheckInChart, CheckInFelt, CheckInPoint};
pub use hard_hours::{LoggedHours, logged_hours};
pub use hours::{HOURS_BEGIN, HourCell, HourChart, PartOfDay};
pub use mood::{Band, LinePoint, MoodChart, MoodDay, MoodDot, MoodEntry};
pub use needs::{NeedCell, NeedChart, NeedSpan};
pub use strength::{Done, StrengthChart, StrengthEntry, StrengthGroup, StrengthLine};
pub use table::Table;
