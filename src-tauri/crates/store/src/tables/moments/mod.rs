//! What a person logged.

mod feeling;
mod found;
mod moment;
mod tag;
mod text_before;

pub use found::FoundAt;
pub use moment::StoredMoment;
pub use tag::StoredTag;
