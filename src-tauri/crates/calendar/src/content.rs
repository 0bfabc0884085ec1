//! Content lines that are written: folding, escaping, and the forms of dates (RFC 5545 §3.1, §3.3.5, §3.3.11).

use chrono::{DateTime, NaiveDateTime, Utc};

/// The most octets of a line without its ending.
const WIDEST: usize = 75;

/// The text of a file while it is written.
#[derive(Default)]
pub(crate) struct Content(String);

impl Content {
    /// Adds a content line, folded where it is long, never within a character.
    pub fn line(&mut self, text: &str) {
        let mut width = 0;
        for letter in text.chars() {
            if width + letter.len_utf8() > WIDEST {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a property with a TEXT value; an empty one is not said.
    pub fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.line(&format!("{name}:{}", escaped(text)));
        }
    }

    /// The whole text.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// A TEXT value. Control characters other than tabs and line ends have no place in one.
fn escaped(text: &str) -> String {
    let mut found = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match letter {
            '\n' => found.push_str("\\n"),
            '\\' | ',' | ';' => found.extend(['\\', letter]),
            '\t' => found.push(letter),
            _ if letter.is_control() => {}
            _ => found.push(letter),
        }
    }
    found
}

/// A local time, such as `20260301T190000`.
pub(crate) fn wall(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// An instant, such as `20260301T180000Z`.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    format!("{}Z", wall(at.naive_utc()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_characters() {
        for text in ["ü".repeat(200), format!("a{}", "ü".repeat(200)), "🌙".repeat(90), "x".repeat(75)] {
            let mut content = Content::default();
            content.line(&text);
            let written = content.into_text();
            assert!(written.split("\r\n").all(|line| line.len() <= WIDEST), "{written}");
            assert_eq!(written.replace("\r\n ", "").trim_end(), text);
        }
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\r\ne\rf\u{7}g: \"h\""), "a\\,b\\;c\\\\d\\ne\\nfg: \"h\"");
    }
}
