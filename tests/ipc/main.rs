//! Every command through a window that is only pretended: wire shapes and error codes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod locked;
mod page;
mod refusals;
mod shapes;
