//! Where a person can find help.

use serde::{Deserialize, Serialize};

/// A line where a person can find help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HelpLine {
    /// ISO 3166 code of the country, or `EU`.
    pub country: String,
    /// The name of the service.
    pub name: String,
    /// As it is dialled there.
    pub phone: String,
    /// The key of the sentence that says what it is for.
    pub about: String,
    /// The date on which this was checked.
    pub checked: String,
    /// Its site; may be empty.
    pub web: String,
}
