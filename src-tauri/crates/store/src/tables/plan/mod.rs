//! The plan: its row, its terms, and what they were.

mod binned;
mod cadence;
mod closed;
mod plan;
mod term;
mod turn;
mod version;

pub use closed::ClosedPlan;
pub use plan::StoredPlan;
pub use version::{StoredReview, StoredVersion};
