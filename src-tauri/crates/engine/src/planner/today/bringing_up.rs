//! What is not brought up in the evening and at night (PRODUCT.md §3.6): limbo, open terms, and looks at all of it.

use chrono::NaiveTime;

/// From this hour on it may be brought up …
const FROM: u32 = 9;
/// … and no longer from this one on.
const TO: u32 = 20;

/// Whether a clock here that shows `time` lets them be brought up.
pub(crate) fn may_bring_up(time: NaiveTime) -> bool {
    use chrono::Timelike;
    (FROM..TO).contains(&time.hour())
}
