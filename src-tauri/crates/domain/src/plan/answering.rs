//! Answering: how soon we answer, read from the line of the plan that says so (PRODUCT.md §3.3).
//!
//! The line is in the person's words. Only what can be read without a doubt is read; of any other nothing follows.

use crate::moments::fold::fold;
use crate::plan::Plan;
use crate::plan::term::{Certainty, Topic};

/// How soon an answer comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowSoon {
    /// It needs none.
    NotNeeded,
    /// The same day.
    SameDay,
    /// Within so many days.
    Days(u32),
}

/// Numbers up to the longest that is spelled out.
const NUMBERS: [&str; 8] = ["no", "one", "two", "three", "four", "five", "six", "seven"];
/// More days than anybody agrees on for an answer.
const MOST_DAYS: u32 = 60;

/// What both agreed on about it. What is proposed, assumed or my own choice is not agreed, and neither are two lines that differ.
pub fn agreed(plan: &Plan) -> Option<HowSoon> {
    let lines = plan.terms.iter().filter(|term| term.topic == Topic::Answers);
    let mut read = lines
        .map(|term| how_soon(&term.text).filter(|_| term.standing.certainty == Certainty::Agreed))
        .collect::<Vec<_>>();
    read.dedup();
    match read.as_slice() {
        [one] => *one,
        _ => None,
    }
}

/// What a line says; `None` where it says nothing of it, or more than one thing.
pub fn how_soon(text: &str) -> Option<HowSoon> {
    let folded = fold(text).text;
    let words: Vec<&str> =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let mut found: Vec<HowSoon> = words.windows(2).filter_map(pair).collect();
    found.dedup();
    match found.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// What two words that follow on each other say.
fn pair(words: &[&str]) -> Option<HowSoon> {
    match words {
        ["no", "answer" | "answers" | "reply"] => Some(HowSoon::NotNeeded),
        ["same", "day"] => Some(HowSoon::SameDay),
        [count, "day" | "days"] => number(count).map(HowSoon::Days),
        [count, "hour" | "hours"] => {
            number(count).filter(|hours| hours % 24 == 0).map(|hours| HowSoon::Days(hours / 24))
        }
        ["a" | "one", "week"] => Some(HowSoon::Days(7)),
        _ => None,
    }
}

fn number(word: &str) -> Option<u32> {
    let spelled = NUMBERS.iter().position(|known| *known == word).and_then(|at| u32::try_from(at).ok());
    let one = (word == "a").then_some(1);
    let count = spelled.or(one).or_else(|| word.parse().ok())?;
    (1..=MOST_DAYS * 24).contains(&count).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::term::{Standing, Term};

    #[test]
    fn what_can_be_read_of_it_and_nothing_where_there_is_a_doubt() {
        for (text, expected) in [
            ("Within two days", "Days(2)"),
            ("2 days", "Days(2)"),
            ("within a day.", "Days(1)"),
            ("Within 48 hours", "Days(2)"),
            ("within one week", "Days(7)"),
            ("The same day", "SameDay"),
            ("Needs no answer", "NotNeeded"),
            ("The same day · within two days · needs no answer", ""),
            ("within two days, three days at weekends", ""),
            ("within two or three days", "Days(3)"),
            ("30 hours", ""),
            ("0 days", ""),
            ("as soon as we can", ""),
            ("", ""),
        ] {
            let found = how_soon(text).map(|soon| format!("{soon:?}")).unwrap_or_default();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn only_what_is_agreed_counts() {
        for &certainty in Certainty::ALL {
            let standing = Standing { certainty, ..Standing::default() };
            let term = |text: &str| Term { id: None, topic: Topic::Answers, text: text.to_owned(), standing };
            let plan = |terms| Plan { terms, ..Plan::blank("2026-11-24".parse().unwrap()) };
            let expected = (certainty == Certainty::Agreed).then_some(HowSoon::Days(2));
            assert_eq!(agreed(&plan(vec![term("Two days")])), expected, "{}", certainty.name());
            assert_eq!(agreed(&plan(vec![term("Two days"), term("The same day")])), None);
        }
    }
}
