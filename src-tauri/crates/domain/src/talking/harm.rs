//! Harm: whether a text speaks of not wanting to live, or of harming oneself or somebody. It is right or silent: what only sounds
//! like it, is quoted, or is said of a thing, is left alone. A language without rules says nothing.

mod oneself;
mod others;

use super::hints::LOOKED_AT;
use super::reading::{beginning, read};

/// Whether a text plainly speaks of harm; looked at is as much of it as for the hints.
pub fn speaks_of_harm(text: &str) -> bool {
    let sentences = read(beginning(text, LOOKED_AT));
    sentences.iter().any(|sentence| oneself::is_meant(sentence) || others::is_meant(sentence))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written before there was a rule; the rules are held to it, and it is not changed to fit them.
    const SENTENCES: &str = include_str!("harm/sentences.en.txt");
    const HINTS: &str = include_str!("hints/sentences.en.txt");

    /// Those that the rules were tried on afterwards.
    const OTHERS: &str = include_str!("harm/others.en.txt");
    const OTHER_HINTS: &str = include_str!("hints/others.en.txt");

    /// Those of somebody who had seen neither the rules nor the others; measured once before anything was changed because of
    /// them: 12 of 15 right and 1 of 15 wrongly. Now 14 of 15 right, none wrongly.
    const UNSEEN: &str = include_str!("harm/unseen.en.txt");
    const UNSEEN_HINTS: &str = include_str!("hints/unseen.en.txt");

    /// The texts of a class.
    fn of(class: &str, lines: &'static str) -> Vec<&'static str> {
        let lines = lines.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
        lines
            .map(|line| line.split_once('\t').unwrap())
            .filter(|line| line.0 == class)
            .map(|line| line.1)
            .collect()
    }

    #[test]
    fn most_of_what_speaks_of_harm_is_known() {
        let harm = of("harm", SENTENCES);
        let missed: Vec<_> = harm.iter().filter(|text| !speaks_of_harm(text)).collect();
        assert!(missed.len() * 5 <= harm.len() && harm.len() == 32, "{missed:#?}");
        let others = of("harm", OTHERS);
        let missed: Vec<_> = others.iter().filter(|text| !speaks_of_harm(text)).collect();
        assert!(missed.len() * 5 <= others.len(), "{missed:#?}");
    }

    #[test]
    fn so_it_is_with_sentences_of_somebody_who_had_seen_no_rule() {
        let harm = of("harm", UNSEEN);
        let missed: Vec<_> = harm.iter().filter(|text| !speaks_of_harm(text)).collect();
        assert!(missed.len() * 5 <= harm.len() && harm.len() == 15, "{missed:#?}");
        let none = [UNSEEN, UNSEEN_HINTS].map(|lines| of("none", lines)).concat();
        let wrong: Vec<_> = none.iter().filter(|text| speaks_of_harm(text)).collect();
        assert!(wrong.is_empty() && none.len() == 115, "{wrong:#?}");
    }

    #[test]
    fn nothing_that_only_sounds_like_it_is_taken_for_it() {
        let none = [SENTENCES, HINTS, OTHERS, OTHER_HINTS].map(|lines| of("none", lines)).concat();
        let wrong: Vec<_> = none.iter().filter(|text| speaks_of_harm(text)).collect();
        assert!(wrong.is_empty() && none.len() > 100, "{wrong:#?}");
    }

    #[test]
    fn whose_train_leaves_is_only_away() {
        for text in [
            "I won't be here anymore when you get back, I have an early flight.",
            "My train leaves at two, so I won't be here anymore when you get back.",
        ] {
            assert!(!speaks_of_harm(text), "{text}");
        }
        for text in [
            "I won't be here anymore, I'm on the bridge and the train comes at six.",
            "My train leaves at two and I want to die.",
        ] {
            assert!(speaks_of_harm(text), "{text}");
        }
    }

    #[test]
    fn what_is_quoted_is_somebody_elses() {
        for text in of("harm", SENTENCES) {
            for (open, close) in
                [('“', '”'), ('"', '"'), ('‘', '’'), ('«', '»'), ('„', '“'), ('”', '”'), ('‹', '›')]
            {
                assert!(!speaks_of_harm(&format!("In the film she said {open}{text}{close}")), "{text}");
            }
        }
    }

    #[test]
    fn a_text_without_an_end_is_looked_at_in_its_beginning() {
        let long = "and so on ".repeat(20_000);
        assert!(speaks_of_harm(&format!("I want to die {long}")));
        assert!(!speaks_of_harm(&long));
    }
}
