//! Check-ins.

mod check_in;

pub use check_in::{CheckInEntry, CheckInInput, CheckInItem, CheckInMark, CheckInView, CheckInsView};
