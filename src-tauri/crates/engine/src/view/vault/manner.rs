//! How dates and clocks are written where the person lives.

use crate::view::Weekday;
use interlude_domain::time::manner::{Hours, Manner, Order};
use serde::Serialize;

/// How dates and clocks are written here; the same in the window, in the tray and in notices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MannerView {
    /// How far a clock counts.
    pub hours: Hours,
    /// The order of a date in numbers.
    pub order: Order,
    /// What stands between its numbers.
    pub separator: char,
    /// The day on which a week begins.
    pub first_day: Weekday,
    /// The country where the person lives, `GB`, where that is known.
    pub territory: Option<String>,
}

impl From<Manner> for MannerView {
    fn from(manner: Manner) -> MannerView {
        let Manner { hours, order, separator, first_day, territory } = manner;
        let territory = territory.map(|territory| territory.to_string());
        MannerView { hours, order, separator, first_day: Weekday::named(first_day), territory }
    }
}
