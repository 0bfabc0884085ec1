//! Reminding: moments, what is due and ahead, silences.

mod ahead;
mod inbox;
mod moment;
mod repeat;
mod silence;

pub use ahead::{AheadDay, AheadItem, AheadView, Fate};
pub use inbox::{Acted, InboxItem, InboxView, Later, LaterInput, WaitsFor};
pub use moment::{BothClocks, TheirClock, When};
pub use repeat::Weekday;
pub use silence::{CheckInsMeanwhile, Silence, SilenceFor, SilenceInput};
