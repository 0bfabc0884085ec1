//! Watching: what an observation refuses (MOMENTS.md §6). When somebody was online, what they looked at, where and with whom they
//! were, how fast they answered, and what others saw of them are no first-hand facts of what two people live through.
//!
//! As in [`control`](crate::plan::control), only what is plainly that is refused, by the English words it is made of; what one does
//! oneself, what was agreed and what the other one told is left alone. It is a courtesy and no proof, and a language without rules
//! says nothing. Every sentence of a text is judged by itself, without what it quotes.

mod company;
mod hearsay;
mod location;
mod online;
mod replies;
mod sentence;
mod views;
mod words;

use sentence::Sentence;

/// What is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watched {
    /// When somebody was online, and what they did there.
    Online,
    /// What somebody looked at or read.
    Views,
    /// Where somebody was.
    Location,
    /// How long somebody took to answer.
    Replies,
    /// With whom somebody was.
    Company,
    /// What others saw or heard of somebody.
    Hearsay,
}

/// A rule: whether a sentence is plainly of its kind.
type Rule = fn(&Sentence) -> bool;

const RULES: [(Watched, Rule); 6] = [
    (Watched::Online, online::is_told),
    (Watched::Views, views::is_told),
    (Watched::Hearsay, hearsay::is_told),
    (Watched::Company, company::is_told),
    (Watched::Location, location::is_told),
    (Watched::Replies, replies::is_told),
];

/// What a text plainly logs that an observation refuses; that of the first sentence which does.
pub fn watched(text: &str) -> Option<Watched> {
    let text = sentence::without_quotes(text);
    let first = |sentence: Sentence| RULES.iter().find(|(_, is_told)| is_told(&sentence));
    sentence::sentences(&text)
        .filter(|sentence| sentence.len() > 1)
        .filter_map(first)
        .map(|(watched, _)| *watched)
        .next()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written before there was a rule; the rules are held to it, and it is not changed to fit them.
    const SENTENCES: &str = include_str!("watching/sentences.en.txt");

    /// Those that the rules were tried on afterwards.
    const OTHERS: &str = include_str!("watching/others.en.txt");

    /// Those of somebody who had seen neither the rules nor the others.
    const UNSEEN: &str = include_str!("watching/unseen.en.txt");

    /// The sentences of the parts whose heading begins so.
    fn part(heading: &str) -> Vec<&'static str> {
        let mut is_in = false;
        let mut found = Vec::new();
        for line in SENTENCES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if line.starts_with('[') {
                is_in = line.starts_with(heading);
            } else if is_in {
                found.push(line);
            }
        }
        found
    }

    #[test]
    fn of_forty_sentences_to_refuse_most_are_and_of_forty_others_at_most_one() {
        let (refuse, leave) = (part("[refuse"), part("[leave alone"));
        assert_eq!((refuse.len(), leave.len()), (40, 40));
        let missed: Vec<_> = refuse.iter().filter(|line| watched(line).is_none()).collect();
        let wrong: Vec<_> = leave.iter().filter(|line| watched(line).is_some()).collect();
        assert!(missed.len() <= 8, "{missed:#?}");
        assert!(wrong.len() <= 1, "{wrong:#?}");
    }

    /// The sentences of a file that are to be refused and are not, of how many; and those that are refused wrongly.
    fn judged(file: &'static str) -> (Vec<&'static str>, usize, Vec<&'static str>) {
        let (refuse, leave) = file.split_once("[leave alone]\n").unwrap();
        let lines = |text: &'static str| {
            text.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '[']))
        };
        let missed = lines(refuse).filter(|line| watched(line).is_none()).collect();
        let wrong = lines(leave).filter(|line| watched(line).is_some()).collect();
        (missed, lines(refuse).count(), wrong)
    }

    #[test]
    fn so_it_is_with_other_sentences() {
        let (missed, of, wrong) = judged(OTHERS);
        assert!(missed.len() * 5 <= of, "{missed:#?}");
        assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn of_sentences_that_nobody_had_seen_most_are_refused_and_none_wrongly() {
        let (missed, of, wrong) = judged(UNSEEN);
        assert!(missed.len() <= 6 && of == 40, "{missed:#?}");
        assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn what_is_quoted_is_theirs_and_every_sentence_is_judged_by_itself() {
        assert_eq!(watched("She said: “I was at the bar until two.” Then she left."), None);
        assert_eq!(watched("They called. They were online at 23:40."), Some(Watched::Online));
        assert_eq!(watched("M. was online at two"), Some(Watched::Online));
        assert_eq!(watched(""), None);
    }

    #[test]
    fn a_text_without_an_end_is_judged_in_parts() {
        let long = format!("{}they were online at two", "and then we spoke of it ".repeat(8_000));
        assert_eq!(watched(&long), Some(Watched::Online));
    }
}
