//! Apology: a second one in one text. One is left alone, and so is sympathy: "sorry to hear it".

use crate::talking::reading::{Phrases, Sentence};

/// Words that ask for pardon.
static SORRY: Phrases = Phrases::new(&[
    "sorry !to|for|that|your|you|he|she|they|it|sight|not|state",
    "sorry for|that|to !hear|your|her|his|their|you|say|see|learn|read|disappoint|yourself|loss",
    "apologise|apologies|apology",
    "apologising",
    "forgive me|my|us|the",
    "pardon me|my|the",
    "beg|ask|asking|begging|hope you|your|for? ~2 pardon|forgiveness",
    "your pardon|forgiveness",
    "excuse me|my",
    "mea culpa",
    "my bad",
    "make amends",
    "i ~1 regret ~2 having|shouting|saying|what|how|that|being|not|my|it|leaving|snapping|the",
    "i ~1 take ~2 blame|back",
    "my fault|mistake",
    "remorse",
]);

/// Words that only weigh when there is a pardon asked for besides.
static WRONG: Phrases = Phrases::new(&[
    "it|that was ~2 wrong|stupid|unfair|mean|thoughtless|unkind|careless of me",
    "i was ~2 wrong|unfair|unkind|thoughtless|out",
    "i should not have",
    "i should have",
    "i feel|felt|am ~2 terrible|awful|dreadful|bad|guilty|ashamed|mortified",
    "i blame myself",
    "i wish i ~1 not|could|never",
]);

/// Those of somebody else, and those that are none.
static OTHERS: Phrases = Phrases::new(&[
    "you|he|she|they|mum|dad|nobody|no|your !an|another|my|one|her|his|their ~4 sorry|apology|apologise|apologies|\
     apologising|forgive",
    "need|have|reason|thanks|thank ~3 apologise|sorry|apology",
    "feel|felt|feeling sorry",
    "safe than sorry",
    "do|am|is|will|need|would|are not|never ~1 sorry|apologise|apologising",
]);

/// The sentence of the second apology.
pub(super) fn second(sentences: &[Sentence]) -> Option<usize> {
    let mut many = 0;
    let mut wrongs = 0;
    let mut last = None;
    for (at, sentence) in sentences.iter().enumerate().filter(|(_, sentence)| !sentence.is_asked_of_me()) {
        let others: Vec<_> = OTHERS.places(sentence).collect();
        let is_mine = |place: usize| {
            !others.iter().any(|(from, to)| (*from..*to).contains(&place) && !has_me(sentence, *from, place))
        };
        let said = SORRY.places(sentence).filter(|(from, _)| is_mine(*from)).count();
        wrongs += WRONG.places(sentence).count();
        many += said;
        if said > 0 || sentence.says(&WRONG) {
            last = Some(at);
        }
        if many >= 2 || (many == 1 && wrongs >= 2) {
            return last;
        }
    }
    None
}

/// Whether it is me of whom it is said after all: "you know I'm sorry".
fn has_me(sentence: &Sentence, from: usize, to: usize) -> bool {
    (from..to).any(|at| sentence.is(at, "i my") && !(at..to).any(|at| sentence.is(at, "not never need")))
}
