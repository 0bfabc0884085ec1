//! Promises: no text of any screen, notice or export promises that somebody returns, says what is likely, names what somebody has or is,
//! gives a score, or knows a gender (PRODUCT.md §4). This holds for every message of every language, wherever it is shown; what each says
//! of it in other words is named here with the reason.

use crate::catalogue::{self, ENGLISH};
use crate::finding::{Finding, found, none};
use crate::patterns::{listed, plain, texts};
use crate::tree::{self, Source};
use std::collections::BTreeSet;

/// What may be said, each with the reason.
const ALLOWED: &[(&str, &str)] = &[
    ("by chance", "two who meet although nobody planned it"),
    ("your promise to come back", "whoever asked for room gave it, and is reminded of it"),
    ("my promise", "the same, as its heading"),
    ("and that you will come back", "what whoever asked may tell of themselves"),
    ("a note that says you will come back", "the same, as the name of that note"),
    ("i'll come back to you as we said", "the same, in words to copy that are only theirs"),
    ("there is no score", "it says that there is none"),
    ("they are not scored", "it says that they are not"),
    ("put both files of the copy back together", "files of a vault that is damaged"),
];

/// What no text of a language says.
fn words(language: &str) -> Vec<String> {
    let lists =
        ["talking", "promises"].map(|list| tree::read(&format!("tests/tidy/{list}/words.{language}.txt")));
    lists.iter().flat_map(|list| listed(list)).collect()
}

/// A text without what may be said in it.
fn left(text: &str) -> String {
    ALLOWED.iter().fold(plain(text), |text, (allowed, _)| text.replace(&plain(allowed), " … "))
}

fn findings(file: &Source, words: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, line, text) in texts(file, &[""]) {
        let text = left(&text);
        for word in words.iter().filter(|word| text.contains(word.as_str())) {
            let what = format!(
                "{key} says {:?}: no promise, no chance, no diagnosis, no score, no gender",
                word.trim()
            );
            findings.push(Finding::new(&file.path, line, what));
        }
    }
    findings
}

fn language_of(file: &Source) -> &str {
    file.path.split('/').nth(1).unwrap_or_default()
}

#[test]
fn no_text_promises_says_what_is_likely_or_what_somebody_has_gives_a_score_or_knows_a_gender() {
    let files = catalogue::files();
    let languages: BTreeSet<&str> = files.iter().map(language_of).collect();
    assert!(languages.contains(ENGLISH), "the catalogue was not read");
    for language in languages {
        let words = words(language);
        assert!(words.len() >= 70, "{language} has its words");
        let of_it = files.iter().filter(|file| language_of(file) == language);
        none(of_it.flat_map(|file| findings(file, &words)).collect());
    }
}

#[test]
fn what_may_be_said_is_said() {
    let files = catalogue::files();
    let english: Vec<String> = files
        .iter()
        .filter(|file| language_of(file) == ENGLISH)
        .flat_map(|file| texts(file, &[""]))
        .map(|(_, _, text)| plain(&text))
        .collect();
    for (allowed, _) in ALLOWED {
        assert!(english.iter().any(|text| text.contains(&plain(allowed))), "{allowed:?} is said no more");
    }
}

#[test]
fn planted_promises_are_found() {
    let words = words(ENGLISH);
    let planted = |text: &str| findings(&Source::new("locales/en/x.ftl", text), &words);
    found(&planted("today-x = They will come back.\nweek-x = Your score is 5."), &[1, 2]);
    found(
        &planted("plan-x = { $role ->\n    [i_asked] You will return.\n   *[other] Then he answers.\n  }"),
        &[1, 1],
    );
    found(&planted("notice-x = A chance for the two of you."), &[1]);
    found(&planted("topic-x = Kind by chance. There is no score."), &[]);
    found(&planted("item-x = The theatre of scorers."), &[]);
}
