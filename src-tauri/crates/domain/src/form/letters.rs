//! Letters as a person sees them: whether any can be seen, where a text may be cut, and that its direction stays its own.

use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// Begins a part whose direction is its own (Unicode, UAX #9: FIRST STRONG ISOLATE).
const ISOLATE: char = '\u{2068}';
/// Ends it (POP DIRECTIONAL ISOLATE).
const POP: char = '\u{2069}';

/// Whether at least one letter of it can be seen.
pub fn can_be_seen(text: &str) -> bool {
    text.chars().any(|letter| !letter.is_whitespace() && !letter.is_control() && !is_unseen(letter))
}

/// Letters that are there and are not shown: Unicode's `Default_Ignorable_Code_Point`, and the empty pattern of Braille.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The first `most` letters, as a person counts them, and `…` where there were more: no family loses a child.
pub fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match first(text, most) {
        all if all.len() == text.len() => Cow::Borrowed(text),
        part => Cow::Owned(format!("{part}…")),
    }
}

/// The first `most` letters, as a person counts them.
pub fn first(text: &str, most: usize) -> &str {
    let end = text.grapheme_indices(true).nth(most).map(|(end, _)| end);
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// The text with a direction of its own, so that it turns round nothing beside it. What has no direction stays as it is.
pub fn isolated(text: &str) -> Cow<'_, str> {
    if !text.chars().any(turns) {
        return Cow::Borrowed(text);
    }
    // An end without its beginning would end the part that is made here.
    let mut open = 0_usize;
    let mut kept = String::with_capacity(text.len() + 6);
    kept.push(ISOLATE);
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => open += 1,
            POP if open == 0 => continue,
            POP => open -= 1,
            _ => {}
        }
        kept.push(letter);
    }
    kept.extend(std::iter::repeat_n(POP, open + 1));
    Cow::Owned(kept)
}

/// Whether a letter is written from right to left, or turns those that follow.
fn turns(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8ff}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_can_see_is_no_text() {
        for text in
            ["", "  ", "\u{200b}\u{200d}", "\u{feff}", "\u{3164}", "\u{e0041}", "\u{2800}\n\t", "\u{202e}"]
        {
            assert!(!can_be_seen(text), "{text:?}");
        }
        for text in ["a", "\u{200b}a", "👨‍👩‍👧", "1", "·", "שלום", "\u{301}e"] {
            assert!(can_be_seen(text), "{text:?}");
        }
    }

    #[test]
    fn a_text_is_cut_between_the_letters_that_a_person_sees() {
        assert_eq!(cut("tea", 3), "tea");
        assert_eq!(cut("teas", 3), "tea…");
        assert_eq!(cut("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 1), "👨‍👩‍👧‍👦…");
        assert_eq!(cut("e\u{301}e\u{301}", 1), "e\u{301}…");
        assert_eq!(cut("🇩🇪🇫🇷", 1), "🇩🇪…");
    }

    #[test]
    fn a_direction_ends_with_its_text() {
        assert_eq!(isolated("Tea & cake"), "Tea & cake");
        assert_eq!(isolated("שלום"), "\u{2068}שלום\u{2069}");
        assert_eq!(isolated("a\u{202e}b"), "\u{2068}a\u{202e}b\u{2069}");
        assert_eq!(isolated("a\u{2069}b\u{2067}c"), "\u{2068}ab\u{2067}c\u{2069}\u{2069}");
    }
}
