//! Deciding: how a week was, the look back, and what becomes of a space period (PRODUCT.md §3.7).

pub mod look_back;
pub mod outcome;
pub mod weekly;
