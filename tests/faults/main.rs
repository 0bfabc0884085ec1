//! Faults: what the program does when the computer does not do its part.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs
)]

#[cfg(unix)]
mod folders;
#[cfg(unix)]
mod kills;
