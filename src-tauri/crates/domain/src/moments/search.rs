//! Search: what the index holds of a text, what of a question is looked for, and where it was found (MOMENTS.md §8).
//!
//! Words are letters and digits in a row. Scripts that put no space between words are cut into overlapping pairs; each of their
//! characters stands by itself, too, in a column of its own, so that a single one is found. Nothing that is typed is a rule of
//! the index: words are beginnings, `"…"` is a phrase, all else only separates, and nothing is ever an error.

mod pieces;

use crate::moments::fold::{Folded, fold};
use pieces::{Piece, pieces};
use std::ops::Range;

/// How many parts of a question are looked for; a longer one is looked for by its beginning.
const PARTS: usize = 24;
/// How many hits are shown in one text.
const HITS: usize = 100;

/// What the index holds of one text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Indexed {
    /// Words and pairs in order, with a space between them.
    pub words: String,
    /// Single characters of scripts without spaces, likewise.
    pub singles: String,
}

/// What the index holds of `text`.
pub fn indexed(text: &str) -> Indexed {
    let folded = fold(text);
    let tokens = Tokens::of(&folded);
    let column = |ranges: &[Range<usize>]| {
        let words: Vec<&str> = ranges.iter().filter_map(|at| folded.text.get(at.clone())).collect();
        words.join(" ")
    };
    Indexed { words: column(&tokens.words), singles: column(&tokens.singles) }
}

/// What of a question is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    parts: Vec<Part>,
}

/// Words that stand beside each other, or one character.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Words(Vec<String>, Ending),
    Single(String),
}

/// How the last of some words ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// It is the beginning of a word.
    Open,
    /// It is the whole word.
    Whole,
}

impl Query {
    /// Reads what was typed. A `"` that is not closed yet is a phrase that goes on.
    pub fn of(typed: &str) -> Query {
        let mut query = Query::default();
        let mut sections = typed.split(['"', '\u{201c}', '\u{201d}', '\u{201e}', '«', '»']).peekable();
        let mut is_phrase = false;
        while let Some(section) = sections.next() {
            match (is_phrase, sections.peek()) {
                (true, Some(_)) => query.add(section, Ending::Whole),
                (true, None) => query.add(section, Ending::Open),
                (false, _) => section.split_whitespace().for_each(|chunk| query.add(chunk, Ending::Open)),
            }
            is_phrase = !is_phrase;
        }
        query.parts.truncate(PARTS);
        query
    }

    /// Takes in words that stand together.
    fn add(&mut self, typed: &str, ending: Ending) {
        let folded = fold(typed);
        let tokens = Tokens::of(&folded);
        let texts = |ranges: &[Range<usize>]| -> Vec<String> {
            ranges.iter().filter_map(|at| folded.text.get(at.clone())).map(str::to_owned).collect()
        };
        let words = texts(&tokens.words);
        if !words.is_empty() {
            self.parts.push(Part::Words(words, ending));
        }
        // A pair says more than its two characters.
        self.parts.extend(texts(&tokens.alone).into_iter().map(Part::Single));
    }

    /// The expression for the index, with a column for words and one for singles; `None` where nothing can be looked for.
    pub fn expression(&self) -> Option<String> {
        let of = |part: &Part| match part {
            Part::Words(words, Ending::Open) => format!("words : \"{}\" *", words.join(" ")),
            Part::Words(words, Ending::Whole) => format!("words : \"{}\"", words.join(" ")),
            Part::Single(single) => format!("singles : \"{single}\""),
        };
        let parts: Vec<String> = self.parts.iter().map(of).collect();
        (!parts.is_empty()).then(|| parts.join(" AND "))
    }

    /// Where it stands in a text: bytes of the original, in order, none within another.
    pub fn hits(&self, text: &str) -> Vec<Range<usize>> {
        let folded = fold(text);
        let tokens = Tokens::of(&folded);
        let mut found: Vec<Range<usize>> =
            self.parts.iter().flat_map(|part| part.find(&folded, &tokens)).collect();
        found.sort_unstable_by_key(|hit| (hit.start, hit.end));
        let mut hits: Vec<Range<usize>> = Vec::new();
        for hit in found {
            match hits.last_mut() {
                Some(last) if hit.start < last.end => last.end = last.end.max(hit.end),
                _ => hits.push(hit),
            }
        }
        hits.truncate(HITS);
        hits
    }
}

impl Part {
    fn find(&self, folded: &Folded, tokens: &Tokens) -> Vec<Range<usize>> {
        match self {
            Part::Words(words, ending) => tokens
                .words
                .windows(words.len())
                .filter_map(|at| phrase(&folded.text, (at, words), *ending))
                .map(|part| folded.original(part))
                .collect(),
            Part::Single(single) => {
                let singles =
                    tokens.singles.iter().filter(|at| folded.text.get((*at).clone()) == Some(single));
                singles.map(|at| folded.original(at.clone())).collect()
            }
        }
    }
}

/// The bytes of the folded text that stand for `words`, where these are at `at`.
fn phrase(text: &str, (at, words): (&[Range<usize>], &[String]), ending: Ending) -> Option<Range<usize>> {
    let (first, (last, before)) = (at.first()?, at.split_last()?);
    let (end, wanted) = words.split_last()?;
    let same = |(at, word): (&Range<usize>, &String)| text.get(at.clone()) == Some(word.as_str());
    if !before.iter().zip(wanted).all(same) {
        return None;
    }
    let found = text.get(last.clone())?;
    let fits = match ending {
        Ending::Open => found.starts_with(end.as_str()),
        Ending::Whole => found == end,
    };
    fits.then(|| first.start..last.start + end.len())
}

/// Where the tokens of a folded text stand in it.
#[derive(Debug, Default)]
struct Tokens {
    words: Vec<Range<usize>>,
    singles: Vec<Range<usize>>,
    /// Singles beside which no other stands.
    alone: Vec<Range<usize>>,
}

impl Tokens {
    fn of(folded: &Folded) -> Tokens {
        let mut tokens = Tokens::default();
        for piece in pieces(&folded.text) {
            match piece {
                Piece::Word(at) => tokens.words.push(at),
                Piece::Run(each) => {
                    let pairs = each.iter().zip(each.iter().skip(1));
                    tokens.words.extend(pairs.map(|(one, next)| one.start..next.end));
                    if let [one] = each.as_slice() {
                        tokens.alone.push(one.clone());
                    }
                    tokens.singles.extend(each);
                }
            }
        }
        tokens
    }
}

#[cfg(test)]
mod tests;
