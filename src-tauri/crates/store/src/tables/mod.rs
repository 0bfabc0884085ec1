//! The tables: one file each, with all the SQL of its rows beside them.
//!
//! No rule of the planner stands here, and no clock is read: what a row means is known in `domain`, when it is
//! written is an argument. Every function is a method of [`Rows`].
//! They lie in the rooms of the planner.

mod check_ins;
mod column;
mod deciding;
mod frame;
mod moments;
mod own_life;
mod plan;
mod reminding;
mod settings;
mod talking;
mod week;

pub use check_ins::{Cause, FormerNext, StoredCheckIn};
pub use deciding::{
    AnswerId, DecisionId, PutOffId, StoredAnswer, StoredDecision, StoredPutOff, StoredWeek, WeekId,
};
pub use frame::StoredTyped;
pub use moments::{
    CardName, ChartedMinute, ChartedMood, FoundAt, Listed, StoredCheckBack, StoredDraft, StoredLine,
    StoredMoment, StoredNoticed, StoredTag, StoredThought, StoredUrge,
};
pub use own_life::{MeetingId, StoredActivity, StoredFelt, StoredIdea, StoredPerson, StoredTime};
pub use plan::{ClosedPlan, StoredPlan, StoredReview, StoredVersion};
pub use reminding::{Claim, ClaimId, Outcome, Owner, StoredRule};
pub use talking::{StoredMessage, StoredSheet, StoredSheetLine, StoredTalk, StoredWaved, Withdrawn};
pub use week::{CalendarId, StoredCalendar, StoredHardDate};

use rusqlite::Connection;

/// The rows of an open vault, within a transaction.
pub struct Rows<'vault>(pub(crate) &'vault Connection);
