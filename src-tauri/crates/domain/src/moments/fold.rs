//! Folding: how a text is made comparable, for search only (MOMENTS.md §8). What is stored stays as it was typed.
//!
//! Compatibility forms, case, marks and a few letters fall together: "Straße" and "strasse", "Økland" and "okland", "ёлка" and
//! "елка", "שָׁלוֹם" and "שלום". A folded text knows of each of its letters where in the original it comes from, so that a hit is
//! shown in the person's own words. It is done letter by letter, because every step of it is; what stands behind a letter, its
//! marks, is dropped and belongs to it.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A folded text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The text, as search compares it.
    pub text: String,
    /// For each byte of it, which bytes of the original it comes from.
    from: Vec<(usize, usize)>,
}

impl Folded {
    /// The bytes of the original from which a part of the folded text comes, with the marks that belong to it.
    pub fn original(&self, part: Range<usize>) -> Range<usize> {
        let places = self.from.get(part).unwrap_or_default();
        let starts = places.first().map_or(0, |(from, _)| *from);
        starts..places.last().map_or(starts, |(_, to)| *to)
    }

    fn push(&mut self, letters: &str, place: (usize, usize)) {
        self.text.push_str(letters);
        self.from.extend(std::iter::repeat_n(place, letters.len()));
    }

    /// A mark belongs to the letter before it.
    fn reach(&mut self, end: usize) {
        let Some(last) = self.from.last().copied() else { return };
        for place in self.from.iter_mut().rev().take_while(|place| **place == last) {
            place.1 = end;
        }
    }
}

/// Folds a text.
pub fn fold(text: &str) -> Folded {
    let mut folded = Folded::default();
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if is_combining_mark(letter) {
            folded.reach(end);
            continue;
        }
        let parts = std::iter::once(letter).nfkd().flat_map(char::to_lowercase).nfkd();
        for part in parts.filter(|part| !is_combining_mark(*part)) {
            match alike(part) {
                Some(letters) => folded.push(letters, (at, end)),
                None => folded.push(part.encode_utf8(&mut [0; 4]), (at, end)),
            }
        }
    }
    folded
}

/// Letters that no rule of Unicode takes apart, and typographic signs that stand for plain ones.
fn alike(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'ħ' => "h",
        'þ' => "th",
        'ς' => "σ",
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{2032}' | '`' => "'",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_and_what_they_wrote_fall_together() {
        for (written, typed) in [
            ("Økland", "okland"),
            ("Straße", "strasse"),
            ("STRASSE", "strasse"),
            ("Café", "cafe"),
            ("Cafe\u{301}", "cafe"),
            ("Κόσμος", "κοσμος"),
            ("ΣΑΣ", "σας"),
            ("ёлка", "елка"),
            ("שָׁלוֹם", "שלום"),
            ("مَرْحَبًا", "مرحبا"),
            ("don’t", "don't"),
            ("Łódź", "lodz"),
            ("İstanbul", "istanbul"),
            ("ılık", "ilik"),
            ("Œuvre", "oeuvre"),
            ("Ærø", "aero"),
            ("Đorđe", "dorde"),
            ("ﬁn", "fin"),
            ("２０２６", "2026"),
            ("well–known", "well-known"),
            ("Þór", "thor"),
        ] {
            assert_eq!(fold(written).text, fold(typed).text, "{written}");
        }
    }

    #[test]
    fn a_part_of_it_is_found_again_in_the_original_with_its_marks() {
        for (written, part, expected) in [
            ("die Straße hier", "strasse", "Straße"),
            ("die Straße hier", "hier", "hier"),
            ("ein Cafe\u{301}, bald", "cafe", "Cafe\u{301}"),
            ("אמר שָׁלוֹם לה", "שלום", "שָׁלוֹם"),
            ("Ærø", "ro", "rø"),
        ] {
            let folded = fold(written);
            let at = folded.text.find(part).unwrap();
            assert_eq!(&written[folded.original(at..at + part.len())], expected, "{written}");
        }
        assert_eq!(fold("").original(0..0), 0..0);
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_is_folding_once_and_every_place_is_within_the_text(text in "\\PC{0,60}") {
            let once = fold(&text);
            proptest::prop_assert_eq!(&fold(&once.text).text, &once.text);
            let whole = once.original(0..once.text.len());
            proptest::prop_assert!(text.get(whole).is_some());
        }
    }
}
