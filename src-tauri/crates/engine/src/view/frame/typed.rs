//! Typed text: what stands in a form and was not saved.

use crate::view::Screen;
pub use interlude_domain::frame::typed::{FormName, Returns, Stands};
use serde::{Deserialize, Serialize};

/// What stands in a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Typed {
    /// The form.
    pub form: FormName,
    /// Which thing it is about, as its screen names it; empty for a new one.
    pub thing: String,
    /// As the form holds it, as JSON. Only the form reads it.
    pub content: String,
    /// The screen on which the form stands.
    pub screen: Screen,
    /// The field that has the caret; empty where none has.
    pub field: String,
    /// Where what is marked of its text begins, in UTF-16 units.
    pub caret_from: u32,
    /// Where it ends.
    pub caret_to: u32,
    /// How the form was last seen.
    pub stands: Stands,
}

/// All that is kept of forms, and where a window that opens goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Typing {
    /// The latest first.
    pub kept: Vec<Typed>,
    /// What becomes of the first one that stood open.
    pub returns: Option<Returns>,
}
