//! What the screens of entries have in common, and a text as it is drawn.

use crate::view::{WasView, When};
use interlude_domain::moments::formatted::TextBlock;
use serde::Serialize;

/// What is known of an entry that is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeptEntry {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// When it was.
    pub was: WasView,
    /// When it was first written, where that is more than an hour from when it was.
    pub written_at: Option<When>,
    /// When it was last changed.
    pub edited_at: When,
    /// Former texts: when each was kept, the latest first.
    pub texts_before: Vec<When>,
}

/// A text as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormattedView {
    /// What it consists of; nothing where it is shown as it was typed.
    pub blocks: Option<Vec<TextBlock>>,
}
