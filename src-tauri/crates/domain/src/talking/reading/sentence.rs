//! Sentence: the words of one and where it stands.

/// A word in small letters.
#[derive(Debug, Default, Clone)]
pub(super) struct Word {
    pub text: String,
    pub is_capital: bool,
    /// Whether a comma or the like follows on it.
    pub is_parted: bool,
}

/// A sentence: its words, with what is drawn together taken apart, its place in the text and how it ends.
#[derive(Debug, Default, Clone)]
pub struct Sentence {
    pub(super) words: Vec<Word>,
    /// Where it begins, in bytes.
    pub from: usize,
    /// Where it ends, in bytes, its last sign included.
    pub to: usize,
    /// Whether a question mark ends it.
    pub is_question: bool,
    /// Whether an exclamation mark ends it.
    pub is_loud: bool,
}

/// Words behind which something new begins.
const AND: &str = "and but so or because then yet plus";
/// Words that may stand before the first one that counts.
const FIRST: &str = "and but so well oh ok okay look now then honestly listen hey hi yes yeah no god jesus seriously anyway \
                     right really please again just also or ah ha maybe";

impl Sentence {
    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at a place; none is empty.
    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.text.as_str())
    }

    /// Whether one of these words, with spaces between them, stands at a place.
    pub fn is(&self, at: usize, of: &str) -> bool {
        let word = self.word(at);
        !word.is_empty() && of.split_whitespace().any(|other| other == word)
    }

    /// Whether it has one of these words, with spaces between them.
    pub fn has(&self, of: &str) -> bool {
        (0..self.len()).any(|at| self.is(at, of))
    }

    /// Whether a comma or the like follows on the word at a place.
    pub fn is_parted(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.is_parted)
    }

    /// Whether a part of the sentence begins there.
    pub fn begins_part(&self, at: usize) -> bool {
        at == 0 || self.is_parted(at - 1) || self.is(at - 1, AND)
    }

    /// Whether what counts of the sentence begins there: behind *and*, *well*, or whoever is spoken to.
    pub fn begins(&self, at: usize) -> bool {
        let is_first = |at: usize| self.is(at, FIRST);
        let is_called = at > 0 && at <= 2 && self.is_parted(at - 1) && self.has_name(at - 1);
        at == 0 || (0..at).all(is_first) || is_called
    }

    /// Whether a word has a capital and is no *I*.
    pub fn has_name(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.is_capital && word.text != "i")
    }

    /// Whether a part of the sentence ends behind the word before this place.
    pub fn ends_part(&self, at: usize) -> bool {
        at >= self.len() || (at > 0 && self.is_parted(at - 1)) || self.is(at, AND)
    }
}
