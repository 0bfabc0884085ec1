//! Check-ins: what follows on each.

pub mod check_in;
