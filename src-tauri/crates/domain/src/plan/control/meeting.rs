//! Keeping the other one from somebody: "They do not meet Tom", "You don't see anyone else".
//!
//! It is such a line where it is said of the other one alone, and somebody else is whom they are not to see. What both hold to
//! ("we don't see others", "neither of us meets Tom") is an agreement, what I don't do is mine to say, and when we two or the
//! children are met is an ordinary term. A name is known by its capital only.

/// Of whom a line speaks: what holds for both, or for me, is nobody's control.
const BOTH_OR_ME: [&str; 9] = ["we", "we're", "both", "neither", "either", "nobody", "us", "i", "i'm"];
const NOT: [&str; 19] = [
    "not",
    "don't",
    "dont",
    "doesn't",
    "doesnt",
    "never",
    "no",
    "mustn't",
    "can't",
    "cannot",
    "won't",
    "shouldn't",
    "stop",
    "stops",
    "avoid",
    "avoids",
    "without",
    "nor",
    "isn't",
];
const SEEING: [&str; 12] = [
    "see", "sees", "seeing", "meet", "meets", "meeting", "visit", "visits", "visiting", "date", "dates",
    "dating",
];
const KEEPING: [&str; 4] = ["stay", "stays", "keep", "keeps"];
/// So many words may lie between the *not* and what is not done: "do not any longer meet".
const NEAR: usize = 3;
/// What may lie between what is not done and whom: "meet up with Tom".
const BETWEEN: [&str; 4] = ["up", "with", "this", "that"];
/// Somebody, without a name.
const SOMEBODY: [&str; 13] = [
    "anyone", "anybody", "others", "her", "him", "someone", "somebody", "men", "women", "guys", "girls",
    "people", "other",
];
/// What has a capital and is nobody.
const NO_NAME: [&str; 22] = [
    "i",
    "i'm",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "christmas",
    "easter",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether the line keeps the other one from seeing somebody.
pub(super) fn keeps_the_other_from(line: &str) -> bool {
    line.replace('’', "'").split(['.', ';', '!', '?', '\n']).any(|sentence| {
        let words: Vec<&str> = sentence
            .split(|letter: char| !(letter.is_alphanumeric() || letter == '\''))
            .filter(|word| !word.is_empty())
            .collect();
        let is_of_both = words.iter().any(|word| is(&BOTH_OR_ME, word));
        !is_of_both && (0..words.len()).any(|at| is_kept_from(&words, at) || is_kept_away(&words, at))
    })
}

/// Whether at `at` stands what is not done, and after it with whom.
fn is_kept_from(words: &[&str], at: usize) -> bool {
    let before = words.iter().take(at).skip(at.saturating_sub(NEAR));
    let whom = words.iter().skip(at + 1).find(|word| !is(&BETWEEN, word));
    words.get(at).is_some_and(|word| is(&SEEING, word))
        && before.into_iter().any(|word| is(&NOT, word))
        && whom.is_some_and(|word| is(&SOMEBODY, word) || is_name(word))
}

/// Whether at `at` stands that they keep away, and after it from whom.
fn is_kept_away(words: &[&str], at: usize) -> bool {
    let Some([keep, away, from, whom]) = words.get(at..at + 4) else { return false };
    let keeps_away = is(&KEEPING, keep) && is(&["away"], away) && is(&["from"], from);
    keeps_away && (is(&SOMEBODY, whom) || is_name(whom))
}

fn is(of: &[&str], word: &str) -> bool {
    of.contains(&word.to_lowercase().as_str())
}

fn is_name(word: &str) -> bool {
    let day = word.strip_suffix('s').unwrap_or(word);
    word.starts_with(char::is_uppercase) && !is(&NO_NAME, word) && !is(&NO_NAME, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_the_other_one_sees_is_no_term() {
        for line in [
            "They do not meet Tom",
            "you don't see Anna",
            "You don’t see Anna's brother",
            "M. does not meet up with Tom.",
            "She mustn't see him",
            "They don't see anyone else",
            "He isn't meeting other women",
            "No seeing Tom meanwhile",
            "Don't meet Tom",
            "They stop seeing others",
            "Anna stays away from Tom",
            "Keep away from other men",
            "Calls on Sunday. They never meet Tom.",
        ] {
            assert!(keeps_the_other_from(line), "{line}");
        }
    }

    #[test]
    fn what_both_hold_to_and_when_we_meet_is_one() {
        for line in [
            "We don't see others",
            "We both don't meet Tom",
            "We both keep from seeing others",
            "Neither of us sees anyone else",
            "You don't see others and neither do I",
            "I don't meet Tom meanwhile",
            "You don't see me before Sunday",
            "They don't visit on Mondays",
            "They do not meet Sundays",
            "No meeting in December",
            "No meeting before the check-in",
            "They meet Tom on Friday",
            "Anna stays away from the flat",
            "You stay away from me at work",
            "We both stay away from Tom",
            "They do not meet the children before noon",
            "Don't ask Tom about me when you see me",
            "They don't see the point, and that is all right",
            "",
        ] {
            assert!(!keeps_the_other_from(line), "{line}");
        }
    }
}
