//! Moments: what was logged, how it is found, and where help can be found.

mod hard_minute;
mod help;
mod moment;

pub use hard_minute::{
    Arranged, MinuteCardView, MinuteHold, MinuteInput, MinuteLineView, MinuteOffered, MinuteOffersView,
    MinutePause, MinuteSaid, MinuteTaps, MinuteView,
};
pub use help::HelpLine;
pub use moment::{ExcerptView, FoundItem, FoundPage, MomentInput, MomentView, TagView, WasView};
