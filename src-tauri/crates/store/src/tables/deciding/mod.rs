//! How weeks were, looking back, and what was decided.

mod decision;
mod look_back;
mod weekly;

pub use decision::{DecisionId, PutOffId, StoredDecision, StoredPutOff};
pub use look_back::{AnswerId, StoredAnswer};
pub use weekly::{StoredWeek, WeekId};
