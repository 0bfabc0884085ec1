//! The week: hard hours, free slots, what the coming days lack.

pub mod hard;
pub mod nudge;
pub mod slots;
