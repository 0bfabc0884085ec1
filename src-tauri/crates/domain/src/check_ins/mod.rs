//! Check-ins: what stands around each, and what follows on it.

pub mod around;
pub mod between;
pub mod check_in;
