//! The week: what stands, what is free, and the reminders to plan.
//!
//! | file | what it holds |
//! |---|---|
//! | `standing` | what stands between two instants |
//! | `chosen_week` | what is chosen about the week, as it is stored |
//! | `week_choices` | its form |
//! | `slots` | why a slot is free, and up to three of them |
//! | `arrangement` | all times of an activity, as they were |
//! | `placing` | giving, moving and taking off a time |
//! | `prompts` | the weekly reminder, nudges, hard dates a week ahead |
//! | `hard_dates` | dates that are hard |
//! | `calendars` | busy times from files, and my own items as one |
//! | `week` | seven days |

pub(super) mod arrangement;
mod calendars;
mod chosen_week;
mod hard_dates;
mod placing;
mod prompts;
mod slots;
pub(super) mod standing;
mod week;
mod week_choices;

pub use calendars::CalendarFile;
