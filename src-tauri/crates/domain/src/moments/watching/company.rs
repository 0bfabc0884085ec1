//! With whom somebody was.

use super::sentence::{Sentence, Who};

/// Somebody who is named by no name.
const SOMEBODY: [&str; 12] = [
    "someone",
    "somebody",
    "others",
    "else",
    "anyone",
    "anybody",
    "people",
    "strangers",
    "him",
    "her",
    "them",
    "friends",
];
/// Somebody with whom one is.
const PEOPLE: [&str; 32] = [
    "colleague",
    "colleagues",
    "coworker",
    "coworkers",
    "friend",
    "friends",
    "ex",
    "exes",
    "man",
    "men",
    "woman",
    "women",
    "guy",
    "guys",
    "girl",
    "girls",
    "boy",
    "boys",
    "date",
    "flatmate",
    "flatmates",
    "roommate",
    "roommates",
    "neighbour",
    "neighbor",
    "group",
    "crowd",
    "crew",
    "stranger",
    "lover",
    "affair",
    "boss",
];
/// With them it is ours.
const OURS: [&str; 13] =
    ["me", "us", "our", "my", "children", "kids", "child", "kid", "son", "daughter", "dog", "baby", "mine"];
const SEEN: [&str; 8] = ["saw", "seen", "spotted", "see", "caught", "noticed", "met", "watched"];
const DATING: [&str; 4] = ["dating", "dated", "flirting", "flirted"];
const GOING_OUT: [&str; 16] = [
    "out", "dinner", "drinks", "lunch", "party", "concert", "cinema", "bar", "date", "night", "weekend",
    "holiday", "club", "again", "kissing", "hand",
];
const DANCED: [&str; 9] =
    ["dating", "kissed", "kissing", "danced", "dancing", "slept", "sleeping", "seeing", "met"];
/// They speak, and not about being with somebody.
const SPOKE: [&str; 9] = ["told", "asked", "talk", "spoke", "talked", "agreed", "argued", "agree", "speak"];

pub(super) fn is_told(sentence: &Sentence) -> bool {
    sentence.places(&["with"]).any(|at| is_with(sentence, at))
        || sentence.places(&DATING).any(|at| is_theirs(sentence, at) && !sentence.is(at + 1, &["each"]))
        || sentence.places(&DANCED).any(|at| is_theirs(sentence, at) && is_somebody(sentence, at))
        || sentence.places(&["of"]).any(|at| is_in_picture(sentence, at))
}

fn is_theirs(sentence: &Sentence, at: usize) -> bool {
    sentence.who(at) == Who::They && !sentence.is_told_by_them(at)
}

/// "was with a colleague", "had dinner with his ex", "I saw them in the café with someone".
fn is_with(sentence: &Sentence, at: usize) -> bool {
    let saw_them = sentence.before(at, 8, &SEEN).is_some_and(|saw| {
        sentence.after(saw, 2, &["them", "him", "her"]).is_some() || sentence.has_capital(saw + 1)
    });
    let is_of_them = (is_theirs(sentence, at) && sentence.before(at, 6, &SPOKE).is_none()) || saw_them;
    is_of_them && is_company(sentence, at)
}

/// Whether somebody follows on *with*, and it is nobody of ours.
fn is_company(sentence: &Sentence, with: usize) -> bool {
    if sentence.after(with, 4, &OURS).is_some() {
        return false;
    }
    let is_named = sentence.has_capital(with + 1) && sentence.has(&GOING_OUT);
    is_somebody(sentence, with) || is_named
}

/// "a colleague", "another woman", "their friends from work", "a man I did not know", "someone".
fn is_somebody(sentence: &Sentence, at: usize) -> bool {
    const A: [&str; 16] = [
        "a", "an", "another", "some", "their", "his", "her", "the", "one", "two", "three", "several",
        "other", "many", "that", "this",
    ];
    let leads = sentence.is(at + 1, &A) && sentence.after(at + 1, 3, &PEOPLE).is_some();
    sentence.is(at + 1, &["someone", "somebody", "others", "strangers"]) || leads || {
        let is_last = sentence.is(at + 1, &SOMEBODY) && at + 2 == sentence.len();
        is_last && sentence.is(at + 1, &["friends", "people"])
    }
}

/// "a picture of her with a man".
fn is_in_picture(sentence: &Sentence, of: usize) -> bool {
    let is_picture =
        sentence.before(of, 2, &["photo", "photos", "picture", "pictures", "video", "story"]).is_some();
    let with = sentence.after(of, 5, &["with"]);
    is_picture
        && sentence.after(of, 1, &["them", "him", "her"]).is_some()
        && with.is_some_and(|with| is_company(sentence, with))
}
