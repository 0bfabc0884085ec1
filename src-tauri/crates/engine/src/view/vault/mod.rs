//! The vault: in which state it is.

mod app;
mod manner;

pub use app::{AppState, Phase, Protection, RefusedReason};
pub use manner::MannerView;
