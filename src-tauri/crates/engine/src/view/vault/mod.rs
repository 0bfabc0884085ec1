//! The vault: in which state it is.

mod app;

pub use app::{AppState, Phase, Protection, RefusedReason};
