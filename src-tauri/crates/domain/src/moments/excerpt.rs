//! Excerpts: the part of a text that a list shows, around the first place where something was found.

use crate::form::letters;
use std::ops::Range;

/// About how many characters are shown.
const SHOWN: usize = 200;
/// How many of them stand before the first hit.
const BEFORE: usize = 40;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// What is shown.
    pub text: String,
    /// Whether something stands before it.
    pub begins_later: bool,
    /// Whether something follows it.
    pub ends_earlier: bool,
    /// Where in it something was found, in UTF-16 units, as the screens count.
    pub hits: Vec<Range<u32>>,
}

/// The part of `text` around the first of `hits`, which are its bytes, in order. It begins at a word where one is near.
pub fn excerpt(text: &str, hits: &[Range<usize>]) -> Excerpt {
    let first = hits.first().map_or(0, |hit| hit.start);
    let start = beginning(text, first);
    let rest = text.get(start..).unwrap_or_default();
    let shown = letters::first(rest, SHOWN);
    let end = start + shown.len();
    let units = |to: usize| {
        let before = text.get(start..to).unwrap_or_default();
        u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
    };
    let within =
        hits.iter().filter(|hit| hit.start < end).map(|hit| units(hit.start)..units(hit.end.min(end)));
    Excerpt {
        hits: within.collect(),
        begins_later: start > 0,
        ends_earlier: end < text.len(),
        text: shown.to_owned(),
    }
}

/// Where an excerpt begins that shows what stands at `hit`.
fn beginning(text: &str, hit: usize) -> usize {
    let before = text.get(..hit).unwrap_or_default();
    let Some((earliest, _)) = before.char_indices().rev().nth(BEFORE) else { return 0 };
    let part = before.get(earliest..).unwrap_or_default();
    let word = part.char_indices().find(|(_, letter)| letter.is_whitespace());
    word.map_or(earliest, |(at, space)| earliest + at + space.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, word: &str) -> Vec<Range<usize>> {
        text.match_indices(word).map(|(at, word)| at..at + word.len()).collect()
    }

    #[test]
    fn a_short_text_is_shown_whole_with_every_hit_in_the_units_of_the_screens() {
        let text = "🌧 tea, then tea";
        let shown = excerpt(text, &found(text, "tea"));
        assert_eq!((shown.text.as_str(), shown.begins_later, shown.ends_earlier), (text, false, false));
        assert_eq!(shown.hits, [3..6, 13..16]);
    }

    #[test]
    fn of_a_long_one_the_words_around_the_first_hit_are_shown() {
        let text = format!("{}tea at last{}", "some words here ".repeat(40), " and more".repeat(60));
        let shown = excerpt(&text, &found(&text, "tea"));
        assert!(shown.begins_later && shown.ends_earlier);
        assert!(shown.text.starts_with("here some words here some words here tea at last"), "{}", shown.text);
        assert_eq!((shown.hits.len(), shown.hits.first()), (1, Some(&(37..40))));
        assert!(shown.text.chars().count() <= SHOWN);
    }

    #[test]
    fn without_a_hit_it_is_the_beginning() {
        let text = "é".repeat(1000);
        let shown = excerpt(&text, &[]);
        assert_eq!((shown.text.chars().count(), shown.hits.len()), (SHOWN, 0));
        assert!(!shown.begins_later && shown.ends_earlier);
    }

    proptest::proptest! {
        #[test]
        fn every_hit_lies_within_what_is_shown(text in "\\PC{0,400}", at in 0usize..400, long in 1usize..9) {
            let from = text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
            let to = text.get(from..).unwrap_or_default().char_indices().nth(long).map_or(text.len(), |(at, _)| from + at);
            let hit = from..to;
            let shown = excerpt(&text, std::slice::from_ref(&hit));
            let units = u32::try_from(shown.text.encode_utf16().count()).unwrap();
            for hit in &shown.hits {
                proptest::prop_assert!(hit.start <= hit.end && hit.end <= units);
            }
            proptest::prop_assert!(text.contains(&shown.text));
        }
    }
}
