//! Moments: what a person logs with a time, and how it is found again (MOMENTS.md §1, §8).

pub mod bad_hour;
pub mod draft;
pub mod excerpt;
pub mod feeling;
pub mod fold;
pub mod formatted;
pub mod hard_minute;
pub mod moment;
pub mod noticed;
pub mod patterns;
pub mod prompt;
pub mod search;
pub mod tag;
pub mod thinking;
pub mod thinning;
pub mod timeline;
pub mod was;
pub mod watching;
