//! The rehearsal: the real planner over a real encrypted vault, without a desktop around it.
//!
//! The screens are tested, drawn and looked at on it, and so are the calls. A [`Rehearsal`] begins as one of the
//! [`Beginning`]s, each of which was lived through the planner's own use cases; clock and zone are in the hand of whoever
//! asks. What a desktop would do (windows, dialogs, files) is pretended and told as an event.
//!
//! Nothing of it is in the program that people get.
#![allow(
    clippy::indexing_slicing,
    reason = "beginnings are objects of JSON that are made here; nothing of it ships"
)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod around;
mod beginnings;
mod desktop;
mod error;
mod living;
mod moment;
mod rehearsal;
mod speaking;

pub use around::planner;
pub use beginnings::Beginning;
pub use desktop::{Desktop, Event};
pub use error::RehearsalError;
pub use moment::Moment;
pub use rehearsal::Rehearsal;
pub use speaking::Stage;
