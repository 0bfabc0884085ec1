//! What somebody looked at or read.

use super::sentence::{Sentence, Who};

const PHRASES: [&str; 28] = [
    "blue ticks",
    "blue tick",
    "two ticks",
    "double tick",
    "double ticks",
    "grey ticks",
    "gray ticks",
    "one tick",
    "single tick",
    "read receipt",
    "read receipts",
    "marked as read",
    "marked read",
    "on read",
    "on seen",
    "on delivered",
    "who viewed",
    "who watched my",
    "view count",
    "story views",
    "profile views",
    "first to view",
    "first to watch",
    "says delivered",
    "shows delivered",
    "only delivered",
    "notification that it was read",
    "notification that they read",
];
/// What is shown to many …
const SHOWN: [&str; 10] =
    ["story", "stories", "profile", "profiles", "post", "posts", "status", "reel", "reels", "highlights"];
/// … pictures, that may also lie on a table …
const PICTURES: [&str; 6] = ["photo", "photos", "picture", "pictures", "video", "videos"];
/// … and what is written to one.
const MESSAGES: [&str; 8] = ["message", "messages", "text", "texts", "dm", "dms", "mail", "email"];
const VIEWED: [&str; 22] = [
    "watched",
    "watches",
    "watch",
    "viewed",
    "views",
    "view",
    "looked",
    "looks",
    "saw",
    "sees",
    "seen",
    "opened",
    "opens",
    "checked",
    "checks",
    "visited",
    "visits",
    "liked",
    "likes",
    "stalked",
    "read",
    "screenshotted",
];
const VIEWED_PICTURE: [&str; 7] = ["watched", "viewed", "views", "liked", "likes", "opened", "screenshotted"];
const READ: [&str; 7] = ["read", "reads", "seen", "saw", "opened", "opens", "viewed"];
const WAS_VIEWED: [&str; 9] =
    ["seen", "viewed", "watched", "opened", "read", "unread", "delivered", "undelivered", "played"];
const BE: [&str; 10] = ["is", "are", "was", "were", "been", "has", "have", "still", "remains", "stays"];
/// Somebody read and did nothing, or at a time: what shows that it is watched.
const AND_THEN: [&str; 15] = [
    "but",
    "not",
    "without",
    "no",
    "nothing",
    "never",
    "ago",
    "still",
    "yet",
    "at",
    "since",
    "within",
    "immediately",
    "ignored",
    "silence",
];
/// A story that is told.
const TOLD: [&str; 6] = ["about", "of", "that", "from", "aloud", "out"];

pub(super) fn is_told(sentence: &Sentence) -> bool {
    let mine = |of: &'static [&'static str]| {
        let is_mine =
            |at: &usize| sentence.before(*at, 3, &["my", "our"]).is_some() && !sentence.is(*at + 1, &TOLD);
        sentence.places(of).filter(is_mine)
    };
    (sentence.says(&PHRASES) && !sentence.says(&["i left them on", "i left him on", "i left her on"]))
        || is_seen(sentence)
        || sentence.places(&["views"]).any(|at| is_counted(sentence, at))
        || mine(&SHOWN).any(|at| is_viewed(sentence, at, &VIEWED) || was_viewed(sentence, at))
        || mine(&PICTURES).any(|at| is_viewed(sentence, at, &VIEWED_PICTURE))
        || mine(&MESSAGES).any(|at| is_read(sentence, at))
}

/// "Seen at 19:30", "it says seen since noon".
fn is_seen(sentence: &Sentence) -> bool {
    let is_first = sentence.is(0, &["seen"])
        && (sentence.is(1, &["at", "by", "yesterday", "today", "since", "an", "but"])
            || sentence.is_number(1));
    is_first || sentence.says(&["says seen", "said seen", "shows seen", "showed seen", "status seen"])
}

/// "twelve views"; not "two views on it".
fn is_counted(sentence: &Sentence, at: usize) -> bool {
    at > 0 && sentence.is_number(at - 1) && !sentence.is(at + 1, &["on", "about", "of", "from", "over"])
}

fn is_viewed(sentence: &Sentence, at: usize, how: &[&str]) -> bool {
    sentence.before(at, 6, how).is_some_and(|verb| sentence.who(verb) != Who::Me)
}

/// "my story was seen by them".
fn was_viewed(sentence: &Sentence, at: usize) -> bool {
    sentence
        .after(at, 5, &WAS_VIEWED)
        .is_some_and(|seen| sentence.before(seen, 4, &BE).is_some_and(|be| be > at))
}

fn is_read(sentence: &Sentence, at: usize) -> bool {
    let verb = sentence.before(at, 5, &READ);
    let is_watched = sentence.has(&AND_THEN) || sentence.lengths().next().is_some();
    let read = verb.is_some_and(|verb| {
        sentence.who(verb) != Who::Me
            && !sentence.is_told_by_them(verb)
            && !sentence.is(verb + 1, &["me", "out", "us"])
    });
    (read && is_watched)
        || (was_viewed(sentence, at) && sentence.after(at, 8, &["out", "aloud", "together"]).is_none())
}
