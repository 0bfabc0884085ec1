//! Quotes: what stands in quotation marks is somebody else's, or nobody's, and is taken out without moving the rest.

/// How far an opened quotation reaches when nothing closes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unclosed {
    /// To the end of the paragraph.
    Reaches,
    /// It was no quotation: an apostrophe before a word.
    IsNone,
}

/// A quotation that was opened.
struct Open {
    at: usize,
    closed_by: &'static [char],
    unclosed: Unclosed,
}

/// A text in which every quotation is blank and as long as before. A mark is left where it began and where it ended, and
/// a full stop there where a sentence ended with it.
pub(super) fn without_quotes(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let spans = spans(&letters);
    let mut left = String::with_capacity(text.len());
    let mut next = spans.iter().peekable();
    for (at, letter) in letters.iter().enumerate() {
        while next.next_if(|(_, to)| *to < at).is_some() {}
        let Some((from, to)) = next.peek().filter(|(from, _)| *from <= at) else {
            left.push(*letter);
            continue;
        };
        let blank = match at {
            _ if at == *to && at > *from && ends_sentence(&letters, at) => '.',
            _ if at == *from || at == *to => '"',
            _ => ' ',
        };
        let spaces = std::iter::repeat_n(' ', letter.len_utf8() - 1);
        // The marks stand at the very ends.
        if at == *from {
            left.extend(std::iter::once(blank).chain(spaces));
        } else {
            left.extend(spaces.chain(std::iter::once(blank)));
        }
    }
    left
}

/// Where quotations stand, by letters, in order and without those within others.
fn spans(letters: &[char]) -> Vec<(usize, usize)> {
    let mut open: Vec<Open> = Vec::new();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        if *letter == '\n' && letters.get(at + 1) == Some(&'\n') {
            found.extend(left_open(&mut open, at));
            continue;
        }
        let opened = opened(letters, at);
        let closes = open.iter().rposition(|one| is_closing(letters, at, one.closed_by));
        match (opened, closes) {
            // A mark that could do both opens another one where it stands before a word, and behind none.
            (Some(inner), Some(_)) if opens_within(letters, at) => open.push(inner),
            (_, Some(closes)) => {
                found.extend(open.drain(closes..).next().map(|one| (one.at, at)));
            }
            (Some(inner), None) => open.push(inner),
            (None, None) => {}
        }
    }
    found.extend(left_open(&mut open, letters.len()));
    found.sort_unstable_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)));
    let mut reached = None;
    found.retain(|(_, to)| reached.is_none_or(|reached| *to > reached) && reached.replace(*to) != Some(*to));
    found
}

/// What was opened and never closed, up to where it ends.
fn left_open(open: &mut Vec<Open>, end: usize) -> Option<(usize, usize)> {
    let first = open.drain(..).find(|one| one.unclosed == Unclosed::Reaches)?;
    Some((first.at, end.saturating_sub(1)))
}

/// The quotation that a letter opens.
fn opened(letters: &[char], at: usize) -> Option<Open> {
    let is_after_word = before(letters, at).is_some_and(char::is_alphanumeric);
    let leans = letters.get(at + 1).is_some_and(|next| next.is_alphanumeric());
    let is_first = before(letters, at).is_none_or(|letter| letter.is_whitespace() || letter == '(');
    let (closed_by, unclosed): (&'static [char], _) = match letters.get(at)? {
        '"' if leans && !is_after_word => (&['"', '”'], Unclosed::Reaches),
        '\'' if leans && is_first => (&['\''], Unclosed::IsNone),
        '“' if !is_after_word => (&['”', '"'], Unclosed::Reaches),
        '„' => (&['“', '”', '"'], Unclosed::Reaches),
        // Where ” or ’ or » opens, the same mark closes, or another one that may.
        '”' if leans && is_first => (&['”', '"'], Unclosed::Reaches),
        '’' if leans && is_first && !is_clipped(letters, at) => (&['’'], Unclosed::IsNone),
        '«' if !is_after_word => (&['»'], Unclosed::Reaches),
        '»' if !is_after_word && leans => (&['«', '»'], Unclosed::Reaches),
        '‘' if !is_after_word => (&['’'], Unclosed::IsNone),
        '‚' => (&['‘', '’'], Unclosed::IsNone),
        '‹' if !is_after_word => (&['›'], Unclosed::IsNone),
        '›' if leans && is_first => (&['‹', '›'], Unclosed::IsNone),
        _ => return None,
    };
    Some(Open { at, closed_by, unclosed })
}

/// Whether an apostrophe stands for letters that are left out: "’cause", "’90s".
fn is_clipped(letters: &[char], at: usize) -> bool {
    const CLIPPED: [&str; 12] =
        ["cause", "cos", "coz", "til", "till", "em", "tis", "twas", "bout", "round", "n", "ere"];
    let rest = letters.iter().skip(at + 1).take_while(|letter| letter.is_alphanumeric());
    let word: String = rest.flat_map(|letter| letter.to_lowercase()).collect();
    word.starts_with(|first: char| first.is_ascii_digit()) || CLIPPED.contains(&word.as_str())
}

fn opens_within(letters: &[char], at: usize) -> bool {
    before(letters, at).is_some_and(|letter| letter.is_whitespace() || letter == '(')
        && letters.get(at + 1).is_some_and(|next| !next.is_whitespace())
}

/// Whether a letter may close a quotation; an apostrophe within a word does not, nor one behind an *s* while another follows.
fn is_closing(letters: &[char], at: usize, closed_by: &[char]) -> bool {
    let mark = letters.get(at).filter(|mark| closed_by.contains(mark));
    if !matches!(mark, Some('\'' | '’' | '‘')) {
        return mark.is_some();
    }
    let is_end = |at: usize| !letters.get(at + 1).is_some_and(|next| next.is_alphanumeric()) && at > 0;
    let is_owner = before(letters, at) == Some('s') && letters.get(at + 1) == Some(&' ');
    let rest = letters.iter().enumerate().skip(at + 1);
    let is_new = |letter: &char| matches!(letter, '‘' | '‚' | '\n') && !closed_by.contains(letter);
    let mut to_next = rest.take_while(|(_, letter)| !is_new(letter));
    is_end(at) && !(is_owner && to_next.any(|(other, letter)| closed_by.contains(letter) && is_end(other)))
}

/// Whether a sentence ends with the quotation that ends there.
fn ends_sentence(letters: &[char], at: usize) -> bool {
    let rest = letters.get(at + 1..).unwrap_or_default();
    let next = rest.iter().find(|letter| !letter.is_whitespace());
    before(letters, at).is_some_and(|letter| matches!(letter, '.' | '!' | '?' | '…'))
        && next.is_none_or(|letter| letter.is_uppercase())
}

fn before(letters: &[char], at: usize) -> Option<char> {
    letters.get(at.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str) -> String {
        let left = without_quotes(text);
        assert_eq!(left.len(), text.len());
        left.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_is_quoted_is_blank_in_every_kind_of_marks() {
        for quoted in [
            "“no, don’t”",
            "\"no\"",
            "‘don’t, it’s no’",
            "'don't'",
            "«no»",
            "»no«",
            "„no“",
            "‚no‘",
            "”no, don’t”",
            "’don’t, it’s no’",
            "»no»",
            "„no”",
            "‚don’t‘",
            "‹no›",
            "›no‹",
            "›no›",
        ] {
            assert_eq!(left(&format!("she said {quoted} and left")), "she said \" \" and left", "{quoted}");
        }
        assert_eq!(left("‘my friends’ house’ it was"), "\" \" it was");
        assert_eq!(left("‚my friends’ house‘ it was"), "\" \" it was");
        assert_eq!(left("”no” and ”yes.” So it was"), "\" \" and \" . So it was");
        assert_eq!(left("\"I wrote \"please\" once\" and left"), "\" \" and left");
        assert_eq!(left("He said “I will.” Then he left."), "He said \" . Then he left.");
    }

    #[test]
    fn an_apostrophe_opens_nothing_and_what_is_never_closed_reaches_to_the_end() {
        for text in
            ["don't, it's my parents' house", "’cause I’m at my friends’ place", "'cause it's so", "5\" wide"]
        {
            assert_eq!(left(text), text);
        }
        assert_eq!(left("she said “you never"), "she said \" \"");
        assert_eq!(left("she said “you never\n\nI do"), "she said \" \" I do");
    }
}
