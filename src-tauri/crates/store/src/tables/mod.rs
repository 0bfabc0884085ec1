//! The tables: one file each, with all the SQL of its rows beside them.
//!
//! No rule of the planner stands here, and no clock is read: what a row means is known in `domain`, when it is
//! written is an argument. Every function is a method of [`Rows`].

mod activity;
mod busy;
mod cadence;
mod check_in;
mod claim;
mod column;
mod earlier;
mod felt;
mod hard_date;
mod idea;
mod live;
mod nudge;
mod occurrence;
mod person;
mod placement;
mod plan;
mod progress;
mod repeat;
mod rule;
mod setting;
mod term;
mod version;

pub use activity::StoredActivity;
pub use busy::{CalendarId, StoredCalendar};
pub use check_in::StoredCheckIn;
pub use claim::{Claim, ClaimId, Outcome};
pub use felt::StoredFelt;
pub use hard_date::StoredHardDate;
pub use idea::StoredIdea;
pub use person::{MeetingId, StoredPerson};
pub use plan::StoredPlan;
pub use progress::StoredTime;
pub use rule::{Owner, StoredRule};
pub use version::{StoredReview, StoredVersion};

use rusqlite::Connection;

/// The rows of an open vault, within a transaction.
pub struct Rows<'vault>(pub(crate) &'vault Connection);
