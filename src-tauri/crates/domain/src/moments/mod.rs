//! Moments: what a person logs with a time, and how it is found again (MOMENTS.md §1, §8).

pub mod fold;
pub mod search;
pub mod was;
