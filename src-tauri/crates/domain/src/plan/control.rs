//! Control: terms that one makes over the other's life, which a plan refuses (PRODUCT.md §3.3).
//!
//! A space period is agreed between two equals. A term about where somebody is, whom they see, their passwords or their
//! access to money is none, whoever proposes it. Only what is plainly such a term is refused, by the English words it is
//! made of; a term about shared costs, or about not asking friends, is an ordinary one. It is a courtesy and no proof: the
//! page for the other therefore leaves them out once more.

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
const PLAIN: [(Controls, &[&str]); 3] = [
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

/// What a line would control, if it plainly would.
pub fn controls(line: &str) -> Option<Controls> {
    let words: Vec<String> = line
        .to_lowercase()
        .replace('’', "'")
        .split(|letter: char| !(letter.is_alphanumeric() || letter == '\''))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let text = format!(" {} ", words.join(" "));
    let says = |phrase: &str| text.contains(&format!(" {phrase} "));
    let plain = PLAIN.iter().find(|(_, phrases)| phrases.iter().any(|phrase| says(phrase)));
    let any = |of: &[&str]| of.iter().any(|word| says(word));
    plain
        .map(|(controls, _)| *controls)
        .or((any(&PEOPLE) && any(&SEEING) && any(&FORBIDDING)).then_some(Controls::Friends))
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
            ("No seeing friends without telling", Controls::Friends),
            ("You don’t meet your sister", Controls::Friends),
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
}
