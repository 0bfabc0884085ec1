//! The week: hard hours, free slots, what the coming days lack, and how that becomes less after a plan.

pub mod hard;
pub mod nudge;
pub mod slots;
pub mod taper;
