//! Rules: whether hints can be given in a language. What has none is told once and is silent from then on.

use crate::talking::harm;
use crate::talking::hints::{self, Looked};

crate::words! {
    /// Whether there are rules for a language.
    Rules {
        /// There are.
        There = "there",
        /// There are none, and that was not said yet.
        Tell = "tell",
        /// There are none.
        None = "none",
    }
}

/// What the rules of a language see in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Hints, and whether the text was too long to look at all of it.
    pub looked: Looked,
    /// Whether it speaks of harm.
    pub is_of_harm: bool,
}

/// Looks at a text by the rules of the language with this tag (BCP 47); nothing where there are none. With words of harm there are
/// no hints.
pub fn look(language: &str, text: &str, most: Option<usize>) -> Option<Seen> {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    if !primary.eq_ignore_ascii_case("en") {
        return None;
    }
    if harm::speaks_of_harm(text) {
        return Some(Seen { looked: Looked::default(), is_of_harm: true });
    }
    Some(Seen { looked: hints::hints(text, most), is_of_harm: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_language_that_has_rules_is_looked_at() {
        for language in ["en", "en-GB", "EN_us"] {
            assert!(
                !look(language, "You never listen.", None).unwrap().looked.found.is_empty(),
                "{language}"
            );
        }
        for language in ["de", "", "eng", "e"] {
            assert_eq!(look(language, "You never listen.", None), None, "{language}");
        }
    }

    #[test]
    fn with_words_of_harm_there_is_no_hint() {
        let seen = look("en", "You never listen. I want to die.", None).unwrap();
        assert!(seen.is_of_harm);
        assert!(seen.looked.found.is_empty());
    }
}
