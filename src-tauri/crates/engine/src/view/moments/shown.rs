//! What may be shown while the vault is locked.

use crate::view::BadHourLines;
use interlude_domain::moments::hard_minute::{MinuteCard, MinuteSentence};
use serde::Serialize;

/// Only what was released, entry by entry; anyone at this computer can read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ShownView {
    /// My card.
    pub card: Option<String>,
    /// Which card is filled in, where I wrote none.
    pub filled: Option<MinuteCard>,
    /// My lines for next time.
    pub lines: Vec<String>,
    /// The list for a bad hour.
    pub bad_hour: Vec<BadHourLines>,
    /// What is said of what was sent already; it is nobody's secret.
    pub sent: MinuteSentence,
}
