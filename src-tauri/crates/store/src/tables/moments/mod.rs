//! What a person logged.

mod bad_hour;
mod card;
mod charted;
mod check_back;
mod draft;
mod feeling;
mod found;
mod line_next_time;
mod moment;
mod observation;
mod reflection;
mod tag;
mod text_before;
mod thought;
mod timeline;
mod urge;

pub use card::CardName;
pub use charted::{ChartedMinute, ChartedMood};
pub use check_back::StoredCheckBack;
pub use draft::StoredDraft;
pub use found::FoundAt;
pub use line_next_time::StoredLine;
pub use moment::StoredMoment;
pub use observation::StoredNoticed;
pub use tag::StoredTag;
pub use thought::StoredThought;
pub use timeline::Listed;
pub use urge::StoredUrge;
