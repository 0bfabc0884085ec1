//! Moments: what was logged, how it is found, what may be shown while locked, and where help can be found.

mod draft;
mod help;
mod moment;
mod shown;

pub use draft::{DraftInput, DraftItem, DraftView, DraftsView, HeldChoice};
pub use help::HelpLine;
pub use moment::{ExcerptView, FoundItem, FoundPage, MomentInput, MomentView, TagView, WasView};
pub use shown::ShownView;
