//! Split: where the sentences and the words of a text begin and end.

use super::apart::apart;
use super::sentence::{Sentence, Word};

/// A sentence without an end is taken in parts of so many words.
const LONGEST: usize = 120;
/// A dot behind these ends nothing.
const SHORT: [&str; 12] = ["mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "a.m", "p.m", "approx", "prof", "nr"];

/// A word as it stands in a text, and what follows on it before the next.
struct Raw {
    text: String,
    from: usize,
    to: usize,
    mark: String,
    is_capital: bool,
}

/// The sentences of a text whose quotations are blank.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let raw = words(text);
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut sentence = Sentence::default();
    for (at, word) in raw.iter().enumerate() {
        let next = raw.get(at + 1).map_or("", |next| next.text.as_str());
        let end = end_of(word);
        let (first, second) = apart(&word.text, next);
        let is_two = second.is_some();
        if sentence.words.is_empty() {
            sentence.from = word.from;
        }
        for (place, text) in [Some(first), second].into_iter().flatten().enumerate() {
            sentence.words.push(Word {
                text,
                is_capital: word.is_capital,
                is_parted: (is_parted(&word.mark) || word.text == "\"") && (place == 1) == is_two,
            });
        }
        sentence.to = word.to + end.map_or(0, |end| end.len());
        if end.is_some() || sentence.words.len() >= LONGEST {
            sentence.is_question = end.is_some_and(|end| end.contains('?'));
            sentence.is_loud = end.is_some_and(|end| end.contains('!'));
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    if !sentence.words.is_empty() {
        sentences.push(sentence);
    }
    sentences
}

/// The signs that end a sentence behind a word; an empty text for a line that ends without one.
fn end_of(word: &Raw) -> Option<&str> {
    let ends = |letter: char| matches!(letter, '.' | '!' | '?' | ';' | '…');
    let begin = word.mark.find(ends);
    let Some(begin) = begin else { return word.mark.contains('\n').then_some("") };
    let is_dot = word.mark.trim_end() == ".";
    let is_initial = word.is_capital && word.text.chars().count() == 1 && word.text != "i";
    if is_dot && (is_initial || SHORT.contains(&word.text.as_str())) {
        return None;
    }
    let rest = word.mark.get(begin..).unwrap_or_default();
    let last = rest.rfind(ends).unwrap_or(0);
    let length = last + rest.get(last..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    // What stands before the sign, such as a bracket, belongs to the sentence, too.
    word.mark.get(..begin + length)
}

/// Whether something parts a word from the next: a comma, a colon, a dash, a bracket, a quotation.
fn is_parted(mark: &str) -> bool {
    mark.chars().any(|letter| !letter.is_whitespace() && letter != '\'' && letter != '’')
}

fn words(text: &str) -> Vec<Raw> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let at = |place: usize| letters.get(place).map_or(' ', |(_, letter)| *letter);
    let mut words: Vec<Raw> = Vec::new();
    for (place, (from, letter)) in letters.iter().enumerate() {
        let before = if place == 0 { ' ' } else { at(place - 1) };
        if letter.is_alphanumeric() || joins(before, *letter, at(place + 1)) {
            let begins = words.last().is_none_or(|word| word.to != *from);
            if begins {
                let is_capital = letter.is_uppercase();
                words.push(Raw {
                    text: String::new(),
                    from: *from,
                    to: *from,
                    mark: String::new(),
                    is_capital,
                });
            }
            if let Some(word) = words.last_mut() {
                word.to = from + letter.len_utf8();
                word.text
                    .extend(letter.to_lowercase().map(|letter| if letter == '’' { '\'' } else { letter }));
            }
        } else if *letter == '"' {
            // A quotation stands in the sentence like a word that no rule knows.
            let (from, to) = (*from, from + 1);
            words.push(Raw { text: "\"".to_owned(), from, to, mark: String::new(), is_capital: false });
        } else if let Some(word) = words.last_mut() {
            word.mark.push(*letter);
        }
    }
    words
}

/// Whether a sign is part of a word: an apostrophe or a hyphen within one, a dot or colon within a number.
fn joins(before: char, sign: char, next: char) -> bool {
    let is_within = before.is_alphanumeric() && next.is_alphanumeric();
    let is_number = before.is_ascii_digit() && next.is_ascii_digit();
    match sign {
        '\'' | '’' | '-' | '‑' => is_within,
        ':' | '.' | ',' => is_number,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(&str, usize)> {
        let sentences = sentences(text);
        sentences.iter().map(|one| (text.get(one.from..one.to).unwrap(), one.words.len())).collect()
    }

    #[test]
    fn a_text_is_taken_apart_into_its_sentences() {
        assert_eq!(
            told("I'm here. At 7:30, with Dr. B. Okay?!  No…"),
            [("I'm here.", 3), ("At 7:30, with Dr. B. Okay?!", 6), ("No…", 1)]
        );
        assert_eq!(told("Dear you,\nthe key is here\n"), [("Dear you", 2), ("the key is here", 4)]);
        assert_eq!(told(""), []);
        assert_eq!(told("?!"), []);
    }

    #[test]
    fn a_text_without_an_end_is_taken_in_parts() {
        let long = "and so on ".repeat(1_000);
        assert!(sentences(&long).iter().all(|one| one.words.len() <= LONGEST + 1));
    }
}
