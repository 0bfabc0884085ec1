//! Control: terms that one makes over the other's life, which a plan refuses (PRODUCT.md §3.3).
//!
//! A space period is agreed between two equals. A term about where somebody is, whom they see, their passwords or their
//! access to money is none, whoever proposes it. Only what is plainly such a term is refused, by the English words it is
//! made of; a term about shared costs, or about not asking friends, is an ordinary one. It is a courtesy and no proof: the
//! page for the other therefore leaves them out once more.

mod meeting;

use crate::plan::term::Topic;

/// What a refused term would control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Controls {
    /// Where somebody is.
    Whereabouts,
    /// Whom somebody sees.
    Friends,
    /// Passwords and the devices they open.
    Passwords,
    /// Access to money.
    Money,
}

/// Words of which one is enough.
const PLAIN: [(Controls, &[&str]); 4] = [
    (
        Controls::Friends,
        &[
            "who you see",
            "whom you see",
            "who they see",
            "whom they see",
            "who you meet",
            "whom you meet",
            "who you're with",
            "who you are with",
            "who they may see",
            "whom they may see",
            "who you may see",
            "whom you may see",
            "me when you see someone",
            "me when she sees someone",
            "me when he sees someone",
            "me when they see someone",
            "me if you see someone",
            "me if she sees someone",
            "me if he sees someone",
            "me if they see someone",
            "decide who",
            "decides who",
        ],
    ),
    (
        Controls::Whereabouts,
        &[
            "whereabouts",
            "gps",
            "share location",
            "shares location",
            "sharing location",
            "share your location",
            "share my location",
            "share our location",
            "live location",
            "location sharing",
            "track",
            "tracks",
            "tracking",
            "find my phone",
            "where i am",
            "where i go",
            "where you are",
            "where you go",
            "where they are",
            "where they go",
            "where she is",
            "where she goes",
            "where he is",
            "where he goes",
            "dashcam",
            "airtag",
        ],
    ),
    (
        Controls::Passwords,
        &[
            "password",
            "passwords",
            "passcode",
            "passcodes",
            "pin code",
            "login details",
            "logins",
            "unlock code",
            "show me your phone",
            "shows me her phone",
            "shows me his phone",
            "shows me their phone",
            "check my phone",
            "check your phone",
            "check each other's phone",
            "check each other's phones",
            "read my messages",
            "read your messages",
            "access to my phone",
            "access to your phone",
            "access to their phone",
        ],
    ),
    (
        Controls::Money,
        &[
            "access to money",
            "access to the money",
            "access to my account",
            "access to your account",
            "access to the account",
            "access to my bank",
            "access to your bank",
            "bank access",
            "bank card",
            "pocket money",
            "allowance",
            "hand over the card",
            "hands over the card",
            "control the money",
            "controls the money",
            "ask before spending",
            "ask before you spend",
            "asks before spending",
            "permission to spend",
        ],
    ),
];

/// Whom somebody sees …
const PEOPLE: [&str; 8] =
    ["friend", "friends", "family", "mother", "sister", "brother", "colleagues", "exes"];
/// … as something that is done …
const SEEING: [&str; 11] =
    ["see", "sees", "seeing", "meet", "meets", "meeting", "visit", "visits", "hang", "go", "goes"];
/// … and forbidden or allowed.
const FORBIDDING: [&str; 14] = [
    "no",
    "not",
    "never",
    "don't",
    "doesn't",
    "dont",
    "without",
    "only",
    "permission",
    "allowed",
    "stop",
    "stops",
    "avoid",
    "ask",
];

/// How many words may lie between seeing and whom, where a line speaks of people for another reason: "see my friends".
const NEAR: usize = 3;

/// What a term would control, if it plainly would.
///
/// *Closeness and seeing others* and *what we tell others* hold for both and speak of people all the time. In these only
/// plainly forbidding to see one's own people is refused.
pub fn controls_in(topic: Topic, line: &str) -> Option<Controls> {
    // A name in a line about the children is a child's.
    if topic != Topic::Children && meeting::keeps_the_other_from(line) {
        return Some(Controls::Friends);
    }
    let found = by_words(line)?;
    let speaks_of_people = matches!(topic, Topic::Closeness | Topic::SeeingOthers | Topic::Telling);
    let words = words(line);
    if !speaks_of_people || plainly(&words).is_some() {
        return Some(found);
    }
    let is = |of: &[&str], word: &String| of.contains(&word.as_str());
    let own = |word: &String| is(&PEOPLE, word) && (topic == Topic::Telling || word != "exes");
    let seen = words.iter().enumerate().filter(|(_, word)| is(&SEEING, word));
    let sees_own = |(at, _): (usize, &String)| words.iter().skip(at + 1).take(NEAR).any(own);
    seen.into_iter().any(sees_own).then_some(Controls::Friends)
}

fn words(line: &str) -> Vec<String> {
    line.to_lowercase()
        .replace('’', "'")
        .split(|letter: char| !(letter.is_alphanumeric() || letter == '\''))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What a line would control, if it plainly would, whatever it is about.
pub fn controls(line: &str) -> Option<Controls> {
    by_words(line).or(meeting::keeps_the_other_from(line).then_some(Controls::Friends))
}

/// The same by its words alone, whoever it is said of.
fn by_words(line: &str) -> Option<Controls> {
    let words = words(line);
    let any = |of: &[&str]| words.iter().any(|word| of.contains(&word.as_str()));
    plainly(&words).or((any(&PEOPLE) && any(&SEEING) && any(&FORBIDDING)).then_some(Controls::Friends))
}

fn plainly(words: &[String]) -> Option<Controls> {
    let text = format!(" {} ", words.join(" "));
    let says = |phrase: &&str| text.contains(&format!(" {phrase} "));
    PLAIN.iter().find(|(_, phrases)| phrases.iter().any(says)).map(|(controls, _)| *controls)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_about_where_whom_passwords_or_money_is_refused() {
        for (line, expected) in [
            ("We share our location", Controls::Whereabouts),
            ("You tell me where you go at night.", Controls::Whereabouts),
            ("TRACKING stays on", Controls::Whereabouts),
            ("I decide who they may see", Controls::Friends),
            ("She shows me her phone", Controls::Passwords),
            ("No seeing friends without telling", Controls::Friends),
            ("You don’t meet your sister", Controls::Friends),
            ("They do not meet Tom", Controls::Friends),
            ("Anna tells me when she sees someone", Controls::Friends),
            ("you don't see Anna", Controls::Friends),
            ("We know each other's passwords", Controls::Passwords),
            ("I may check your phone", Controls::Passwords),
            ("M. hands over the card", Controls::Money),
            ("An allowance of 50 a week", Controls::Money),
        ] {
            assert_eq!(controls(line), Some(expected), "{line}");
        }
    }

    #[test]
    fn ordinary_terms_are_none_of_that() {
        for line in [
            "We do not ask friends about each other.",
            "Rent: half each, on the first of the month.",
            "The children go to their friends on Saturday",
            "We meet at the café",
            "Messages in between are for logistics only.",
            "Work: no calls in the office",
            "If we meet by chance we say hello and go on.",
            "",
        ] {
            assert_eq!(controls(line), None, "{line}");
        }
    }

    #[test]
    fn closeness_seeing_others_and_what_we_tell_others_pass_and_control_in_them_does_not() {
        for (topic, line) in [
            (Topic::Closeness, "We don't sleep with each other meanwhile"),
            (Topic::Closeness, "A hug is fine for both of us, no more"),
            (Topic::SeeingOthers, "Neither of us sees anyone else"),
            (Topic::SeeingOthers, "We both may meet other people, and don't tell each other about it"),
            (Topic::SeeingOthers, "We don't meet our exes, either of us"),
            (Topic::Telling, "We tell friends and family only that we take some time, before we meet again"),
            (Topic::Telling, "Don't tell my mother until we meet"),
            (Topic::Telling, "Nothing about us online, from neither of us"),
            (Topic::Telling, "The children hear it from both of us, not before we go on"),
            (Topic::SeeingOthers, "We don't see others"),
            (Topic::Children, "They don't see Lena on weekdays"),
        ] {
            assert_eq!(controls_in(topic, line), None, "{line}");
        }
        for (topic, line, expected) in [
            (Topic::Telling, "No seeing friends without telling", Controls::Friends),
            (Topic::Telling, "You tell me where you go at night", Controls::Whereabouts),
            (Topic::Telling, "We share our location", Controls::Whereabouts),
            (Topic::SeeingOthers, "You don't meet your sister", Controls::Friends),
            (Topic::SeeingOthers, "You tell me whom you see", Controls::Friends),
            (Topic::Closeness, "I may check your phone", Controls::Passwords),
            (Topic::ThroughWhom, "No seeing friends alone", Controls::Friends),
            (Topic::Other, "We don't meet our exes, either of us", Controls::Friends),
            (Topic::SeeingOthers, "You don't see anyone else", Controls::Friends),
            (Topic::Other, "They do not meet Tom", Controls::Friends),
        ] {
            assert_eq!(controls_in(topic, line), Some(expected), "{line}");
        }
    }
}
