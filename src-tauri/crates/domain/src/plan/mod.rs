//! The plan: what was agreed, what may stand on a page for the other, and what never.

pub mod cadence;
pub mod contact;
pub mod control;
pub mod handover;
mod plan;
pub mod term;

pub use plan::{LimboGap, MissedProtocol, OwnDate, Plan, PlanId, Reconnect, Role, Together, Turn};
