//! Scanned text: a source file with its comments and literals told apart from its code.

/// A literal or a comment: where it begins, and what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// The opening quote, counted in characters from the start.
    pub at: usize,
    /// The line of the opening quote.
    pub line: usize,
    /// The text between the quotes, as written; of a comment all of it.
    pub text: String,
}

/// A file taken apart.
#[derive(Debug, Clone, Default)]
pub struct Scanned {
    /// The file with blanks for comments and for what is in literals; every character stays at its place.
    pub code: Vec<char>,
    pub literals: Vec<Literal>,
    pub comments: Vec<Literal>,
}

impl Scanned {
    /// Of these characters, nothing of it taken apart yet.
    pub fn whole(chars: &[char]) -> Scanned {
        Scanned { code: chars.to_vec(), ..Scanned::default() }
    }

    /// Blanks the comment from `start` to `end`, and keeps its text.
    pub fn comment(&mut self, start: usize, end: usize) {
        let text = self.code[start..end].iter().collect();
        self.comments.push(Literal { at: start, line: line_of(&self.code, start), text });
        blank(&mut self.code[start..end]);
    }

    pub fn code(&self) -> String {
        self.code.iter().collect()
    }

    /// The code before `at`, without the white space at its end.
    pub fn before(&self, at: usize) -> String {
        let text: String = self.code[at.saturating_sub(200)..at].iter().collect();
        text.trim_end().to_owned()
    }
}

/// The line of the character `at`; the first is 1.
pub fn line_of(chars: &[char], at: usize) -> usize {
    1 + chars[..at.min(chars.len())].iter().filter(|one| **one == '\n').count()
}

/// Whether a name may go on with this character.
pub fn in_name(one: char) -> bool {
    one.is_alphanumeric() || one == '_'
}

/// Replaces everything but line ends by blanks.
pub fn blank(chars: &mut [char]) {
    for one in chars.iter_mut().filter(|one| **one != '\n') {
        *one = ' ';
    }
}

/// Where `word` stands in a line of code: not as a part of a longer name.
pub fn word_at(line: &str, word: &str) -> Option<usize> {
    let starts_as_name = word.starts_with(in_name);
    let ends_as_name = word.ends_with(in_name);
    line.match_indices(word).map(|(at, _)| at).find(|at| {
        let before = line[..*at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let goes_on =
            starts_as_name && before.is_some_and(in_name) || ends_as_name && after.is_some_and(in_name);
        !goes_on
    })
}

#[test]
fn a_word_is_not_a_part_of_a_name() {
    assert_eq!(word_at("let x = panic!(1)", "panic!"), Some(8));
    assert_eq!(word_at("let dont_panic = 1", "panic"), None);
    assert_eq!(word_at("my_println!()", "println!"), None);
    assert_eq!(word_at("a.unwrap()", ".unwrap()"), Some(1));
}
