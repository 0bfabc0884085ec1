//! Moments: what was logged, how it is found, and where help can be found.

mod draft;
mod help;
mod moment;

pub use draft::{DraftInput, DraftItem, DraftView, DraftsView, HeldChoice};
pub use help::HelpLine;
pub use moment::{ExcerptView, FoundItem, FoundPage, MomentInput, MomentView, TagView, WasView};
