//! Moments: what was logged, how it is found, and where help can be found.

mod help;
mod moment;
mod mood;

pub use help::HelpLine;
pub use moment::{ExcerptView, FoundItem, FoundPage, MomentInput, MomentView, TagView, WasView};
pub use mood::{FeelingsInput, MoodView, MoodsView, StepNames};
