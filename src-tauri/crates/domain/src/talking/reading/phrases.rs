//! Phrases: kinds of wording, written down as short patterns.
//!
//! | in a pattern | what stands there in a sentence |
//! |---|---|
//! | `word`, `a\|b` | that word; one of them; `a\|>`: it, or the end of the part |
//! | `apolog*`, `*ing` | a word that begins so, or ends so |
//! | `@list` | a word of a list |
//! | `#` | a number |
//! | `*` | any word |
//! | `so?` | it may be missing |
//! | `~3` | up to three words of the same part of the sentence; `~~3` beyond a comma, too |
//! | `!not` | none of these comes next |
//! | `<`, `>` | a part of the sentence begins or ends; `<<`, `>>` the sentence itself |

use std::sync::OnceLock;

use super::lists::list;
use super::sentence::Sentence;

/// Patterns of one kind, read once.
pub struct Phrases {
    texts: &'static [&'static str],
    read: OnceLock<Vec<Vec<Item>>>,
}

/// A part of a pattern.
enum Item {
    Word(Set),
    Perhaps(Set),
    Not(Set),
    Within(usize),
    Beyond(usize),
    BeginsPart,
    Begins,
    EndsPart,
    Ends,
}

/// Words one of which stands there.
#[derive(Default)]
struct Set {
    words: Vec<&'static str>,
    beginnings: Vec<&'static str>,
    ends: Vec<&'static str>,
    has_number: bool,
    is_any: bool,
    /// The end of a part of the sentence will do, too.
    or_end: bool,
}

impl Phrases {
    /// Patterns as they are written.
    pub const fn new(texts: &'static [&'static str]) -> Phrases {
        Phrases { texts, read: OnceLock::new() }
    }

    /// Where a sentence says one of them: the first word and the one behind the last. From each word at most one.
    pub fn places<'of>(&'of self, sentence: &'of Sentence) -> impl Iterator<Item = (usize, usize)> + 'of {
        let patterns = self.read.get_or_init(|| self.texts.iter().map(|text| pattern(text)).collect());
        (0..sentence.len()).filter_map(move |from| {
            patterns.iter().find_map(|items| Some((from, matched(items, sentence, from)?)))
        })
    }
}

fn pattern(text: &'static str) -> Vec<Item> {
    text.split_whitespace().map(item).collect()
}

fn item(text: &'static str) -> Item {
    match text {
        "<" => return Item::BeginsPart,
        "<<" => return Item::Begins,
        ">" => return Item::EndsPart,
        ">>" => return Item::Ends,
        _ => {}
    }
    if let Some(most) = text.strip_prefix("~~") {
        return Item::Beyond(most.parse().unwrap_or(0));
    }
    if let Some(most) = text.strip_prefix('~') {
        return Item::Within(most.parse().unwrap_or(0));
    }
    if let Some(not) = text.strip_prefix('!') {
        return Item::Not(Set::of(not));
    }
    match text.strip_suffix('?') {
        Some(perhaps) => Item::Perhaps(Set::of(perhaps)),
        None => Item::Word(Set::of(text)),
    }
}

impl Set {
    fn of(text: &'static str) -> Set {
        let mut set = Set::default();
        for word in text.split('|') {
            match (word, word.strip_prefix('@')) {
                (_, Some(name)) => {
                    list(name).iter().for_each(|text| text.split_whitespace().for_each(|word| set.add(word)))
                }
                (word, None) => set.add(word),
            }
        }
        set.words.sort_unstable();
        set
    }

    fn add(&mut self, word: &'static str) {
        match (word, word.strip_suffix('*')) {
            (word, None) if word.len() > 1 && word.starts_with('*') => {
                self.ends.push(word.trim_start_matches('*'))
            }
            ("#", _) => self.has_number = true,
            ("*", _) => self.is_any = true,
            (">", _) => self.or_end = true,
            (_, Some(beginning)) => self.beginnings.push(beginning),
            (word, None) => self.words.push(word),
        }
    }

    fn has(&self, word: &str) -> bool {
        !word.is_empty()
            && (self.is_any
                || self.words.binary_search(&word).is_ok()
                || self.ends.iter().any(|end| word.ends_with(end))
                || self.beginnings.iter().any(|beginning| word.starts_with(beginning))
                || (self.has_number && is_number(word)))
    }
}

fn is_number(word: &str) -> bool {
    const WORDS: [&str; 26] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "hundred",
        "thousand", "several", "dozen", "dozens", "hundreds",
    ];
    word.starts_with(|first: char| first.is_ascii_digit()) || WORDS.contains(&word)
}

/// Where what matches ends.
fn matched(items: &[Item], sentence: &Sentence, at: usize) -> Option<usize> {
    let Some((item, rest)) = items.split_first() else { return Some(at) };
    let go_on = |is_so: bool, at: usize| if is_so { matched(rest, sentence, at) } else { None };
    match item {
        Item::Word(set) => go_on(set.has(sentence.word(at)), at + 1)
            .or_else(|| go_on(set.or_end && sentence.ends_part(at), at)),
        Item::Perhaps(set) => {
            go_on(set.has(sentence.word(at)), at + 1).or_else(|| matched(rest, sentence, at))
        }
        Item::Not(set) => go_on(!set.has(sentence.word(at)), at),
        Item::BeginsPart => go_on(sentence.begins_part(at), at),
        Item::Begins => go_on(sentence.begins(at), at),
        Item::EndsPart => go_on(sentence.ends_part(at), at),
        Item::Ends => go_on(at >= sentence.len(), at),
        Item::Within(most) => {
            let is_parted = |to: usize| (at.saturating_sub(1)..to).any(|word| sentence.is_parted(word));
            let reach = (at..=at + most).take_while(|to| *to == at || !is_parted(*to));
            reach.take_while(|to| *to <= sentence.len()).find_map(|to| matched(rest, sentence, to))
        }
        Item::Beyond(most) => {
            (at..=(at + most).min(sentence.len())).find_map(|to| matched(rest, sentence, to))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn says(pattern: &'static str, text: &str) -> bool {
        let phrases = Phrases { texts: Box::leak(Box::new([pattern])), read: OnceLock::new() };
        read(text).iter().any(|sentence| sentence.says(&phrases))
    }

    #[test]
    fn a_pattern_says_what_stands_in_a_sentence() {
        for (pattern, text) in [
            ("you really? never", "You never, you really never did"),
            ("apolog* for", "my apologies for that"),
            ("# times ~3 you", "three times did we see you"),
            ("a ~~3 you", "a day, for you"),
            ("< you", "I said, you"),
            ("no >", "no, I said"),
            ("you !are *", "you were"),
            ("nothing >>", "it was nothing."),
        ] {
            assert!(says(pattern, text), "{pattern}");
        }
        for (pattern, text) in [
            ("a ~3 you", "a day, for you"),
            ("< you", "I said you"),
            ("<< you", "I said, you"),
            ("you !are *", "you are so"),
            ("nothing >>", "nothing was it"),
            ("you *", "for you"),
        ] {
            assert!(!says(pattern, text), "{pattern}");
        }
    }
}
