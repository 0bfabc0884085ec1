//! Every call of the table: who may ask it and when, the shape of what is sent and answered, and the codes of errors.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod locked;
mod moments;
mod page;
mod refusals;
mod said;
mod shapes;
mod table;
mod talking;
