//! Moments: what was logged, how it is found, what was written and not sent, a hard minute, what may be shown while locked, and
//! where help can be found.

mod bad_hour;
mod check_back;
mod draft;
mod entry;
mod hard_minute;
mod help;
mod moment;
mod mood;
mod noticed;
mod patterns;
mod reflection;
mod shown;
mod thinking;
mod timeline;

pub use bad_hour::{BadHourInput, BadHourLines, BadHourView};
pub use check_back::{CheckBackInput, CheckBackView, PauseEnds, StrengthAfter};
pub use draft::{DraftInput, DraftItem, DraftView, DraftsView, HeldChoice};
pub use entry::{FormattedView, KeptEntry};
pub use hard_minute::{
    Arranged, MinuteCardView, MinuteHold, MinuteInput, MinuteLineView, MinuteOffered, MinuteOffersView,
    MinutePause, MinuteSaid, MinuteTaps, MinuteView,
};
pub use help::HelpLine;
pub use moment::{ExcerptView, MomentInput, MomentView, TagView, WasView};
pub use mood::{FeelingsInput, MoodView, MoodsView, StepNames};
pub use noticed::{NoticedInput, NoticedItem, ObservationView};
pub use patterns::{PatternsChart, PatternsInput, PatternsOver, PatternsView};
pub use reflection::ReflectionView;
pub use shown::ShownView;
pub use thinking::{ThinkingView, ThoughtView};
pub use timeline::{FoundPage, MinuteEntryView, MomentItem, TimelineAt, TimelineFilter, TimelinePage};
