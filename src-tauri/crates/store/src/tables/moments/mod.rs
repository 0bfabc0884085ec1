//! What a person logged.

mod check_back;
mod draft;
mod found;
mod moment;
mod tag;
mod text_before;

pub use check_back::StoredCheckBack;
pub use draft::StoredDraft;
pub use found::FoundAt;
pub use moment::StoredMoment;
pub use tag::StoredTag;
