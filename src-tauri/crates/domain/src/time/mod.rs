//! Time: dates that repeat or are known in part, clocks and zones, spans.

pub mod local_time;
pub mod loose_date;
pub mod manner;
pub mod recurrence;
pub mod seen;
pub mod span;
