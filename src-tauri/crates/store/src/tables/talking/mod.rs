//! What is said to the other one, and where.

mod message;
mod talk;
mod waved;

pub use message::StoredMessage;
pub use talk::{StoredTalk, Withdrawn};
pub use waved::StoredWaved;
