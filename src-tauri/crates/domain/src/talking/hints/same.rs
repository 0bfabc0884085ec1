//! Same: whether a sentence that was found fine is still that one.

use unicode_normalization::UnicodeNormalization;

/// Whether `now` is still the sentence `kept` after small changes: of the longer one at least half of the words stand in the other,
/// too, each as often. Case, punctuation and apostrophes count for nothing.
pub fn is_still(kept: &str, now: &str) -> bool {
    let (kept, now) = (words(kept), words(now));
    let longer = kept.len().max(now.len());
    let mut left = now;
    let common = kept.iter().filter(|word| take(&mut left, word)).count();
    longer > 0 && common * 2 >= longer
}

fn take(left: &mut Vec<String>, word: &str) -> bool {
    let found = left.iter().position(|other| other == word);
    found.map(|at| left.swap_remove(at)).is_some()
}

fn words(text: &str) -> Vec<String> {
    let small: String =
        text.nfc().filter(|letter| !matches!(letter, '\'' | '’')).collect::<String>().to_lowercase();
    small
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_still_that_one_while_half_of_its_words_are() {
        let kept = "You never ask how my day was.";
        for now in [
            kept,
            "you never ask how my DAY was",
            "You never ask how my evening was!",
            "You hardly ask how my day was, lately.",
        ] {
            assert!(is_still(kept, now), "{now}");
        }
        for now in
            ["", "You never listen.", "I'd like to tell you about my day on Sunday, if that's fine.", "..."]
        {
            assert!(!is_still(kept, now), "{now}");
        }
        assert!(!is_still("", ""));
        assert!(is_still("You don’t care", "You dont care"));
    }
}
