//! What may be shown while the vault is locked.

use serde::Serialize;

/// Only what was released, entry by entry; anyone at this computer can read it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ShownView {
    /// My card.
    pub card: Option<String>,
    /// My lines for next time.
    pub lines: Vec<String>,
}
