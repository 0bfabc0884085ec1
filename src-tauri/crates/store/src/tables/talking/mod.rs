//! What is said to the other one, and where; sheets and points.

mod message;
mod point;
mod sheet;
mod talk;
mod waved;

pub use message::StoredMessage;
pub use sheet::{StoredSheet, StoredSheetLine};
pub use talk::{StoredTalk, Withdrawn};
pub use waved::StoredWaved;
