//! Patterns: no text about them compares, says why, or speaks of chances, in any language (MOMENTS.md §9). Each language has its
//! own list of words in `tests/tidy/patterns`.

use crate::catalogue::{self, ENGLISH};
use crate::finding::{Finding, found, none};
use crate::tree::{self, Source};
use std::collections::BTreeSet;

/// How the keys of what is said about patterns begin.
const ABOUT: &[&str] = &["patterns-", "slot-logged-"];

/// The words of a text, one after the other, as they are compared.
pub fn plain(text: &str) -> String {
    let letters = text.to_lowercase().replace('’', "'");
    let words = letters.split(|one: char| !one.is_alphanumeric() && one != '\'');
    format!(" {} ", words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}

/// The words of a list; what begins with a number sign is a heading.
pub fn listed(list: &str) -> Vec<String> {
    list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(plain).collect()
}

/// Each message of a file whose key begins so: its key, its line and its text, without what is filled in.
pub fn texts(file: &Source, about: &[&str]) -> Vec<(String, usize, String)> {
    let mut texts: Vec<(String, usize, String)> = Vec::new();
    for (index, line) in file.text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        match line.split_once(" = ").or_else(|| line.split_once(" =")) {
            Some((key, text)) if !line.starts_with(' ') => {
                texts.push((key.to_owned(), index + 1, text.to_owned()));
            }
            _ => {
                if let Some((_, _, text)) = texts.last_mut() {
                    text.push(' ');
                    text.push_str(line);
                }
            }
        }
    }
    texts.retain(|(key, _, _)| about.iter().any(|begins| key.starts_with(begins)));
    texts
}

fn findings(file: &Source, words: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, line, text) in texts(file, ABOUT) {
        let text = plain(&text);
        for word in words.iter().filter(|word| text.contains(word.as_str())) {
            let what = format!(
                "{key} says {:?}: a picture compares nothing, and says neither why nor what is likely",
                word.trim()
            );
            findings.push(Finding::new(&file.path, line, what));
        }
    }
    findings
}

#[test]
fn no_text_about_patterns_compares_or_says_why_or_what_is_likely() {
    let files = catalogue::files();
    let languages: BTreeSet<&str> = files.iter().filter_map(|file| file.path.split('/').nth(1)).collect();
    assert!(languages.contains(ENGLISH), "the catalogue was not read");
    for language in languages {
        let of_it: Vec<&Source> =
            files.iter().filter(|file| file.path.starts_with(&format!("locales/{language}/"))).collect();
        if of_it.iter().all(|file| texts(file, ABOUT).is_empty()) {
            continue;
        }
        let words = listed(&tree::read(&format!("tests/tidy/patterns/words.{language}.txt")));
        assert!(words.len() > 60, "{language} has a list of its own");
        none(of_it.iter().flat_map(|file| findings(file, &words)).collect());
    }
}

#[test]
fn a_planted_comparison_cause_or_chance_is_found() {
    let words = listed(&tree::read("tests/tidy/patterns/words.en.txt"));
    let check =
        |text: &str, lines: &[usize]| found(&findings(&Source::new("locales/en/a.ftl", text), &words), lines);
    check("patterns-a = Twelve entries, and the most is elsewhere.\n", &[1]);
    check("patterns-a = One.\nother-a = Better than before.\npatterns-b = It was stronger after.\n", &[3]);
    check("patterns-a = { $count ->\n    [one] One, because of it.\n   *[other] Some.\n  }\n", &[1]);
    check("patterns-a = That is likely.\npatterns-b = It works.\n", &[1, 2]);
    check("# patterns, why\npatterns-a = Almost all, before and after. Causeway. Chancery.\n", &[]);
}
