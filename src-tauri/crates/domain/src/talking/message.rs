//! A message by its parts, and how it reads as one (PRODUCT.md §3.7).
//!
//! What is previewed, copied and printed is what [`written`] answers, so the three are equal letter by letter. Facts are told with where
//! they come from: at most two, each from something of my own that was noticed. What they say is the person's; no hint looks
//! into them.

use crate::moments::moment::MomentId;
use std::collections::BTreeMap;
use std::ops::Range;

/// So many facts stand in a message at most.
pub const MOST_FACTS: usize = 2;

crate::words! {
    /// What a message is written in.
    #[derive(Default)]
    MessageForm {
        /// One field: it is written down.
        #[default]
        Plain = "plain",
        /// Three lines: a matter, a proposal, a time.
        Short = "short",
        /// Five parts, and two more that may stay away.
        Parts = "parts",
    }
}

crate::words! {
    /// A field of a message.
    MessagePart {
        /// All of it, where it is written down.
        Whole = "whole",
        /// What it is about.
        Matter = "matter",
        /// What I propose.
        Proposal = "proposal",
        /// When.
        Time = "time",
        /// What I can see of how it is for them.
        Empathy = "empathy",
        /// What happened, at first hand.
        Facts = "facts",
        /// How that is for me.
        Feeling = "feeling",
        /// The one thing that I wish for.
        Wish = "wish",
        /// Why it is good for both.
        Good = "good",
        /// What I can offer.
        Offer = "offer",
        /// How I end the talk.
        End = "end",
    }
}

crate::words! {
    /// How a message is laid out.
    #[derive(Default)]
    Layout {
        /// As one message.
        #[default]
        Message = "message",
        /// As points to talk from.
        Points = "points",
    }
}

crate::words! {
    /// How a fact is told.
    FactTold {
        /// The fact, with its day.
        Day = "day",
        /// Their words, because that was chosen.
        Exact = "exact",
    }
}

impl MessageForm {
    /// Its fields, in their order.
    pub fn parts(self) -> &'static [MessagePart] {
        use MessagePart::{Empathy, End, Facts, Feeling, Good, Matter, Offer, Proposal, Time, Whole, Wish};
        match self {
            MessageForm::Plain => &[Whole],
            MessageForm::Short => &[Matter, Proposal, Time],
            MessageForm::Parts => &[Empathy, Facts, Feeling, Wish, Good, Offer, End],
        }
    }
}

/// A fact in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What was noticed; nothing once that was erased.
    pub source: Option<MomentId>,
    /// How it is told.
    pub told: FactTold,
    /// The words, which are the message's own: changing them changes nothing of what was noticed.
    pub text: String,
}

/// A message as it is kept. What another form has is kept as well and is not written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// What it is written in.
    pub form: MessageForm,
    /// How it is laid out.
    pub layout: Layout,
    /// What stands in each field.
    pub parts: BTreeMap<MessagePart, String>,
    /// At most [`MOST_FACTS`], told with the facts.
    pub facts: Vec<Fact>,
}

/// A message as it reads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// The whole text.
    pub text: String,
    /// Where in it, in bytes, facts stand that were told from what was noticed.
    pub told: Vec<Range<usize>>,
}

/// A message as one text. Empty fields leave nothing behind.
pub fn written(message: &Message) -> Written {
    let mut written = Written::default();
    let mut is_first = true;
    let mut add = |text: &str, is_fact: bool, between: &str| {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if !is_first {
            written.text.push_str(between);
        }
        is_first = false;
        if message.layout == Layout::Points {
            written.text.push_str("- ");
        }
        let from = written.text.len();
        written.text.push_str(text);
        if is_fact {
            written.told.push(from..written.text.len());
        }
    };
    let between = match (message.layout, message.form) {
        (Layout::Message, MessageForm::Parts) => "\n\n",
        _ => "\n",
    };
    for part in message.form.parts() {
        let text = message.parts.get(part).map_or("", String::as_str);
        match (message.layout, part) {
            // Written down, it is as it was typed.
            (Layout::Message, MessagePart::Whole) => {
                return Written { text: text.to_owned(), told: Vec::new() };
            }
            (Layout::Points, _) => text.lines().for_each(|line| add(line, false, between)),
            _ => add(text, false, between),
        }
        if *part == MessagePart::Facts {
            for fact in message.facts.iter().take(MOST_FACTS) {
                add(&one_line(&fact.text), true, between);
            }
        }
    }
    written
}

/// What stands in the fields of other forms, in their order: it is kept, and is no part of the text.
pub fn beside(message: &Message) -> Vec<String> {
    let is_other = |part: &MessagePart| !message.form.parts().contains(part);
    let others = MessagePart::ALL.iter().filter(|part| is_other(part));
    let texts = others.filter_map(|part| message.parts.get(part)).filter(|text| !text.trim().is_empty());
    texts.cloned().collect()
}

/// What else than the facts that are told stands in a message: these are blank, in as many bytes.
pub fn without_facts(written: &Written) -> String {
    let mut left = String::with_capacity(written.text.len());
    let mut at = 0;
    for told in &written.told {
        left.push_str(written.text.get(at..told.start).unwrap_or_default());
        left.push_str(&" ".repeat(told.len()));
        at = told.end;
    }
    left + written.text.get(at..).unwrap_or_default()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(form: MessageForm, layout: Layout, parts: &[(MessagePart, &str)]) -> Message {
        let parts = parts.iter().map(|(part, text)| (*part, (*text).to_owned())).collect();
        Message { form, layout, parts, facts: Vec::new() }
    }

    fn fact(text: &str) -> Fact {
        Fact { source: Some(MomentId(1)), told: FactTold::Day, text: text.to_owned() }
    }

    #[test]
    fn parts_are_paragraphs_or_points_and_what_is_empty_leaves_nothing_behind() {
        let parts = [
            (MessagePart::Empathy, "You had a full week. "),
            (MessagePart::Feeling, "  "),
            (MessagePart::Wish, "I would like to talk on Sunday.\nHalf an hour."),
            (MessagePart::Whole, "of another form"),
        ];
        let mut told = message(MessageForm::Parts, Layout::Message, &parts);
        told.facts.push(fact("On Tuesday you moved\nour call."));
        assert_eq!(
            written(&told).text,
            "You had a full week.\n\nOn Tuesday you moved our call.\n\nI would like to talk on Sunday.\nHalf an hour."
        );
        told.layout = Layout::Points;
        assert_eq!(
            written(&told).text,
            "- You had a full week.\n- On Tuesday you moved our call.\n- I would like to talk on Sunday.\n- Half an hour."
        );
    }

    #[test]
    fn the_short_form_has_a_line_for_each_and_what_is_written_down_is_as_it_was_typed() {
        let parts = [
            (MessagePart::Whole, "  as typed \n\n here\n"),
            (MessagePart::Matter, "The keys"),
            (MessagePart::Time, "Friday at six"),
        ];
        let text = |form, layout| written(&message(form, layout, &parts)).text;
        assert_eq!(text(MessageForm::Short, Layout::Message), "The keys\nFriday at six");
        assert_eq!(text(MessageForm::Plain, Layout::Message), "  as typed \n\n here\n");
        assert_eq!(text(MessageForm::Plain, Layout::Points), "- as typed\n- here");
        assert_eq!(written(&Message::default()), Written::default());
    }

    #[test]
    fn two_facts_at_most_are_told_and_nothing_looks_into_them() {
        let mut told = message(MessageForm::Parts, Layout::Message, &[(MessagePart::Facts, "Zwölf.")]);
        told.facts =
            vec![fact("On Tuesday: “you always do that”."), fact("Once é more."), fact("Never told.")];
        let written = written(&told);
        assert!(!written.text.contains("Never told."));
        let left = without_facts(&written);
        assert_eq!(left.len(), written.text.len());
        assert_eq!(left.split_whitespace().collect::<Vec<_>>(), ["Zwölf."]);
    }
}
