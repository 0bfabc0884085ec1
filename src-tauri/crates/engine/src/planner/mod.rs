//! The planner: every use case of Interlude, split by area.
//!
//! | file | area |
//! |---|---|
//! | `opening` | first run, unlock, lock, protection |
//! | `today`, `ahead`, `activities`, `ideas`, `inbox`, `settings`, `silence` | what a person sees and changes |
//! | `activity_log`, `people`, `hard_dates` | what became of activities, whom I want to see, which dates are hard |
//! | `calendars` | busy times from files, and my own items for other calendars |
//! | `week`, `standing`, `free`, `placing`, `week_choices`, `prompts` | the week, what is free in it, and the reminders to plan |
//! | `plan`, `plan_form`, `terms_form`, `plan_text`, `versions`, `turning`, `handover` | the plan and what it was |
//! | `check_ins`, `check_in_form`, `check_in_log` | what became of check-ins |
//! | `suggesting`, `bringing_up` | the one suggestion, and what is not brought up at night |
//! | `acts` | what was done and can be taken back |
//! | `chosen`, `leads`, `rules` | what was chosen about reminders, and the rules that follow from it |
//! | `outlook` | what the tray may say |
//! | `reminding`, `retries`, `notices` | one turn of the reminder loop, and what becomes of its notices |
//! | `around` | what a person asks of the planner that the shell does, or knows |
//! | `desk` | the vault while it is open, and what is known while it is locked |
//! | `work` | the schedule within a transaction |
//!
//! Every change is one transaction between two evaluations (REMINDERS.md §5): first what is due by the old rules, then the
//! change, then what is due by the new ones.

mod activities;
mod activity_form;
mod activity_log;
mod acts;
mod ahead;
mod around;
mod bringing_up;
mod calendars;
mod check_in_form;
mod check_in_log;
mod check_ins;
mod chosen;
mod desk;
mod free;
mod handover;
mod hard_dates;
mod ideas;
mod inbox;
mod leads;
mod notices;
mod opening;
mod outlook;
mod people;
mod placing;
mod plan;
mod plan_form;
mod plan_text;
mod prompts;
mod reminding;
mod retries;
mod rules;
mod sample;
mod settings;
mod silence;
mod standing;
mod subject;
mod suggesting;
mod terms_form;
mod today;
mod turning;
mod versions;
mod week;
mod week_choices;
mod work;

pub use calendars::CalendarFile;
pub use desk::{OnChange, Planner, Surroundings};
pub use notices::NoticeOpens;
pub use outlook::Outlook;
