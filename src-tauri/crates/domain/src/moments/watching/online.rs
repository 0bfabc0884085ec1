//! When somebody was online, and what they did there.

use super::sentence::{Sentence, Who};

pub(super) const APPS: [&str; 14] = [
    "instagram",
    "insta",
    "whatsapp",
    "facebook",
    "snapchat",
    "tiktok",
    "telegram",
    "messenger",
    "twitter",
    "linkedin",
    "discord",
    "steam",
    "spotify",
    "strava",
];
const DATING: [&str; 5] = ["tinder", "bumble", "grindr", "okcupid", "badoo"];
const PHRASES: [&str; 11] = [
    "last seen",
    "last online",
    "green dot",
    "active status",
    "online status",
    "dating app",
    "dating apps",
    "dating profile",
    "following list",
    "new follower",
    "new followers",
];
const BE: [&str; 21] = [
    "is", "are", "was", "were", "be", "been", "being", "go", "goes", "went", "come", "comes", "came", "gone",
    "appear", "appeared", "appears", "stayed", "got", "still", "shown",
];
/// What may follow on *online* where it is no name of a thing, as in *an online meeting*.
const WHEN: [&str; 39] = [
    "at",
    "until",
    "till",
    "all",
    "since",
    "for",
    "again",
    "from",
    "when",
    "while",
    "and",
    "but",
    "around",
    "after",
    "before",
    "on",
    "the",
    "most",
    "once",
    "twice",
    "three",
    "several",
    "every",
    "about",
    "late",
    "this",
    "last",
    "yesterday",
    "today",
    "tonight",
    "during",
    "then",
    "now",
    "almost",
    "only",
    "two",
    "right",
    "as",
    "just",
];
const POSTED: [&str; 5] = ["posted", "posts", "uploaded", "reposted", "shared"];
const PICTURES: [&str; 15] = [
    "story", "stories", "photo", "photos", "picture", "pictures", "selfie", "selfies", "video", "videos",
    "reel", "reels", "status", "post", "posts",
];
const OF_OTHERS: [&str; 9] = ["a", "an", "his", "her", "another", "other", "someone's", "somebody's", "some"];

pub(super) fn is_told(sentence: &Sentence) -> bool {
    let is_of_me = |at: usize| sentence.who(at) == Who::Me;
    let says_phrase = sentence.says(&PHRASES) && !sentence.says(&["i last", "we last"]);
    let is_online = |at: usize| is_online(sentence, at);
    says_phrase
        || sentence.places(&["online", "offline"]).any(is_online)
        || sentence
            .places(&["status"])
            .any(|at| sentence.is_theirs(at) && at > 0 && !sentence.is(at + 1, &["as", "report"]))
        || sentence.places(&["active"]).any(|at| is_active(sentence, at))
        || sentence
            .places(&["typing"])
            .any(|at| sentence.before(at, 3, &BE).is_some() && sentence.who(at) == Who::They)
        || sentence.places(&APPS).any(|at| is_on_app(sentence, at))
        || (sentence.has(&DATING) && sentence.is_of_them() && !sentence.places(&DATING).any(is_of_me))
        || sentence.places(&POSTED).any(|at| is_posted(sentence, at))
        || sentence.places(&["changed", "updated"]).any(|at| {
            sentence.who(at) == Who::They && sentence.after(at, 4, &["profile", "status", "bio"]).is_some()
        })
        || sentence.places(&["liked", "likes"]).any(|at| is_liked(sentence, at))
        || sentence.places(&["logged", "signed"]).any(|at| is_logged_in(sentence, at))
}

/// "were online at 23:40", "Online again"; not "an online course".
fn is_online(sentence: &Sentence, at: usize) -> bool {
    let is_thing = at + 1 < sentence.len() && !sentence.is(at + 1, &WHEN) && !sentence.is_number(at + 1);
    if is_thing || sentence.before(at, 1, &["an", "the", "a", "our", "my"]).is_some() {
        return false;
    }
    match sentence.who(at) {
        Who::Me => false,
        Who::They => sentence.before(at, 4, &BE).is_some(),
        Who::Unsaid => {
            at == 0 && sentence.len() > 1 || at == 1 && sentence.is(0, &["still", "again", "always"])
        }
    }
}

/// "active an hour ago", "active on Instagram", "active until 2"; not "active in the talk".
fn is_active(sentence: &Sentence, at: usize) -> bool {
    let follows = sentence.is(at + 1, &["now", "just", "recently", "again"])
        || sentence.after(at, 5, &["ago"]).is_some()
        || sentence.after(at, 2, &APPS).is_some()
        || (sentence.is(at + 1, &["at", "until", "till"]) && sentence.is_number(at + 2));
    follows && sentence.who(at) != Who::Me
}

/// "was on Instagram again"; "Spotify shows that they …".
fn is_on_app(sentence: &Sentence, at: usize) -> bool {
    let is_there = sentence.before(at, 1, &["on"]).is_some()
        && sentence.before(at, 4, &["is", "are", "was", "were", "been", "still"]).is_some()
        && sentence.who(at) == Who::They;
    let shows = sentence.is(at + 1, &["shows", "showed", "says", "said"]);
    is_there || (shows && sentence.is_of_them())
}

/// "posted a story"; not "shared a photo with me".
fn is_posted(sentence: &Sentence, at: usize) -> bool {
    sentence.who(at) == Who::They
        && (sentence.after(at, 5, &PICTURES).is_some() || sentence.is(at + 1, &["from"]))
        && sentence.after(at, 9, &["me", "us"]).is_none()
}

/// "liked a picture of hers"; what is mine is looked at by `views`.
fn is_liked(sentence: &Sentence, at: usize) -> bool {
    let thing = sentence.after(at, 5, &PICTURES);
    let is_theirs = thing.is_some_and(|thing| sentence.is_theirs(thing));
    sentence.who(at) == Who::They
        && thing.is_some()
        && (is_theirs || sentence.after(at, 4, &OF_OTHERS).is_some())
        && !sentence.says(&["i gave", "i sent", "i showed"])
}

/// "logged in at two"; not "logged in to my account".
fn is_logged_in(sentence: &Sentence, at: usize) -> bool {
    sentence.is(at + 1, &["in", "on", "off", "out"])
        && sentence.who(at) == Who::They
        && sentence.after(at, 4, &["my", "our"]).is_none()
}
