//! Hints: what may be said of a message before it is sent. They are right or silent.
//!
//! As in [`watching`](crate::moments::watching), only what is plainly of a kind is hinted at, by the English words it is made of.
//! What is quoted, denied, asked of oneself, a boundary of one's own, a plain no, or said with sympathy, is left alone. A language
//! without rules says nothing.

mod absolute;
mod apology;
mod bookkeeping;
mod demand;
mod many_questions;
mod many_wishes;
mod mind;
mod name_calling;
mod old_quarrel;
mod pleading;
mod same;
mod threat;
mod tone;
mod verdict;

use super::reading::{Sentence, beginning, read};
pub use same::is_still;
pub use tone::most_by_tone;

crate::words! {
    /// What a hint is about.
    Hint {
        /// Always, never, nothing: of the other one or of the two.
        Absolute = "absolute",
        /// What the other one is said to think, feel or want.
        Mind = "mind",
        /// A loss announced to make the other one act.
        Threat = "threat",
        /// Begging.
        Pleading = "pleading",
        /// A second apology in one text.
        Apology = "apology",
        /// What was done for the other one, added up.
        Bookkeeping = "bookkeeping",
        /// An old quarrel dragged in.
        OldQuarrel = "old_quarrel",
        /// Three questions or more in one text.
        ManyQuestions = "many_questions",
        /// A name for the other one, or for what they did.
        NameCalling = "name_calling",
        /// A verdict dressed as a feeling.
        Verdict = "verdict",
        /// A demand in place of a wish.
        Demand = "demand",
        /// Longer than the agreed tone allows.
        TooLong = "too_long",
        /// More than one wish in one text.
        ManyWishes = "many_wishes",
    }
}

/// A hint and the sentence it is about, as a range of bytes; for [`Hint::TooLong`] the whole text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub hint: Hint,
    /// Where the sentence begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

/// What was found in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Looked {
    /// The hints, by their place in the text; of the same sentence the more serious first.
    pub found: Vec<Found>,
    /// Whether the text is longer than what is looked at.
    pub is_cut: bool,
}

/// So many characters of a text are looked at.
pub const LOOKED_AT: usize = 4_000;

/// A rule for the last of these sentences; those before it are there to be looked back at.
type Rule = fn(&[Sentence]) -> bool;
/// A rule for a whole text: which sentence is one too many.
type Count = fn(&[Sentence]) -> Option<usize>;

/// The rules, the more serious first.
const RULES: [(Hint, Rule); 9] = [
    (Hint::Threat, threat::is_made),
    (Hint::NameCalling, name_calling::is_said),
    (Hint::Pleading, pleading::is_said),
    (Hint::OldQuarrel, old_quarrel::is_brought_up),
    (Hint::Bookkeeping, bookkeeping::is_done),
    (Hint::Mind, mind::is_read),
    (Hint::Absolute, absolute::is_said),
    (Hint::Verdict, verdict::is_felt),
    (Hint::Demand, demand::is_made),
];
const COUNTS: [(Hint, Count); 3] = [
    (Hint::Apology, apology::second),
    (Hint::ManyQuestions, many_questions::third),
    (Hint::ManyWishes, many_wishes::second),
];

/// The hints for a text. `most` is how many characters the agreed tone allows, where it says so.
pub fn hints(text: &str, most: Option<usize>) -> Looked {
    let looked_at = beginning(text, LOOKED_AT);
    let sentences = read(looked_at);
    let mut found: Vec<Found> = Vec::new();
    for end in 1..=sentences.len() {
        let Some(upto) = sentences.get(..end) else { break };
        let Some(sentence) = upto.last().filter(|sentence| !sentence.is_asked_of_me()) else { continue };
        let said = RULES.iter().filter(|(_, is_so)| is_so(upto)).map(|(hint, _)| *hint);
        found.extend(alone(said.collect()).into_iter().map(|hint| at(hint, sentence, text)));
    }
    for (hint, count) in COUNTS {
        found.extend(
            count(&sentences).and_then(|place| sentences.get(place)).map(|sentence| at(hint, sentence, text)),
        );
    }
    let is_too_long = most.is_some_and(|most| text.trim().chars().nth(most).is_some());
    found.extend(is_too_long.then_some(Found { hint: Hint::TooLong, from: 0, to: text.len() }));
    found.sort_by_key(|one| one.from);
    Looked { found, is_cut: looked_at.len() < text.len() }
}

fn at(hint: Hint, sentence: &Sentence, text: &str) -> Found {
    Found { hint, from: text.floor_char_boundary(sentence.from), to: text.ceil_char_boundary(sentence.to) }
}

/// Without what only says again what a more serious hint says: "answer me or it's over" is a threat, and no demand besides.
fn alone(mut said: Vec<Hint>) -> Vec<Hint> {
    const COVERS: [(Hint, &[Hint]); 7] = [
        (
            Hint::Threat,
            &[Hint::Demand, Hint::Mind, Hint::Bookkeeping, Hint::Absolute, Hint::Pleading, Hint::OldQuarrel],
        ),
        (Hint::Verdict, &[Hint::Mind, Hint::Absolute, Hint::NameCalling]),
        (Hint::OldQuarrel, &[Hint::Mind, Hint::Absolute, Hint::Bookkeeping, Hint::Demand]),
        (Hint::Pleading, &[Hint::Demand, Hint::Mind, Hint::Bookkeeping]),
        (Hint::Bookkeeping, &[Hint::Absolute, Hint::Demand, Hint::Mind]),
        (Hint::Mind, &[Hint::Absolute, Hint::Demand]),
        (Hint::NameCalling, &[Hint::Mind, Hint::Demand, Hint::Absolute]),
    ];
    for (hint, covered) in COVERS {
        if said.contains(&hint) {
            said.retain(|other| !covered.contains(other));
        }
    }
    said
}

#[cfg(test)]
mod tests;
