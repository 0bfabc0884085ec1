//! The one suggestion of Today.

use crate::view::{NamedView, When};
use interlude_domain::deciding::look_back::Proposed;
use interlude_domain::plan::Role;
use interlude_domain::plan::openness::Gap;
use interlude_domain::plan::term::Topic;
use serde::Serialize;

interlude_domain::words! {
    /// What is suggested.
    SuggestionKind {
        /// A check-in's time has come, and the hours that I gave it go on.
        StillTime = "still_time",
        /// A check-in's time has passed: did it happen?
        DidItHappen = "did_it_happen",
        /// It did not: the one prepared message may be sent.
        Nudge = "nudge",
        /// It did not: now something for myself.
        Care = "care",
        /// The second one in a row: look at the plan again.
        Review = "review",
        /// All of the plan can be looked back at.
        LookBack = "look_back",
        /// The end comes within three days, or is today.
        Renewal = "renewal",
        /// The end has passed.
        Over = "over",
        /// Nobody knows how it goes on.
        Limbo = "limbo",
        /// One open term to ask about.
        Ask = "ask",
    }
}

/// At most one stands on Today, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Suggestion {
    /// What is suggested.
    pub kind: SuggestionKind,
    /// The check-in that it is about.
    pub key: Option<String>,
    /// When that was.
    pub at: Option<When>,
    /// Until when it may still happen.
    pub until: Option<When>,
    /// The term to ask about.
    pub topic: Option<Topic>,
    /// What has a name that can be asked about.
    pub named: NamedView,
    /// What is missing, the first to ask first.
    pub gaps: Vec<Gap>,
    /// Why the look back is proposed.
    pub proposed: Option<Proposed>,
    /// Who asked for space: sentences follow the role.
    pub role: Role,
}

impl Suggestion {
    /// A suggestion that needs no more to be said.
    pub(crate) fn of(kind: SuggestionKind, role: Role) -> Suggestion {
        Suggestion {
            kind,
            key: None,
            at: None,
            until: None,
            topic: None,
            named: NamedView::default(),
            gaps: Vec::new(),
            proposed: None,
            role,
        }
    }
}
