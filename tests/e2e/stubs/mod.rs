//! Stubs: services of a desktop, played by the test, that write down every call.
//!
//! They answer the bus by hand instead of through an object server: so a stub can keep an answer
//! back for as long as a test wants.

pub mod dunst;
pub mod login;
pub mod notifications;
pub mod portal;
pub mod tray;
