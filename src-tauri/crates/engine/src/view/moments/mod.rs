//! Moments: what was logged, how it is found, what was written and not sent, and where help can be found.

mod check_back;
mod draft;
mod help;
mod moment;

pub use check_back::{CheckBackInput, CheckBackView, PauseEnds};
pub use draft::{DraftInput, DraftItem, DraftView, DraftsView, HeldChoice};
pub use help::HelpLine;
pub use moment::{ExcerptView, FoundItem, FoundPage, MomentInput, MomentView, TagView, WasView};
