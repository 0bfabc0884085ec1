//! Time: dates that repeat, clocks and zones, spans.

pub mod local_time;
pub mod manner;
pub mod recurrence;
pub mod seen;
pub mod span;
