//! Tone: how long a message may be by what two agreed on.

/// What is short without a number.
const SHORT: usize = 300;
/// What is only not long.
const NOT_LONG: usize = 600;
/// What a word and a sentence have, about.
const WORD: usize = 6;
const SENTENCE: usize = 100;

/// How long a message may be by the agreed tone, in characters: "short and friendly", "at most 80 words", "no long messages".
/// A tone that says nothing of length says nothing here.
pub fn most_by_tone(tone: &str) -> Option<usize> {
    let small = tone.to_lowercase().replace(['\'', '’'], "");
    let words: Vec<&str> =
        small.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    counted(&words).or_else(|| said(&words))
}

/// "at most 300 characters", "two or three sentences", "one line".
fn counted(words: &[&str]) -> Option<usize> {
    words.iter().enumerate().find_map(|(at, unit)| {
        let each = match *unit {
            "characters" | "character" | "letters" | "chars" | "signs" => 1,
            "words" => WORD,
            "sentences" | "sentence" | "lines" | "line" => SENTENCE,
            _ => return None,
        };
        let before = words.get(at.saturating_sub(3)..at)?;
        // "At least two lines" allows any length.
        let is_least =
            words.get(at.saturating_sub(4)..at)?.iter().any(|word| matches!(*word, "least" | "minimum"));
        let number =
            before.iter().rev().find_map(|word| number(word)).filter(|number| *number > 0 && !is_least)?;
        Some(number.saturating_mul(each))
    })
}

fn number(word: &str) -> Option<usize> {
    const NUMBERS: [&str; 10] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let named = || NUMBERS.iter().position(|name| *name == word).map(|at| at + 1);
    let single = || matches!(word, "a" | "single").then_some(1);
    word.parse().ok().filter(|number| *number < 100_000).or_else(named).or_else(single)
}

/// "short", "keep it brief", "not too long".
fn said(words: &[&str]) -> Option<usize> {
    let is_denied = |at: usize| {
        let before = words.get(at.saturating_sub(4)..at).unwrap_or_default();
        before
            .iter()
            .any(|word| matches!(*word, "not" | "no" | "never" | "neednt" | "dont" | "without" | "nothing"))
    };
    let place = |of: &[&str]| words.iter().position(|word| of.contains(word));
    let next = |at: usize| words.get(at + 1).copied().unwrap_or_default();
    let short = place(&["short", "shorter", "brief", "briefly", "concise", "succinct", "compact", "crisp"]);
    let long = place(&["long", "longer", "lengthy", "novels", "essays", "walls"]);
    let is_of_length = |at: &usize| {
        let is_in = words.get(at.wrapping_sub(1)) == Some(&"in");
        !is_in && !matches!(next(*at), "notice" | "tempered" | "fused" | "term")
    };
    match (short.filter(is_of_length), long) {
        (Some(short), None) if !is_denied(short) => Some(SHORT),
        (Some(short), Some(long)) if !is_denied(short) && is_denied(long) => Some(SHORT),
        (None, Some(long)) if is_denied(long) => Some(NOT_LONG),
        (None, None) => words.windows(3).any(|three| three == ["to", "the", "point"]).then_some(SHORT),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tone_says_how_long_a_message_may_be() {
        for (tone, most) in [
            ("short and friendly", Some(300)),
            ("Keep it brief, please.", Some(300)),
            ("matter-of-fact and to the point", Some(300)),
            ("at most 500 characters", Some(500)),
            ("no more than 50 words", Some(300)),
            ("two or three sentences", Some(300)),
            ("one line is enough", Some(100)),
            ("short, no novels", Some(300)),
            ("no long messages", Some(600)),
            ("not too long", Some(600)),
        ] {
            assert_eq!(most_by_tone(tone), most, "{tone}");
        }
    }

    #[test]
    fn a_tone_that_says_nothing_of_length_allows_any() {
        for tone in [
            "",
            "warm and calm",
            "it need not be short, but don't rush",
            "short or long, as you like",
            "long letters are welcome",
            "not at short notice",
            "at least two sentences",
            "in short: kind",
            "about 0 words",
            "don't be short-tempered",
        ] {
            assert_eq!(most_by_tone(tone), None, "{tone}");
        }
    }
}
