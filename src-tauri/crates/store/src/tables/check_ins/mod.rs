//! Check-ins: what was written about them.

mod check_in;

pub use check_in::StoredCheckIn;
