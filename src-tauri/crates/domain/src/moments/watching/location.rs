//! Where somebody was.

use super::online::APPS;
use super::sentence::{Sentence, Who};

const PHRASES: [&str; 9] = [
    "gps",
    "airtag",
    "air tag",
    "snap map",
    "location sharing",
    "live location",
    "find my iphone",
    "find my phone",
    "find my friends",
];
/// What shows where somebody is.
const SHOWERS: [&str; 12] = [
    "app", "map", "maps", "find", "tracker", "phone", "google", "watch", "timeline", "calendar", "gps", "car",
];
const SHOW: [&str; 9] = ["shows", "showed", "says", "said", "put", "puts", "places", "placed", "tells"];
const THEM: [&str; 8] = ["them", "him", "her", "they", "he", "she", "their", "his"];
/// What stands where its owner is.
const VEHICLES: [&str; 12] = [
    "car",
    "bike",
    "bicycle",
    "van",
    "truck",
    "motorbike",
    "motorcycle",
    "scooter",
    "moped",
    "coat",
    "shoes",
    "suitcase",
];
const PHONES: [&str; 3] = ["phone", "mobile", "laptop"];
const STANDS: [&str; 13] = [
    "is",
    "was",
    "were",
    "are",
    "stood",
    "stands",
    "parked",
    "been",
    "stayed",
    "gone",
    "sat",
    "disappeared",
    "moved",
];
const PLACES: [&str; 15] = [
    "outside", "at", "near", "by", "front", "behind", "beside", "next", "parked", "there", "gone", "street",
    "home", "in", "on",
];
/// A vehicle that is somewhere for a reason of its own, or at my door.
const OTHERWISE: [&str; 19] = [
    "workshop", "garage", "repair", "repaired", "stolen", "broken", "sold", "my", "our", "us", "me", "table",
    "hand", "hands", "pocket", "bag", "kitchen", "room", "drawer",
];
const MOVE: [&str; 17] = [
    "drove", "drive", "driving", "walked", "walk", "walking", "went", "cycled", "rode", "ran", "biked",
    "jogged", "strolled", "go", "came", "passed", "looked",
];
const HOMES: [&str; 19] = [
    "house",
    "flat",
    "place",
    "home",
    "apartment",
    "street",
    "building",
    "window",
    "windows",
    "work",
    "workplace",
    "office",
    "door",
    "garden",
    "car",
    "gym",
    "room",
    "balcony",
    "driveway",
];
const LIGHTS: [&str; 8] = ["light", "lights", "curtains", "blinds", "shutters", "lamp", "window", "windows"];
const GOING_OUT: [&str; 18] = [
    "gym",
    "bar",
    "pub",
    "club",
    "cinema",
    "party",
    "restaurant",
    "hotel",
    "airport",
    "station",
    "nightclub",
    "casino",
    "beach",
    "mall",
    "concert",
    "festival",
    "town",
    "house",
];
/// What tells that it was found out and not lived through.
const FOUND_OUT: [&str; 10] =
    ["until", "till", "again", "apparently", "photo", "photos", "picture", "pictures", "story", "overnight"];
const KNEW: [&str; 11] =
    ["know", "knew", "saw", "see", "checked", "check", "looked", "found", "tracked", "shows", "showed"];
const BE: [&str; 8] = ["is", "was", "were", "are", "been", "went", "go", "goes"];

pub(super) fn is_told(sentence: &Sentence) -> bool {
    sentence.says(&PHRASES)
        || sentence.places(&["location", "whereabouts"]).any(|at| is_location(sentence, at))
        || is_shown(sentence)
        || sentence.places(&VEHICLES).any(|at| stands_there(sentence, at, &PLACES))
        || sentence
            .places(&PHONES)
            .any(|at| stands_there(sentence, at, &["at", "near", "outside", "in", "off"]))
        || sentence.places(&MOVE).any(|at| passes_by(sentence, at))
        || sentence.places(&LIGHTS).any(|at| burns(sentence, at))
        || sentence.places(&GOING_OUT).any(|at| was_out(sentence, at))
        || sentence.places(&["where"]).any(|at| is_found_out(sentence, at))
}

/// "their location was off", "the last location"; not "the location of the meeting".
fn is_location(sentence: &Sentence, at: usize) -> bool {
    let is_one =
        sentence.is_theirs(at) || sentence.before(at, 1, &["live", "shared", "last", "current"]).is_some();
    is_one && sentence.after(at, 3, &["for", "with"]).is_none()
}

/// "The map shows them in town", "was at the gym according to the app".
fn is_shown(sentence: &Sentence) -> bool {
    let shows = |at: usize| {
        let shown = sentence.after(at, 2, &SHOW);
        shown.is_some_and(|shown| sentence.after(shown, 5, &THEM).is_some())
    };
    let is_read_there = |at: usize| {
        let by = |of: &[&str]| sentence.after(at, 5, of).is_some();
        sentence.is(at + 1, &["to"]) && (by(&SHOWERS) || by(&APPS)) && sentence.is_of_them()
    };
    let is_on_map = |at: usize| {
        let is_of_them =
            sentence.who(at) == Who::They || sentence.after(at, 2, &["they", "he", "she"]).is_some();
        sentence.before(at, 2, &["on"]).is_some() && is_of_them
    };
    sentence.places(&SHOWERS).chain(sentence.places(&APPS)).any(shows)
        || sentence.places(&["according"]).any(is_read_there)
        || sentence.places(&["map", "maps"]).any(is_on_map)
}

/// "Their car was outside another flat"; not "was in the workshop", nor at my door.
fn stands_there(sentence: &Sentence, at: usize, places: &[&str]) -> bool {
    let stands = sentence.after(at, 4, &STANDS).filter(|_| sentence.is_theirs(at));
    let is_somewhere = |stands: usize| {
        sentence.is(stands, &["parked", "gone", "disappeared"]) || sentence.after(stands, 4, places).is_some()
    };
    stands.is_some_and(is_somewhere) && sentence.after(at, 9, &OTHERWISE).is_none()
}

/// "I drove past their house", "was not at home when I walked by".
fn passes_by(sentence: &Sentence, at: usize) -> bool {
    let past = sentence.after(at, 3, &["past", "by"]).or(Some(at).filter(|at| sentence.is(*at, &["passed"])));
    let Some(past) = past.filter(|_| sentence.who(at) == Who::Me) else { return false };
    let home = sentence.after(past, 5, &HOMES);
    let is_their_home = home.is_some_and(|home| {
        sentence.is_theirs(home) || sentence.says(&["they live", "he lives", "she lives"])
    });
    let is_at_its_end =
        past + 1 == sentence.len() && sentence.before(at, 3, &["when", "as", "while"]).is_some();
    is_their_home || (is_at_its_end && sentence.who(at.saturating_sub(1)) == Who::They)
}

/// "their light was on".
fn burns(sentence: &Sentence, at: usize) -> bool {
    let is_lit = sentence.after(at, 3, &["is", "was", "were", "are"]).is_some_and(|is| {
        sentence.after(is, 3, &["on", "off", "dark", "out", "drawn", "lit", "closed"]).is_some()
    });
    is_lit
        && (sentence.is_theirs(at) || sentence.has(&["past"]))
        && sentence.after(at, 9, &["we", "us"]).is_none()
}

/// "She was at the bar until two"; not "They were at the party, too, and we talked".
fn was_out(sentence: &Sentence, at: usize) -> bool {
    let there = sentence.before(at, 4, &["at", "in"]);
    let was = there.and_then(|there| sentence.before(there, 3, &BE));
    was.is_some_and(|was| sentence.who(was) == Who::They && !sentence.is_told_by_them(was))
        && sentence.has(&FOUND_OUT)
        && !sentence.has(&["we", "us", "me"])
}

/// "I checked where she was"; not "they told me where they were".
fn is_found_out(sentence: &Sentence, at: usize) -> bool {
    let is_of_them = sentence
        .after(at, 2, &["they", "he", "she"])
        .is_some_and(|they| sentence.after(they, 3, &BE).is_some());
    let is_known = sentence.before(at, 4, &KNEW).is_some_and(|knew| {
        sentence.who(knew) != Who::They && sentence.before(knew, 2, &["not", "never"]).is_none()
    });
    is_of_them && is_known
}
