//! The planner: every use case of Interlude, split by area.
//!
//! | file | area |
//! |---|---|
//! | `opening` | first run, unlock, lock, protection |
//! | `today`, `ahead`, `activities`, `ideas`, `inbox`, `settings`, `silence` | what a person sees and changes |
//! | `plan`, `plan_form`, `terms_form`, `plan_text`, `versions`, `turning`, `handover` | the plan and what it was |
//! | `check_ins`, `check_in_form`, `check_in_log` | what became of check-ins |
//! | `suggesting`, `bringing_up` | the one suggestion, and what is not brought up at night |
//! | `acts` | what was done and can be taken back |
//! | `chosen`, `leads`, `rules` | what was chosen about reminders, and the rules that follow from it |
//! | `outlook` | what the tray may say |
//! | `reminding`, `retries`, `notices` | one turn of the reminder loop, and what becomes of its notices |
//! | `desk` | the vault while it is open, and what is known while it is locked |
//! | `work` | the schedule within a transaction |
//!
//! Every change is one transaction between two evaluations (REMINDERS.md §5): first what is due by the old rules, then the
//! change, then what is due by the new ones.

mod activities;
mod activity_form;
mod acts;
mod ahead;
mod bringing_up;
mod check_in_form;
mod check_in_log;
mod check_ins;
mod chosen;
mod desk;
mod handover;
mod ideas;
mod inbox;
mod leads;
mod notices;
mod opening;
mod outlook;
mod plan;
mod plan_form;
mod plan_text;
mod reminding;
mod retries;
mod rules;
mod sample;
mod settings;
mod silence;
mod subject;
mod suggesting;
mod terms_form;
mod today;
mod turning;
mod versions;
mod work;

pub use desk::{OnChange, Planner, Surroundings};
pub use outlook::Outlook;
