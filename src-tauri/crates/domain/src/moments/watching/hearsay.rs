//! What others saw or heard of somebody.

use super::sentence::{Sentence, Who};

/// Others, of whom nobody knows whether *he* or *she* is said …
const OTHERS: [&str; 24] = [
    "friend",
    "friends",
    "someone",
    "somebody",
    "neighbour",
    "neighbours",
    "neighbor",
    "neighbors",
    "colleague",
    "colleagues",
    "coworker",
    "flatmate",
    "roommate",
    "cousin",
    "people",
    "everyone",
    "parents",
    "family",
    "others",
    "acquaintance",
    "boss",
    "teacher",
    "landlord",
    "classmate",
];
/// … and those of whom it is known.
const WOMEN: [&str; 8] = ["sister", "mother", "mum", "mom", "aunt", "daughter", "grandmother", "niece"];
const MEN: [&str; 8] = ["brother", "father", "dad", "uncle", "son", "grandfather", "nephew", "stepfather"];
const SAW: [&str; 9] =
    ["saw", "seen", "sees", "spotted", "noticed", "watched", "met", "recognised", "recognized"];
const TOLD: [&str; 19] = [
    "told",
    "tells",
    "says",
    "said",
    "say",
    "heard",
    "hears",
    "mentioned",
    "reported",
    "texted",
    "wrote",
    "thinks",
    "claims",
    "confirmed",
    "messaged",
    "thought",
    "swears",
    "reckons",
    "showed",
];
/// What they told of is where, with whom and how somebody was.
const BE: [&str; 9] = ["is", "was", "were", "are", "been", "has", "had", "looked", "looks"];
const DID: [&str; 12] =
    ["came", "left", "went", "danced", "kissed", "dates", "goes", "moved", "met", "stayed", "slept", "got"];
const STATES: [&str; 23] = [
    "at", "in", "out", "with", "there", "seen", "dating", "online", "drunk", "kissing", "happy", "seeing",
    "dancing", "home", "away", "back", "fine", "well", "somebody", "someone", "new", "on", "together",
];
/// It is about whoever writes.
const OF_ME: [&str; 7] = ["me", "i", "my", "us", "we", "our", "you"];

pub(super) fn is_told(sentence: &Sentence) -> bool {
    let others = || sentence.places(&OTHERS).chain(sentence.places(&WOMEN)).chain(sentence.places(&MEN));
    others().any(|at| is_other(sentence, at) && (saw(sentence, at) || told(sentence, at)))
        || sentence.places(&["heard"]).any(|at| is_heard(sentence, at))
        || sentence.places(&["heard"]).any(|at| is_heard_of(sentence, at))
        || sentence.places(&["seen", "spotted"]).any(|at| was_seen(sentence, at))
        || sentence
            .places(&["tagged"])
            .any(|at| sentence.who(at) == Who::They && sentence.after(at, 3, &["me"]).is_none())
        || sentence.places(&["according"]).any(|at| {
            let whom = sentence.after(at, 4, &OTHERS);
            sentence.is(at + 1, &["to"])
                && whom.is_some()
                && sentence.has(&["they", "he", "she", "him", "her"])
        })
}

/// Whether somebody else stands there as who did something, and not as whom something was done to or with.
fn is_other(sentence: &Sentence, at: usize) -> bool {
    sentence.before(at, 3, &["with", "from", "of", "by", "to", "at", "for"]).is_none()
        && sentence.before(at, 4, &["i", "we"]).is_none()
}

/// "A friend saw them at the cinema", "my brother has seen her car".
fn saw(sentence: &Sentence, at: usize) -> bool {
    const THINGS: [&str; 16] = [
        "car",
        "bike",
        "phone",
        "profile",
        "story",
        "house",
        "post",
        "at",
        "in",
        "on",
        "with",
        "downtown",
        "yesterday",
        "today",
        "last",
        "again",
    ];
    let Some(saw) = sentence.after(at, 7, &SAW) else { return false };
    let is_them = sentence.after(saw, 1, &["them", "him"]).is_some();
    let is_theirs = sentence.after(saw, 1, &["her", "their", "his"]).is_some()
        && (saw + 2 == sentence.len() || sentence.is(saw + 2, &THINGS));
    let is_partner =
        sentence.after(saw, 2, &["partner", "husband", "wife", "boyfriend", "girlfriend", "ex"]).is_some();
    is_them || is_theirs || is_partner || (sentence.has_capital(saw + 1) && sentence.has(&THINGS))
}

/// "Someone told me they were at the party", "their flatmate says they came home at three".
fn told(sentence: &Sentence, at: usize) -> bool {
    let Some(told) = sentence.after(at, 4, &TOLD) else { return false };
    let Some(whom) = sentence.after(told, 5, &["they", "he", "she"]) else { return false };
    is_about(sentence, whom, is_somebody_else(sentence, at, whom))
}

/// "I heard from a neighbour that he is dating again"; not "I heard a song", nor "I heard from them".
fn is_heard(sentence: &Sentence, at: usize) -> bool {
    let whom = sentence.after(at, 7, &["they", "he", "she"]);
    let others =
        sentence.after(at, 5, &OTHERS).or(sentence.after(at, 5, &WOMEN)).or(sentence.after(at, 5, &MEN));
    let is_from = sentence.after(at, 1, &["from", "through"]).is_some() && others.is_some();
    let is_that = sentence.after(at, 1, &["that", "they", "he", "she"]).is_some();
    let knows = if is_from { Knows::SomebodyElse } else { Knows::Unsure };
    sentence.who(at) == Who::Me
        && (is_from || is_that)
        && whom.is_some_and(|whom| is_about(sentence, whom, knows))
}

/// "She is happier now, I heard it from Sam"; not "I heard it from her".
fn is_heard_of(sentence: &Sentence, at: usize) -> bool {
    let is_said_before = (0..at).any(|place| sentence.is(place, &["they", "he", "she"]));
    let is_from = sentence.is(at + 1, &["it", "this", "that"]) && sentence.is(at + 2, &["from"]);
    let is_other = sentence.has_capital(at + 3) || sentence.after(at + 2, 3, &OTHERS).is_some();
    is_said_before && is_from && is_other
}

/// Whether it is known that *they* are not those who tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Knows {
    SomebodyElse,
    Unsure,
    Themselves,
}

/// A sister says *she* of herself first, and *he* of somebody else.
fn is_somebody_else(sentence: &Sentence, at: usize, whom: usize) -> Knows {
    let tells_of = |others: &[&str], same: &str| match (sentence.is(at, others), sentence.word(whom) == same)
    {
        (true, true) => Some(Knows::Themselves),
        (true, false) => Some(Knows::SomebodyElse),
        _ => None,
    };
    tells_of(&WOMEN, "she").or(tells_of(&MEN, "he")).unwrap_or(Knows::Unsure)
}

/// Whether what was told is where, with whom or how they were.
fn is_about(sentence: &Sentence, whom: usize, knows: Knows) -> bool {
    let of_me = (whom + 1..sentence.len()).any(|at| sentence.is(at, &OF_ME));
    let is_so = sentence.after(whom, 3, &BE).is_some_and(|be| sentence.after(be, 3, &STATES).is_some());
    let did = sentence.after(whom, 3, &DID).is_some();
    match knows {
        Knows::Themselves => false,
        Knows::SomebodyElse => !of_me,
        Knows::Unsure => !of_me && (is_so || did),
    }
}

/// "They were seen in town"; not "by a doctor".
fn was_seen(sentence: &Sentence, at: usize) -> bool {
    sentence.before(at, 2, &["was", "were", "been", "got"]).is_some()
        && sentence.who(at) == Who::They
        && !sentence.is(at + 1, &["by", "as", "off"])
        && sentence.before(at, 4, &["not", "never"]).is_none()
}
