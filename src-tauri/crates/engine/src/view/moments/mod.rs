//! Moments: where help can be found.

mod help;

pub use help::HelpLine;
