//! Moments: what was logged, how it is found, and where help can be found.

mod check_back;
mod help;
mod moment;

pub use check_back::{CheckBackInput, CheckBackView, PauseEnds};
pub use help::HelpLine;
pub use moment::{ExcerptView, FoundItem, FoundPage, MomentInput, MomentView, TagView, WasView};
