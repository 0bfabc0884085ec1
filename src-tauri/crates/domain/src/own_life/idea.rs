//! Ideas: things that one could do, kept until there is a day for them.
//!
//! An idea promises nothing and reminds of nothing. It becomes an activity when the person takes it. What was not said
//! about an idea (how long, alone or not, what it costs) stays open and never hides it.

use crate::own_life::need::Need;

crate::words! {
    /// Alone or with others.
    Company {
        /// Best alone.
        Alone = "alone",
        /// It takes somebody else.
        Together = "together",
        /// Both work.
        Either = "either",
    }
}

crate::words! {
    /// What it costs.
    Cost {
        /// Nothing.
        Free = "free",
        /// About as much as a coffee or a ticket.
        Little = "little",
        /// More than that.
        More = "more",
    }
}

crate::words! {
    /// Where it takes place.
    Place {
        /// Under a roof.
        Indoors = "indoors",
        /// Outside.
        Outdoors = "outdoors",
    }
}

crate::words! {
    /// How much it asks of a tired person.
    Effort {
        /// Hardly anything.
        Low = "low",
        /// Something.
        Some = "some",
        /// A good deal.
        More = "more",
    }
}

/// Names an idea; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdeaId(pub i64);

/// An idea of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    /// What it is, in the person's words; never empty.
    pub text: String,
    /// What it feeds, if that was said.
    pub need: Option<Need>,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// Alone or with others.
    pub company: Option<Company>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Where.
    pub place: Option<Place>,
    /// How much it asks.
    pub effort: Option<Effort>,
}
