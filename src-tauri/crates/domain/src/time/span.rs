//! Spans of time: half-open, in instants.

use chrono::{DateTime, TimeDelta, Utc};

/// From an instant on and until another, which is not in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first instant.
    pub from: DateTime<Utc>,
    /// The first instant that is not in it any more.
    pub to: DateTime<Utc>,
}

impl Span {
    /// How long it is; nothing where its end is not after its beginning.
    pub fn length(&self) -> TimeDelta {
        (self.to - self.from).max(TimeDelta::zero())
    }

    /// How much of it lies in another one.
    pub fn overlap(&self, other: &Span) -> TimeDelta {
        Span { from: self.from.max(other.from), to: self.to.min(other.to) }.length()
    }

    /// The same with so much more on both sides.
    pub fn widened(&self, by: TimeDelta) -> Span {
        Span { from: self.from - by, to: self.to + by }
    }
}

/// The same time in order, with what overlaps or touches put together.
pub fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.retain(|span| span.to > span.from);
    spans.sort_unstable();
    let mut apart: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match apart.last_mut() {
            Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
            _ => apart.push(span),
        }
    }
    apart
}

/// What is left of `whole` without `taken`, which is in order and apart.
pub fn without(whole: Span, taken: &[Span]) -> Vec<Span> {
    let first = taken.partition_point(|span| span.to <= whole.from);
    let mut left = Vec::new();
    let mut from = whole.from;
    for span in taken.iter().skip(first).take_while(|span| span.from < whole.to) {
        if span.from > from {
            left.push(Span { from, to: span.from });
        }
        from = from.max(span.to);
    }
    if from < whole.to {
        left.push(Span { from, to: whole.to });
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(text: &str) -> Span {
        let at = |hour: &str| DateTime::from_timestamp(hour.parse::<i64>().unwrap() * 3600, 0).unwrap();
        let (from, to) = text.split_once('-').unwrap();
        Span { from: at(from), to: at(to) }
    }

    fn spans(text: &str) -> Vec<Span> {
        text.split_whitespace().map(span).collect()
    }

    #[test]
    fn what_touches_becomes_one_and_what_is_empty_disappears() {
        assert_eq!(merged(spans("8-9 7-8 12-12 10-14 11-12")), spans("7-9 10-14"));
    }

    #[test]
    fn what_is_left_lies_between_what_is_taken() {
        assert_eq!(without(span("8-22"), &spans("1-3 7-9 12-13 21-23")), spans("9-12 13-21"));
        assert_eq!(without(span("8-22"), &[]), spans("8-22"));
        assert_eq!(without(span("8-22"), &spans("1-30")), []);
    }
}
