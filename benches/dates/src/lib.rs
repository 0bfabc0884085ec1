//! What `cargo xtask bench dates` measures with.

mod patterns;

pub use patterns::{Pattern, ago, patterns, rule};
