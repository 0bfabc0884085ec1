//! Talking: what is offered to begin with, and what a hint says, holds no promise, no chance, no diagnosis and no gender, in any
//! language; and no hint is given about what we wrote ourselves (PRODUCT.md §3.7, §4). Each language has its own list of words in
//! `tests/tidy/talking`.

use crate::catalogue::{self, ENGLISH};
use crate::finding::{Finding, found, none};
use crate::patterns::{listed, plain, texts};
use crate::tree::{self, Source};
use interlude_domain::talking::hints::hints;
use interlude_domain::talking::{harm, message::MessagePart};
use std::collections::{BTreeMap, BTreeSet};

/// How the keys of what is said about talking begin.
const ABOUT: &[&str] = &[
    "template-",
    "hint-",
    "hints-",
    "message-",
    "talk-",
    "talks-",
    "sheet-",
    "sheets-",
    "point-",
    "points-",
    "bad-hour-",
    "weekly-",
    "look-back-",
    "outcome-",
    "outcomes-",
    "put-off-",
];
/// What we wrote for a person to say, to think about, or to do.
const OURS: &[&str] =
    &["template-", "talk-invitation-", "talk-exit-preset", "prompt-", "idea-", "put-off-ask-text"];

fn findings(file: &Source, words: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, line, text) in texts(file, ABOUT) {
        let text = plain(&text);
        for word in words.iter().filter(|word| text.contains(word.as_str())) {
            let what =
                format!("{key} says {:?}: no promise, no chance, no diagnosis, no gender", word.trim());
            findings.push(Finding::new(&file.path, line, what));
        }
    }
    findings
}

#[test]
fn no_text_about_talking_promises_or_says_what_is_likely_or_what_somebody_has_or_is() {
    let files = catalogue::files();
    let languages: BTreeSet<&str> = files.iter().filter_map(|file| file.path.split('/').nth(1)).collect();
    assert!(languages.contains(ENGLISH), "the catalogue was not read");
    for language in languages {
        let of_it = || files.iter().filter(|file| file.path.starts_with(&format!("locales/{language}/")));
        if of_it().all(|file| texts(file, ABOUT).is_empty()) {
            continue;
        }
        let words = listed(&tree::read(&format!("tests/tidy/talking/words.{language}.txt")));
        assert!(words.len() >= 40, "{language} has its words");
        none(of_it().flat_map(|file| findings(file, &words)).collect());
    }
}

#[test]
fn planted_words_are_found() {
    let words = listed("promise\nhe\n");
    let planted = |text: &str| findings(&Source::new("locales/en/x.ftl", text), &words);
    found(&planted("template-x-wish = I promise to wait."), &[1]);
    found(&planted("hint-x = Then he answers."), &[1]);
    found(&planted("hint-x = The theatre.\nother = He promised."), &[]);
}

/// The parts of a template, in the order in which they are written.
fn whole(parts: &BTreeMap<String, String>, template: &str) -> String {
    let part = |part: &MessagePart| parts.get(&format!("{template}-{}", part.name())).cloned();
    MessagePart::ALL.iter().filter_map(part).collect::<Vec<_>>().join("\n\n")
}

#[test]
fn no_hint_is_given_about_what_we_wrote_ourselves() {
    let files = catalogue::files();
    let english = files.iter().filter(|file| file.path.starts_with("locales/en/"));
    let ours: BTreeMap<String, String> =
        english.flat_map(|file| texts(file, OURS)).map(|(key, _, text)| (key, text)).collect();
    assert!(ours.len() > 120, "{} texts", ours.len());
    let templates: BTreeSet<&str> =
        ours.keys().filter_map(|key| key.rsplit_once("-wish")).map(|(key, _)| key).collect();
    assert!(templates.len() > 8, "{templates:?}");
    let wholes = templates.into_iter().map(|template| (template.to_owned(), whole(&ours, template)));
    let all: Vec<(String, String)> = ours.clone().into_iter().chain(wholes).collect();
    let is_seen = |text: &str| !hints(text, None).found.is_empty() || harm::speaks_of_harm(text);
    let seen: Vec<_> = all.iter().filter(|(_, text)| is_seen(text)).collect();
    assert!(seen.is_empty(), "{seen:#?}");
}
