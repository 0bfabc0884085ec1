//! The week: what stands, what is free, and the reminders to plan.
//!
//! | file | what it holds |
//! |---|---|
//! | `standing` | what stands between two instants |
//! | `chosen_week` | what is chosen about the week, as it is stored |
//! | `week_choices` | its form |
//! | `slots` | why a slot is free, and up to three of them |
//! | `putting_back` | all times of an activity as they were, and undo |
//! | `placing` | giving, moving and taking off a time |
//! | `prompts` | the weekly reminder, nudges, hard dates a week ahead |
//! | `tapering` | whether they become less because a plan ended |
//! | `passing` | what becomes of a prompt whose moment has passed |
//! | `hard_dates` | dates that are hard |
//! | `calendars` | the calendars that were read |
//! | `calendar_import` | what of a file is kept |
//! | `calendar_export` | my own items for other calendars |
//! | `week` | seven days |

mod calendar_export;
mod calendar_import;
mod calendars;
mod chosen_week;
mod hard_dates;
mod passing;
mod placing;
mod prompts;
pub(super) mod putting_back;
mod slots;
pub(super) mod standing;
mod tapering;
mod week;
pub(crate) mod week_choices;

pub use calendar_import::CalendarFile;
