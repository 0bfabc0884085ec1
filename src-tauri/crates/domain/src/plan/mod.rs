//! The plan: what was agreed, what may stand on a page for the other, and what never; and by it what may be offered, written
//! and said.

pub mod answering;
pub mod cadence;
pub mod contact;
pub mod control;
pub mod handover;
pub mod offer;
pub mod openness;
mod plan;
pub mod speaking;
pub mod term;
pub mod writing;

pub use plan::{MissedProtocol, OwnDate, Plan, PlanId, Reconnect, Role, Together, Turn};
