//! Formatted: a text with paragraphs, lists, emphasis and quotes as a small tree that a screen draws node by node (MOMENTS.md §6).
//!
//! No markup comes out of it, and what else Markdown knows (headings, links, code, raw HTML) stays as it was typed. A text that would
//! make too much of it is none of these: it is shown plainly, and so nothing that is typed can hold a window up.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;
use std::ops::Range;

/// So deep quotes and lists may lie within each other.
const DEEPEST: usize = 12;
/// Of so many parts a text may consist.
const MOST_PARTS: usize = 5_000;
/// So many signs that may mean something a text may have.
const MOST_SIGNS: usize = 10_000;
const SIGNS: [char; 9] = ['*', '_', '`', '[', '<', '&', '\\', '>', '!'];

/// A part of a text that begins on a line of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum TextBlock {
    /// A paragraph.
    Paragraph {
        /// What it says.
        parts: Vec<TextPart>,
    },
    /// A list.
    List {
        /// The number that it begins with, where it has numbers.
        first: Option<u32>,
        /// Its items.
        items: Vec<Vec<TextBlock>>,
    },
    /// What is quoted.
    Quote {
        /// It.
        blocks: Vec<TextBlock>,
    },
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum TextPart {
    /// As it stands there.
    Plain {
        /// The text.
        text: String,
    },
    /// Stressed.
    Emphasis {
        /// What is stressed.
        parts: Vec<TextPart>,
    },
    /// Stressed more.
    Strong {
        /// What is.
        parts: Vec<TextPart>,
    },
    /// The end of a line.
    Break,
}

/// The tree of a text; `None` where it is shown plainly.
pub fn formatted(text: &str) -> Option<Vec<TextBlock>> {
    if text.chars().filter(|letter| SIGNS.contains(letter)).count() > MOST_SIGNS {
        return None;
    }
    let mut tree = Tree { text, open: vec![Open::new(Kind::All)], parts: 0 };
    let mut events = Parser::new_ext(text, Options::empty()).into_offset_iter();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(tag) => match Kind::of(&tag) {
                Some(kind) => tree.open.push(Open::new(kind)),
                None => {
                    tree.as_typed(&tag, range);
                    skip(&mut events);
                }
            },
            Event::End(_) => tree.close(),
            Event::Text(text) => tree.plain(&text),
            Event::SoftBreak | Event::HardBreak => tree.part(TextPart::Break),
            Event::Rule => tree.alone(range),
            _ => tree.source(range),
        }
        if tree.open.len() > DEEPEST || tree.parts > MOST_PARTS {
            return None;
        }
    }
    while tree.open.len() > 1 {
        tree.close();
    }
    tree.open.pop().map(Open::into_blocks)
}

/// Goes behind what was just opened.
fn skip<'text>(events: &mut impl Iterator<Item = (Event<'text>, Range<usize>)>) {
    let mut within = 1_usize;
    for (event, _) in events {
        match event {
            Event::Start(_) => within += 1,
            Event::End(_) => within -= 1,
            _ => {}
        }
        if within == 0 {
            return;
        }
    }
}

/// What is open while a tree is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    All,
    Quote,
    List(Option<u32>),
    Item,
    Paragraph,
    Emphasis,
    Strong,
}

impl Kind {
    fn of(tag: &Tag<'_>) -> Option<Kind> {
        match tag {
            Tag::Paragraph => Some(Kind::Paragraph),
            Tag::BlockQuote(_) => Some(Kind::Quote),
            Tag::List(first) => Some(Kind::List(first.map(|first| u32::try_from(first).unwrap_or(u32::MAX)))),
            Tag::Item => Some(Kind::Item),
            Tag::Emphasis => Some(Kind::Emphasis),
            Tag::Strong => Some(Kind::Strong),
            _ => None,
        }
    }
}

struct Open {
    kind: Kind,
    blocks: Vec<TextBlock>,
    items: Vec<Vec<TextBlock>>,
    parts: Vec<TextPart>,
}

impl Open {
    fn new(kind: Kind) -> Open {
        Open { kind, blocks: Vec::new(), items: Vec::new(), parts: Vec::new() }
    }

    /// What stands between blocks is a paragraph, too, as in the items of a list.
    fn gather(&mut self) {
        if !self.parts.is_empty() {
            self.blocks.push(TextBlock::Paragraph { parts: std::mem::take(&mut self.parts) });
        }
    }

    fn into_blocks(mut self) -> Vec<TextBlock> {
        self.gather();
        self.blocks
    }
}

struct Tree<'text> {
    text: &'text str,
    open: Vec<Open>,
    parts: usize,
}

impl Tree<'_> {
    fn part(&mut self, part: TextPart) {
        self.parts += 1;
        if let Some(open) = self.open.last_mut() {
            open.parts.push(part);
        }
    }

    fn plain(&mut self, more: &str) {
        if let Some(TextPart::Plain { text }) = self.open.last_mut().and_then(|open| open.parts.last_mut()) {
            text.push_str(more);
        } else {
            self.part(TextPart::Plain { text: more.to_owned() });
        }
    }

    fn block(&mut self, block: TextBlock) {
        self.parts += 1;
        if let Some(open) = self.open.last_mut() {
            open.gather();
            open.blocks.push(block);
        }
    }

    /// What is no part of the tree, as it was typed.
    fn source(&mut self, range: Range<usize>) {
        let typed = self.text.get(range).unwrap_or_default();
        self.plain(typed);
    }

    /// The same as a paragraph of its own.
    fn alone(&mut self, range: Range<usize>) {
        let text = self.text.get(range).unwrap_or_default().trim_end().to_owned();
        self.block(TextBlock::Paragraph { parts: vec![TextPart::Plain { text }] });
    }

    fn as_typed(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag.to_end() {
            TagEnd::Link | TagEnd::Image => self.source(range),
            _ => self.alone(range),
        }
    }

    fn close(&mut self) {
        let Some(closed) = self.open.pop() else { return };
        let (kind, mut closed) = (closed.kind, closed);
        match kind {
            Kind::Emphasis => self.part(TextPart::Emphasis { parts: closed.parts }),
            Kind::Strong => self.part(TextPart::Strong { parts: closed.parts }),
            Kind::Paragraph => self.block(TextBlock::Paragraph { parts: closed.parts }),
            Kind::List(first) => {
                let items = std::mem::take(&mut closed.items);
                self.block(TextBlock::List { first, items });
            }
            Kind::Quote => {
                let blocks = closed.into_blocks();
                self.block(TextBlock::Quote { blocks });
            }
            Kind::Item => {
                let blocks = closed.into_blocks();
                self.parts += 1;
                if let Some(open) = self.open.last_mut() {
                    open.items.push(blocks);
                }
            }
            // What was never opened is not closed.
            Kind::All => self.open.push(closed),
        }
    }
}

#[cfg(test)]
mod tests;
