//! Moments in time, as screens need them.

use chrono::{DateTime, Utc};
use interlude_domain::time::local_time::Zone;
use serde::Serialize;

/// An instant with what the clock at this computer shows then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct When {
    /// Unix seconds.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub at: i64,
    /// `2026-11-26T19:00`.
    pub local: String,
}

/// What the clock shows in the zone in which something was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TheirClock {
    /// The name of the zone.
    pub zone: String,
    /// `2026-11-26T20:00`.
    pub local: String,
}

/// The time at which something is agreed, on the clock of the other and on this computer's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BothClocks {
    /// `14:00`, as it was typed.
    pub theirs: String,
    /// `15:00`, when the reminder comes.
    pub mine: String,
}

impl When {
    /// The instant as the clock shows it in `zone`.
    pub fn new(at: DateTime<Utc>, zone: &Zone) -> When {
        When { at: at.timestamp(), local: local_text(at, zone) }
    }
}

impl TheirClock {
    /// The other clock, where it shows something else than this computer's.
    pub fn if_other(at: DateTime<Utc>, agreed: Option<&Zone>, here: &Zone) -> Option<TheirClock> {
        let agreed = agreed?;
        (agreed.local(at) != here.local(at))
            .then(|| TheirClock { zone: agreed.name().to_owned(), local: local_text(at, agreed) })
    }
}

fn local_text(at: DateTime<Utc>, zone: &Zone) -> String {
    zone.local(at).format("%Y-%m-%dT%H:%M").to_string()
}
