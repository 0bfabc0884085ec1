//! `cargo xtask bench start`: what Interlude costs beside a window with an empty page.

mod contender;
mod contest;
mod figures;
mod memory;
mod start;

pub use contest::start;
