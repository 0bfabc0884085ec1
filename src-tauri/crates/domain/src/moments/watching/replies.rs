//! How long somebody took to answer.

use super::sentence::{Sentence, Who};

const PHRASES: [&str; 9] = [
    "response time",
    "response times",
    "reply time",
    "reply times",
    "answer time",
    "left me on read",
    "left on read",
    "leaves me on read",
    "left my message on read",
];
const ANSWER: [&str; 15] = [
    "answer",
    "answers",
    "answered",
    "answering",
    "reply",
    "replies",
    "replied",
    "replying",
    "respond",
    "responds",
    "responded",
    "response",
    "react",
    "reacted",
    "responding",
];
/// What is an answer with a word behind it: "wrote back".
const BACK: [&str; 10] =
    ["wrote", "write", "writes", "text", "texted", "texts", "called", "call", "got", "get"];
/// What comes before a length that something took …
const TOOK: [&str; 7] = ["took", "takes", "take", "taken", "needed", "waited", "waiting"];
/// … and before one after which it came.
const AFTER: [&str; 15] = [
    "after", "within", "in", "for", "only", "about", "nearly", "almost", "over", "under", "at", "than",
    "exactly", "roughly", "around",
];
const WOULD: [&str; 12] =
    ["will", "would", "can", "could", "need", "needs", "want", "wants", "going", "wanted", "should", "may"];
const LONG: [&str; 8] = ["ages", "forever", "long", "longer", "longest", "while", "eternity", "quickly"];
/// An answer beside another one.
const COMPARED: [&str; 4] = ["slower", "faster", "quicker", "later"];
const AT_ONCE: [&str; 4] = ["immediately", "instantly", "straightaway", "seconds"];

pub(super) fn is_told(sentence: &Sentence) -> bool {
    // What was agreed about it is a term, and whether it was kept may be noted.
    if sentence.has(&["agreed", "agreement", "arranged"]) {
        return false;
    }
    let is_back = |at: &usize| sentence.after(*at, 2, &["back"]).is_some();
    let answers = sentence.places(&ANSWER).chain(sentence.places(&BACK).filter(is_back));
    sentence.says(&PHRASES)
        || answers.into_iter().any(|at| is_timed(sentence, at))
        || sentence.places(&TOOK).any(|at| took_to_write(sentence, at))
}

fn is_timed(sentence: &Sentence, at: usize) -> bool {
    if is_mine(sentence, at) || is_announced(sentence, at) {
        return false;
    }
    let came_after = |(number, unit): (usize, usize)| {
        let is_behind = number > at && number <= at + 7;
        let is_led = sentence.before(number, 2, &AFTER).is_some_and(|led| led > at);
        let is_later = sentence.after(unit, 1, &["later", "late"]).is_some();
        is_behind && (is_led || is_later) && !sentence.is(number - 1, &["next", "of"])
    };
    let took = |(number, unit): (usize, usize)| {
        let is_before = unit < at && at - unit <= 5;
        let is_led = sentence.before(number, 4, &TOOK).is_some();
        let is_without =
            sentence.after(unit, 2, &["without", "before", "later", "until"]).is_some_and(|led| led < at);
        is_before && (is_led || is_without)
    };
    let is_long = sentence
        .before(at, 7, &TOOK)
        .is_some_and(|took| sentence.after(took, 4, &LONG).is_some_and(|long| long < at))
        && sentence.before(at, 1, &["to"]).is_some();
    let is_since = sentence.before(at, 2, &["no", "without", "not"]).is_some()
        && sentence.after(at, 3, &["since"]).is_some_and(|since| {
            sentence.is_number(since + 1)
                || sentence.after(since, 2, &["noon", "morning", "night", "midnight", "lunch"]).is_some()
        });
    let is_at_once = sentence.after(at, 4, &AT_ONCE).is_some() && !sentence.is(at, &["answer", "answered"]);
    let is_compared = sentence.after(at, 4, &COMPARED).is_some_and(|compared| {
        !sentence.is(compared, &["later"]) || sentence.before(compared, 1, &["getting", "get"]).is_some()
    });
    // "Texted at 8:05, response at 12:40".
    let is_clocked = |at: usize| sentence.is(at + 1, &["at"]) && sentence.is_number(at + 2);
    let is_between_clocks =
        sentence.is(at, &["response", "reply", "answer"]) && is_clocked(at) && (0..at).any(is_clocked);
    is_compared
        || is_between_clocks
        || sentence.lengths().any(came_after)
        || sentence.lengths().any(took)
        || is_long
        || is_since
        || is_at_once
}

/// "I answered after two hours", "it took me a day to answer"; not "I have had no answer for two days".
fn is_mine(sentence: &Sentence, at: usize) -> bool {
    let is_of_me = sentence.who(at) == Who::Me;
    let is_had = sentence.before(at, 4, &["no", "an", "without", "for", "their", "his", "her"]).is_some()
        && sentence.before(at, 5, &["had", "have", "got", "get", "received", "waited", "waiting"]).is_some();
    let took_me = sentence.before(at, 8, &["me", "us"]).is_some();
    (is_of_me && !is_had) || took_me
}

/// "They will answer within two days", "they said that they need a day to answer".
fn is_announced(sentence: &Sentence, at: usize) -> bool {
    sentence.before(at, 6, &WOULD).is_some() || sentence.is_told_by_them(at)
}

/// "took them three hours to write".
fn took_to_write(sentence: &Sentence, took: usize) -> bool {
    let writes = |to: usize| sentence.is(to + 1, &["write", "text", "call", "message", "react", "ring"]);
    let to = sentence.after(took, 7, &["to"]).filter(|to| writes(*to));
    let is_length = |(number, unit): (usize, usize)| number > took && to.is_some_and(|to| unit < to);
    sentence.who(took) != Who::Me
        && sentence.after(took, 1, &["me", "us"]).is_none()
        && sentence.lengths().any(is_length)
}
