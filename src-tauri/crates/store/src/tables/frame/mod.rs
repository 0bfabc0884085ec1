//! The frame: what was typed and not saved.

mod typed;

pub use typed::StoredTyped;
