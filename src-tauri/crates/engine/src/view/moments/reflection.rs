//! Reflections, as they are shown.

use crate::view::{KeptEntry, MomentInput, When};
use interlude_domain::moments::prompt::Prompt;
use serde::Serialize;

/// A reflection, or a new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReflectionView {
    /// The moment for which this holds.
    pub now: When,
    /// Whether it is evening or night.
    pub is_late: bool,
    /// The text, when it was, and its tags.
    pub input: MomentInput,
    /// The prompt that it began with.
    pub prompt: Option<Prompt>,
    /// The prompts that are offered now, in the order of the day.
    pub prompts: Vec<Prompt>,
    /// What is known of one that is stored.
    pub kept: Option<KeptEntry>,
}
