//! Content lines: line endings, folding and line numbers (RFC 5545 §3.1).

use std::borrow::Cow;

/// One unfolded content line.
pub(crate) struct Line<'a> {
    /// The line of the file on which it begins, counted from 1.
    pub number: u32,
    /// Its bytes without the folds and without the line ending.
    pub bytes: Cow<'a, [u8]>,
}

/// The content lines of a text, without blank ones. CRLF, LF and CR end a line.
#[derive(Clone, Copy)]
pub(crate) struct Lines<'a> {
    rest: &'a [u8],
    next: u32,
}

impl<'a> Lines<'a> {
    /// The lines of `text`, whose first is number `first` of the file.
    pub fn new(text: &'a [u8], first: u32) -> Lines<'a> {
        Lines { rest: text, next: first }
    }

    /// What was not read yet.
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The number of the next line.
    pub fn next_number(&self) -> u32 {
        self.next
    }

    fn physical(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(self.rest.len());
        let (line, after) = self.rest.split_at_checked(end)?;
        self.rest = match after {
            [b'\r', b'\n', rest @ ..] | [_, rest @ ..] => rest,
            [] => after,
        };
        self.next = self.next.saturating_add(1);
        Some(line)
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        loop {
            let number = self.next;
            let line = self.physical()?;
            if line.trim_ascii().is_empty() {
                continue;
            }
            let mut bytes = Cow::Borrowed(line);
            while let [b' ' | b'\t', ..] = self.rest {
                if let Some([_, more @ ..]) = self.physical() {
                    bytes.to_mut().extend_from_slice(more);
                }
            }
            return Some(Line { number, bytes });
        }
    }
}

/// How many lines `text` has, a last one without an ending included: the number of the line that it ends on.
pub(crate) fn count(text: &[u8]) -> u32 {
    let mut lines = Lines::new(text, 1);
    let mut ended = true;
    while lines.physical().is_some() {
        ended = matches!(text, [.., b'\n' | b'\r']);
    }
    match ended {
        true => lines.next,
        false => lines.next.saturating_sub(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &[u8]) -> Vec<(u32, String)> {
        Lines::new(text, 1)
            .map(|line| (line.number, String::from_utf8(line.bytes.into_owned()).unwrap()))
            .collect()
    }

    #[test]
    fn each_kind_of_line_ending_ends_a_line() {
        let found = read(b"A:1\r\nB:2\nC:3\rD:4\n\r\nE:5");
        let expected = [(1, "A:1"), (2, "B:2"), (3, "C:3"), (4, "D:4"), (6, "E:5")];
        assert_eq!(found, expected.map(|(number, text)| (number, text.to_string())));
    }

    #[test]
    fn a_fold_within_a_character_is_undone() {
        let found = read(b"A:Gr\xC3\r\n \xBC\r\n\t\xC3\x9Fe\r\nB:2\r\n");
        assert_eq!(found, [(1, "A:Grüße".to_string()), (4, "B:2".to_string())]);
    }

    #[test]
    fn lines_are_counted_as_an_editor_counts_them() {
        assert_eq!(
            [count(b""), count(b"a"), count(b"a\n"), count(b"a\r\nb"), count(b"\r\r")],
            [1, 1, 2, 2, 3]
        );
    }
}
