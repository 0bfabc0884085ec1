//! The planner: every use case of Interlude, in rooms by area.
//!
//! The same areas, in the same order, are in [`view`](crate::view), in the domain, in the tables and in the screens.
//!
//! | area | what a person does there |
//! |---|---|
//! | `vault` | opens, locks and protects |
//! | `reminding` | is reminded, and answers |
//! | `plan` | keeps what was agreed |
//! | `check_ins` | writes what became of check-ins |
//! | `own_life` | does something for themselves, and sees people |
//! | `week` | gives it a time |
//! | `moments` | finds help |
//! | `talking` | says something to the other one, and where |
//! | `deciding` | looks back, and decides |
//! | `today` | sees what comes first |
//! | `settings` | chooses how |
//! | `frame` | shows and hides the window |
//!
//! A use case reads from top to bottom: what it checks, what it changes, what it answers. Every change is one transaction
//! between two evaluations (`reminding/changing.rs`, REMINDERS.md §5).

mod check_ins;
mod deciding;
mod frame;
mod moments;
mod own_life;
mod plan;
mod reminding;
mod settings;
mod talking;
mod today;
mod vault;
mod week;

pub use reminding::NoticeOpens;
pub(crate) use reminding::trial;
pub use today::Outlook;
pub use vault::{OnChange, Planner, Surroundings};
pub use week::CalendarFile;
