//! Sentences: the words of one, and of whom it speaks.

use super::words::{DOES, ME, NOBODY, NUMBERS, THEIR, THEY, UNITS};

/// So many words are looked at together.
const LONGEST: usize = 120;
/// So many words may lie between a number and what it counts: "a good half hour".
const COUNTED: usize = 2;

/// Of whom something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// Of whoever writes.
    Me,
    /// Of the other one.
    They,
    /// Of nobody who is named.
    Unsaid,
}

/// The words of a sentence, in small letters and with what is drawn together taken apart: *they're* is *they are*.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    words: Vec<String>,
    /// Whether a word has a capital letter.
    capital: Vec<bool>,
}

/// A text without what it quotes: what somebody said is theirs.
pub(super) fn without_quotes(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(begins) = rest.find(['"', '“', '„', '«']) {
        let (before, quoted) = rest.split_at(begins);
        let after = quoted.chars().next().map_or(0, char::len_utf8);
        let ends = quoted.get(after..).and_then(|inner| inner.find(['"', '”', '“', '»']));
        let Some(ends) = ends else { break };
        left.push_str(before);
        let closed = quoted.get(after + ends..).unwrap_or_default();
        rest = closed.get(closed.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
    }
    left + rest
}

/// The sentences of a text. A letter with a dot is somebody's name: "M. was here".
pub(super) fn sentences(text: &str) -> impl Iterator<Item = Sentence> + '_ {
    let mut before = [' ', ' '];
    let ends = move |letter: char| {
        let is_initial = letter == '.' && before[1].is_uppercase() && !before[0].is_alphanumeric();
        before = [before[1], letter];
        matches!(letter, '.' | ';' | '!' | '?' | '\n') && !is_initial
    };
    text.split(ends).flat_map(Sentence::of)
}

impl Sentence {
    /// A sentence; one without an end is taken in parts.
    fn of(text: &str) -> Vec<Sentence> {
        let mut sentences: Vec<Sentence> = Vec::new();
        let is_between = |letter: char| !(letter.is_alphanumeric() || letter == '\'' || letter == '’');
        for word in text.split(is_between).filter(|word| !word.is_empty()) {
            let is_capital = word.starts_with(char::is_uppercase);
            let small = word.to_lowercase().replace('’', "'");
            let (first, second) = apart(&small);
            if sentences.last().is_none_or(|last| last.words.len() >= LONGEST) {
                sentences.push(Sentence::default());
            }
            let Some(sentence) = sentences.last_mut() else { break };
            for word in [Some(first), second].into_iter().flatten() {
                sentence.words.push(word.to_owned());
                sentence.capital.push(is_capital);
            }
        }
        sentences
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at a place; none is empty.
    pub fn word(&self, at: usize) -> &str {
        self.words.get(at).map_or("", String::as_str)
    }

    /// Whether one of these words stands at a place.
    pub fn is(&self, at: usize, of: &[&str]) -> bool {
        of.contains(&self.word(at))
    }

    /// Every place of one of these words.
    pub fn places<'of>(&'of self, of: &'of [&str]) -> impl Iterator<Item = usize> + 'of {
        (0..self.len()).filter(move |at| self.is(*at, of))
    }

    /// Whether it has one of these words.
    pub fn has(&self, of: &[&str]) -> bool {
        self.places(of).next().is_some()
    }

    /// Whether it says one of these phrases.
    pub fn says(&self, phrases: &[&str]) -> bool {
        let text = format!(" {} ", self.words.join(" "));
        phrases.iter().any(|phrase| text.contains(&format!(" {phrase} ")))
    }

    /// The first place of one of these words among the `most` that follow.
    pub fn after(&self, at: usize, most: usize, of: &[&str]) -> Option<usize> {
        (at + 1..=at + most).find(|place| self.is(*place, of))
    }

    /// The last place of one of these words among the `most` before.
    pub fn before(&self, at: usize, most: usize, of: &[&str]) -> Option<usize> {
        (at.saturating_sub(most)..at).rev().find(|place| self.is(*place, of))
    }

    /// Of whom it speaks before a place: whoever was named last.
    pub fn who(&self, at: usize) -> Who {
        let named = (0..at).rev().find_map(|place| match () {
            () if self.is(place, &ME) => Some(Who::Me),
            () if self.is(place, &THEY) || self.is_name(place) => Some(Who::They),
            () => None,
        });
        // "Was online at nine": whoever is meant needs no word.
        let leaves_out = self.is(0, &DOES) && at > 0;
        named.unwrap_or(if leaves_out { Who::They } else { Who::Unsaid })
    }

    /// Whether it speaks of the other one at all.
    pub fn is_of_them(&self) -> bool {
        self.has(&THEY)
            || self.has(&["them", "him"])
            || self.has(&THEIR)
            || (0..self.len()).any(|at| self.is_name(at))
    }

    /// Whether what stands at a place is theirs: "their car", "Tom's car".
    pub fn is_theirs(&self, at: usize) -> bool {
        let has_owner = |at: usize| {
            let is_named =
                self.word(at).ends_with("'s") && self.capital.get(at).is_some_and(|capital| *capital);
            self.is(at, &THEIR) || is_named
        };
        (at.saturating_sub(2)..at).any(has_owner)
    }

    /// Whether the other one told it: "they said that …".
    pub fn is_told_by_them(&self, before: usize) -> bool {
        const TELL: [&str; 11] = [
            "said",
            "says",
            "told",
            "tells",
            "wrote",
            "mentioned",
            "explained",
            "asked",
            "promised",
            "announced",
            "admitted",
        ];
        self.places(&TELL).any(|at| at < before && self.who(at) == Who::They)
    }

    /// Whether a name stands there, or follows *with*.
    pub fn is_name(&self, at: usize) -> bool {
        self.has_capital(at) && self.is(at + 1, &DOES)
    }

    /// Whether a word there has a capital and is none that always has.
    pub fn has_capital(&self, at: usize) -> bool {
        self.capital.get(at).is_some_and(|capital| *capital) && !self.is(at, &NOBODY)
    }

    /// Whether a number stands there.
    pub fn is_number(&self, at: usize) -> bool {
        self.is(at, &NUMBERS) || self.word(at).starts_with(|first: char| first.is_ascii_digit())
    }

    /// Every length of time: where its number and where its unit stand.
    pub fn lengths(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        (0..self.len()).filter_map(|unit| {
            if !self.is(unit, &UNITS) {
                return self.is_short(unit).then_some((unit, unit));
            }
            let number = (unit.saturating_sub(COUNTED + 1)..unit).find(|at| self.is_number(*at))?;
            Some((number, unit))
        })
    }

    /// "20min", "3h".
    fn is_short(&self, at: usize) -> bool {
        let unit = self.word(at).trim_start_matches(|letter: char| letter.is_ascii_digit());
        unit.len() < self.word(at).len() && UNITS.contains(&unit)
    }
}

/// What is drawn together, taken apart.
fn apart(word: &str) -> (&str, Option<&str>) {
    match word {
        "won't" => return ("will", Some("not")),
        "can't" | "cannot" => return ("can", Some("not")),
        "he's" | "she's" | "it's" | "that's" | "who's" => {
            return (word.trim_end_matches("'s"), Some("is"));
        }
        _ => {}
    }
    let ends =
        [("n't", "not"), ("'re", "are"), ("'m", "am"), ("'ve", "have"), ("'d", "had"), ("'ll", "will")];
    for (end, whole) in ends {
        if let Some(first) = word.strip_suffix(end).filter(|first| !first.is_empty()) {
            return (first, Some(whole));
        }
    }
    (word, None)
}
