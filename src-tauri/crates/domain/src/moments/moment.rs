//! A moment: what a person logged, and the place it has among everything that is found (MOMENTS.md §1).

use crate::moments::was::Was;
use std::ops::RangeInclusive;

/// How many characters one text may have.
pub const LONGEST: usize = 200_000;
/// The steps of a mood, from the lowest.
pub const STEPS: RangeInclusive<u8> = 1..=5;

crate::words! {
    /// What kind of moment it is.
    MomentKind {
        /// How it is.
        Mood = "mood",
        /// On screens *a hard minute*.
        Urge = "urge",
        /// What happened, first hand.
        Observation = "observation",
        /// A text about it.
        Reflection = "reflection",
        /// A thought that was put aside.
        Thought = "thought",
        /// A message that is not sent.
        Draft = "draft",
    }
}

impl MomentKind {
    /// Whether it can only be of what has been.
    pub fn is_of_the_past(self) -> bool {
        matches!(self, MomentKind::Mood | MomentKind::Urge | MomentKind::Observation)
    }
}

crate::words! {
    /// How much of an entry is shown in lists, in search and in the review.
    Showing {
        /// As much as there is room for.
        Open = "open",
        /// Its date only, until it is opened.
        Folded = "folded",
    }
}

/// The name of a moment in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MomentId(pub i64);

/// A moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// What it is.
    pub kind: MomentKind,
    /// When it was.
    pub was: Was,
    /// The step of a mood, where one was chosen.
    pub step: Option<u8>,
    /// As it was typed.
    pub text: String,
    /// How much of it lists show.
    pub showing: Showing,
}

/// Where something stands in the order of all that is found: by its second, and within one by when it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(pub i64);

impl Place {
    /// How many binary digits count within a second.
    const WITHIN: u32 = 20;

    /// The places of one second.
    pub fn all_of(second: i64) -> RangeInclusive<Place> {
        let first = second << Place::WITHIN;
        Place(first)..=Place(first + (1 << Place::WITHIN) - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_second_stands_behind_every_place_of_an_earlier_one() {
        // The years 1, 1969, 1970, 2026 and 9999.
        let seconds = [-62_135_596_800, -1, 0, 1_795_000_000, 253_402_300_799];
        for pair in seconds.windows(2) {
            assert!(Place::all_of(pair[0]).end() < Place::all_of(pair[1]).start(), "{pair:?}");
        }
        assert!(Place::all_of(7).end() < Place::all_of(8).start());
    }
}
