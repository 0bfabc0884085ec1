//! Calendar files: reads when somebody is busy, and writes items that other calendars accept.
//!
//! A calendar file is read for its busy times only; titles, places and people in it are never kept.
//! Nothing here reads a clock, a file or the environment, and nothing starts a thread: bytes and zone are arguments.
//!
//! | module | what it answers |
//! |---|---|
//! | `text` | which characters are these bytes? |
//! | `lines` | which content lines are there, and on which line of the file does each begin? |
//! | `outline` | is the file whole, and where are its events and zones? |
//! | `property`, `value` | which name, parameters and value has a line, and which date or length is it? |
//! | `zones`, `windows_zones` | whose clock is meant by a zone's name? |
//! | `event` | what does one event say? |
//! | `rule`, `budget` | on which dates does it repeat, and is that still worth the work? |
//! | `busy`, `reading` | when is somebody busy? |
//! | `write`, `content`, `observances` | how is an item said to other calendars? |
//!
//! Two libraries do what standards say at length: `icalendar` takes content lines apart, `rrule` expands recurrences.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod budget;
mod busy;
mod content;
mod event;
mod fault;
mod lines;
mod observances;
mod outline;
mod property;
mod reading;
mod rule;
mod text;
mod value;
mod windows_zones;
mod write;
mod zones;

pub use fault::{Fault, LeftOut, Refusal};
pub use interlude_domain::time::span::Span;
pub use reading::{Reading, read};
pub use text::LARGEST;
pub use write::{Item, write};
