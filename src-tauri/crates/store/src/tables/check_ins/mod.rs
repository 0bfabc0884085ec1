//! Check-ins: what stands around them, what was written about them, and what that closed.

mod around;
mod check_in;
mod former;

pub use check_in::StoredCheckIn;
pub use former::{Cause, FormerNext};
