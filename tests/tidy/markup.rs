//! Svelte files: script, style and the pieces of the template.

use crate::scanned::{blank, line_of};
use crate::script::block_end;

/// A part of the template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// What stands between tags, as it is shown.
    Shown(String),
    /// `{…}` between tags, without its braces.
    Expression(String),
    /// An attribute with a value.
    Attribute { name: String, value: Vec<Value> },
}

/// A part of the value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Literal(String),
    Expression(String),
}

/// A Svelte file taken apart. The line of a piece is the one that it starts on.
#[derive(Debug, Default)]
pub struct Markup {
    /// The script, everything else blank.
    pub script: String,
    /// The style, everything else blank.
    pub style: String,
    pub pieces: Vec<(usize, Piece)>,
}

/// Takes a file apart.
pub fn read(text: &str) -> Markup {
    let chars: Vec<char> = text.chars().collect();
    let mut reader = Reader { chars: &chars, at: 0, pieces: Vec::new() };
    let mut markup = Markup::default();
    let mut shown_from = 0;
    while reader.at < chars.len() {
        let start = reader.at;
        match chars[start..] {
            ['<', '!', '-', '-', ..] => reader.at = reader.after(start, "-->"),
            ['<', next, ..] if next.is_alphabetic() || next == '/' => {
                let name = reader.tag();
                let raw_from = reader.at;
                if let Some(part) = match name.as_str() {
                    "script" => Some(&mut markup.script),
                    "style" => Some(&mut markup.style),
                    _ => None,
                } {
                    let end = format!("</{name}>");
                    reader.at = reader.after(raw_from, &end);
                    *part = only(&chars, raw_from, reader.at - end.len());
                }
            }
            ['{', ..] => {
                reader.at = block_end(&chars, start);
                let inner = chars[start + 1..(reader.at - 1).max(start + 1)].iter().collect();
                reader.pieces.push((line_of(&chars, start), Piece::Expression(inner)));
            }
            _ => {
                reader.at += 1;
                continue;
            }
        }
        reader.show(shown_from, start);
        shown_from = reader.at;
    }
    reader.show(shown_from, chars.len());
    markup.pieces = reader.pieces;
    markup
}

/// The text with blanks outside of `from..to`.
fn only(chars: &[char], from: usize, to: usize) -> String {
    let mut part = chars.to_vec();
    blank(&mut part[..from]);
    blank(&mut part[to..]);
    part.into_iter().collect()
}

struct Reader<'text> {
    chars: &'text [char],
    at: usize,
    pieces: Vec<(usize, Piece)>,
}

impl Reader<'_> {
    fn after(&self, from: usize, words: &str) -> usize {
        let words: Vec<char> = words.chars().collect();
        let found = (from..self.chars.len()).find(|at| self.chars[*at..].starts_with(&words));
        found.map_or(self.chars.len(), |at| at + words.len())
    }

    fn show(&mut self, from: usize, to: usize) {
        let text: String = self.chars[from..to].iter().collect();
        let blanks = text.chars().take_while(|one| one.is_whitespace()).count();
        if blanks < text.chars().count() {
            self.pieces.push((line_of(self.chars, from + blanks), Piece::Shown(text.trim().to_owned())));
        }
    }

    fn take(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let start = self.at;
        while self.at < self.chars.len() && wanted(self.chars[self.at]) {
            self.at += 1;
        }
        self.chars[start..self.at].iter().collect()
    }

    /// Reads a tag with its attributes, and returns its name.
    fn tag(&mut self) -> String {
        self.at += 1;
        let name = self.take(|one| !one.is_whitespace() && one != '>');
        while self.at < self.chars.len() {
            match self.chars[self.at] {
                '>' => {
                    self.at += 1;
                    break;
                }
                '{' => self.at = block_end(self.chars, self.at),
                one if one.is_whitespace() || one == '/' => self.at += 1,
                _ => self.attribute(),
            }
        }
        name
    }

    fn attribute(&mut self) {
        let line = line_of(self.chars, self.at);
        let name = self.take(|one| !one.is_whitespace() && !"=>{".contains(one));
        if self.chars.get(self.at) != Some(&'=') {
            self.at = if name.is_empty() { self.at + 1 } else { self.at };
            return;
        }
        self.at += 1;
        let quote = self.chars.get(self.at).copied().filter(|one| "\"'".contains(*one));
        self.at += usize::from(quote.is_some());
        let mut value = Vec::new();
        while let Some(one) = self.chars.get(self.at).copied() {
            if quote == Some(one) {
                self.at += 1;
                break;
            }
            if quote.is_none() && (one.is_whitespace() || one == '>') {
                break;
            }
            if one == '{' {
                let start = self.at;
                self.at = block_end(self.chars, start);
                let end = (self.at - 1).max(start + 1);
                value.push(Value::Expression(self.chars[start + 1..end].iter().collect()));
            } else {
                let text = self.take(|one| {
                    one != '{' && quote.map_or(!one.is_whitespace() && one != '>', |quote| one != quote)
                });
                value.push(Value::Literal(text));
            }
        }
        self.pieces.push((line, Piece::Attribute { name, value }));
    }
}

#[test]
fn a_file_is_taken_apart() {
    let text = "<script lang=\"ts\">\n  const a = \"<p>\";\n</script>\n<!-- no -->\n\
                <p class=\"x {y}\" onclick={() => a > b} disabled>\n  Hello {t(\"a-b\")}\n</p>\n<style>\n  p { color: red; }\n</style>\n";
    let markup = read(text);
    assert!(markup.script.contains("const a") && !markup.script.contains("Hello"), "{}", markup.script);
    assert!(markup.style.contains("color: red") && !markup.style.contains("class"), "{}", markup.style);
    let value = |name: &str, value: Vec<Value>| Piece::Attribute { name: name.to_owned(), value };
    let expression = |text: &str| Value::Expression(text.to_owned());
    let literal = |text: &str| Value::Literal(text.to_owned());
    let wanted = [
        (1, value("lang", vec![literal("ts")])),
        (5, value("class", vec![literal("x "), expression("y")])),
        (5, value("onclick", vec![expression("() => a > b")])),
        (6, Piece::Expression("t(\"a-b\")".to_owned())),
        (6, Piece::Shown("Hello".to_owned())),
    ];
    for piece in wanted {
        assert!(markup.pieces.contains(&piece), "{piece:?} in {:#?}", markup.pieces);
    }
    assert_eq!(markup.pieces.len(), 5, "{:#?}", markup.pieces);
}
