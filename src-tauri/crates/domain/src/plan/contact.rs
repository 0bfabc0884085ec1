//! Contact in between check-ins: how much of it, and who may begin, by channel.

use crate::plan::term::Standing;

crate::words! {
    /// How much contact there is between check-ins.
    #[derive(Default)]
    ContactLevel {
        /// None.
        None = "none",
        /// In emergencies only.
        Emergencies = "emergencies",
        /// What has to be arranged, and nothing else.
        #[default]
        Logistics = "logistics",
        /// Now and then something light.
        Light = "light",
        /// As before.
        AsUsual = "as_usual",
    }
}

crate::words! {
    /// Who may begin by one channel.
    #[derive(Default)]
    MayStart {
        /// I may.
        Me = "me",
        /// They may.
        Them = "them",
        /// Either may.
        Either = "either",
        /// Nobody may.
        Neither = "neither",
        /// Nothing was said about it.
        #[default]
        Unsaid = "unsaid",
    }
}

impl MayStart {
    /// Whether I may; `None` where nothing was said.
    pub fn allows_me(self) -> Option<bool> {
        match self {
            MayStart::Me | MayStart::Either => Some(true),
            MayStart::Them | MayStart::Neither => Some(false),
            MayStart::Unsaid => None,
        }
    }
}

/// What holds between check-ins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Contact {
    /// How much.
    pub level: ContactLevel,
    /// Who may write first.
    pub by_text: MayStart,
    /// Who may call first.
    pub by_call: MayStart,
    /// Who may come by.
    pub in_person: MayStart,
    /// How this stands.
    pub standing: Standing,
}
