//! Apart: what is drawn together or typed in haste, in whole words.

/// Words that are two, and words that are typed in haste.
const WHOLE: &[(&str, &str)] = &[
    ("im", "i am"),
    ("ive", "i have"),
    ("youre", "you are"),
    ("youve", "you have"),
    ("youll", "you will"),
    ("youd", "you would"),
    ("weve", "we have"),
    ("theyre", "they are"),
    ("hes", "he is"),
    ("shes", "she is"),
    ("thats", "that is"),
    ("whats", "what is"),
    ("hows", "how is"),
    ("wheres", "where is"),
    ("whos", "who is"),
    ("whens", "when is"),
    ("theres", "there is"),
    ("heres", "here is"),
    ("dont", "do not"),
    ("doesnt", "does not"),
    ("didnt", "did not"),
    ("isnt", "is not"),
    ("wasnt", "was not"),
    ("arent", "are not"),
    ("werent", "were not"),
    ("wont", "will not"),
    ("won't", "will not"),
    ("cant", "can not"),
    ("can't", "can not"),
    ("cannot", "can not"),
    ("shan't", "shall not"),
    ("couldnt", "could not"),
    ("wouldnt", "would not"),
    ("shouldnt", "should not"),
    ("havent", "have not"),
    ("hasnt", "has not"),
    ("hadnt", "had not"),
    ("mustnt", "must not"),
    ("neednt", "need not"),
    ("aint", "is not"),
    ("ain't", "is not"),
    ("let's", "let us"),
    ("lets", "let us"),
    ("gonna", "going to"),
    ("wanna", "want to"),
    ("gotta", "got to"),
    ("lemme", "let me"),
    ("gimme", "give me"),
    ("shouldve", "should have"),
    ("couldve", "could have"),
    ("wouldve", "would have"),
    ("anymore", "any more"),
    ("u", "you"),
    ("ya", "you"),
    ("ur", "your"),
    ("pls", "please"),
    ("plz", "please"),
    ("plse", "please"),
    ("sry", "sorry"),
    ("sory", "sorry"),
    ("soz", "sorry"),
    ("cos", "because"),
    ("cuz", "because"),
    ("coz", "because"),
    ("tmrw", "tomorrow"),
    ("tmr", "tomorrow"),
    ("tonite", "tonight"),
    ("mom", "mum"),
    ("mom's", "mum's"),
    ("behavior", "behaviour"),
    ("favor", "favour"),
    ("canceled", "cancelled"),
    ("canceling", "cancelling"),
];

/// Words behind which an *'s* is an *is*.
const IS: &[&str] = &[
    "it",
    "he",
    "she",
    "that",
    "this",
    "what",
    "who",
    "where",
    "how",
    "there",
    "here",
    "when",
    "why",
    "everything",
    "nothing",
    "something",
];

/// How other words end that are drawn together.
const ENDS: &[(&str, &str)] =
    &[("n't", "not"), ("'re", "are"), ("'m", "am"), ("'ve", "have"), ("'d", "would"), ("'ll", "will")];

/// Typed without an apostrophe, these are two words only before certain others.
const BEFORE: &[(&str, &str, &str)] = &[
    (
        "ill",
        "i will",
        "be do tell call go have never always not take keep show sell throw send make let leave change cancel hang wait \
         come answer write just get give find block kill hurt post publish forward share expose ruin sue take move file burn delete throw dump report post publish forward share expose ruin sue take move file burn delete throw dump report cook bring try see text ring pay stop end mute",
    ),
    (
        "id",
        "i would",
        "like love be rather prefer do appreciate give have never also really still think crawl kill",
    ),
    (
        "its",
        "it is",
        "over not like always just high time the a constantly so been your you all me my never about only forever too no \
         up what how been as clear plain obvious because such high that this",
    ),
    ("were", "we are", "done finished through"),
];

/// The words that a word is made of, the next one being known.
pub(super) fn apart(word: &str, next: &str) -> (String, Option<String>) {
    let word = british(without_runs(word));
    let two = |whole: &str| match whole.split_once(' ') {
        Some((first, second)) => (first.to_owned(), Some(second.to_owned())),
        None => (whole.to_owned(), None),
    };
    if let Some((_, whole)) = WHOLE.iter().find(|(drawn, _)| *drawn == word) {
        return two(whole);
    }
    let is_before =
        |of: &&(&str, &str, &str)| of.0 == word && of.2.split_whitespace().any(|word| word == next);
    if let Some((_, whole, _)) = BEFORE.iter().find(is_before) {
        return two(whole);
    }
    if let Some(first) = word.strip_suffix("'s").filter(|first| IS.contains(first)) {
        return (first.to_owned(), Some("is".to_owned()));
    }
    let drawn = ENDS.iter().find_map(|(end, whole)| Some((word.strip_suffix(end)?, *whole)));
    match drawn.filter(|(first, _)| !first.is_empty()) {
        Some((first, whole)) => (first.to_owned(), Some(whole.to_owned())),
        None => (word, None),
    }
}

/// *Apologize* is *apologise*.
fn british(word: String) -> String {
    const ENDS: [(&str, &str); 4] = [("ize", "ise"), ("ized", "ised"), ("izes", "ises"), ("izing", "ising")];
    let stem = ENDS.iter().find_map(|(end, written)| Some((word.strip_suffix(end)?, *written)));
    match stem.filter(|(stem, _)| stem.len() > 3) {
        Some((stem, written)) => format!("{stem}{written}"),
        None => word,
    }
}

/// *Pleeeease* is *please*: no English word has the same letter three times in a row.
fn without_runs(word: &str) -> String {
    let mut left = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let mut many = 1;
        while letter.is_alphabetic() && letters.next_if_eq(&letter).is_some() {
            many += 1;
        }
        left.extend(std::iter::repeat_n(letter, if many > 2 { 1 } else { many }));
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_drawn_together_is_taken_apart_with_and_without_an_apostrophe() {
        for (word, next, first, second) in [
            ("you're", "", "you", Some("are")),
            ("youre", "", "you", Some("are")),
            ("won't", "", "will", Some("not")),
            ("don't", "", "do", Some("not")),
            ("ill", "call", "i", Some("will")),
            ("ill", "today", "ill", None),
            ("sister's", "", "sister's", None),
            ("pleeeease", "", "please", None),
            ("sorrrry", "", "sorry", None),
        ] {
            assert_eq!(apart(word, next), (first.to_owned(), second.map(str::to_owned)), "{word}");
        }
    }
}
