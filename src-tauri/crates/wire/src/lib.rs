//! The wire: what the keeper and a window say to each other over a pipe.
//!
//! A window is a process that the keeper starts. They speak in [frames](Frame): a length, a kind, a number, a name and a
//! body. The first frame in each direction carries the [version](Version) of the program that sends it. Nothing that is
//! read here is believed: a frame that is too long, of no known kind or cut off ends the conversation, and never the
//! keeper.
//!
//! | module | what it has |
//! |---|---|
//! | [`frame`] | a frame, how it is written and read |
//! | [`said`] | what each kind means, in both directions |
//! | [`stand`] | where a window stands, and how large it is |
//! | [`version`] | versions, and which of two is newer |
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod frame;
pub mod said;
pub mod stand;
pub mod version;

pub use frame::{Frame, Kind, WireError};
pub use said::{Beginning, Paper, ToKeeper, ToWindow};
pub use stand::{Spread, Stand};
pub use version::Version;
