//! `cargo xtask contract FOLDER`: the documents that Interlude is built to, brought into `docs` from where they are written.
//!
//! They are copied as they stand, without what leads nowhere from here: [`documents`] lists it, each with its reason, and
//! [`trim`] leaves it out. With `--check` nothing is written, and what differs is named with its first line.

mod copy;
mod difference;
mod documents;
mod trim;

pub use copy::{check, copy};
