//! The guard: what both programs of Interlude do in their first lines, before there is a thread or a file.
//!
//! | module | what it does |
//! |---|---|
//! | [`network`] | there is none |
//! | [`limits`] | no core dumps, enough open files |
//! | [`panic`] | says where a thread failed, never what it held |
//! | [`fence`] | which files a window may open: never the data folder |
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::print_stderr
    )
)]

pub mod fence;
pub mod limits;
pub mod network;
pub mod panic;
