//! The catalogues: which keys they hold, and what is wrong within them.

use crate::finding::{Finding, found, none};
use crate::tree::{self, Source};
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};

/// The language that is complete.
pub const ENGLISH: &str = "en";

/// The file whose sentences Rust shows; the screens show all others.
pub const OF_RUST: &str = "shell.ftl";

/// A message of a catalogue.
#[derive(Debug, Clone)]
pub struct Message {
    pub path: String,
    pub line: usize,
    pub key: String,
    /// The variables that it puts in.
    pub variables: BTreeSet<String>,
    /// The messages and terms that it puts in.
    pub puts_in: BTreeSet<String>,
}

impl Message {
    /// Whether Rust shows it, not a screen.
    pub fn is_of_rust(&self) -> bool {
        self.path.ends_with(&format!("/{OF_RUST}"))
    }
}

/// Every catalogue file.
pub fn files() -> Vec<Source> {
    let files = tree::sources(&["ftl"]);
    assert!(
        files.iter().all(|file| file.path.starts_with("locales/")),
        "a catalogue lies outside of locales"
    );
    files
}

fn language_of(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or_default()
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

/// The messages of the language, in order.
pub fn messages(files: &[Source], language: &str) -> Vec<Message> {
    let mine = files.iter().filter(|file| language_of(&file.path) == language);
    mine.flat_map(messages_of).collect()
}

fn messages_of(file: &Source) -> Vec<Message> {
    let mut found: Vec<Message> = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        let starts = line.chars().next().is_some_and(|one| one.is_ascii_alphabetic() || one == '-');
        if let Some((key, _)) = line.split_once('=').filter(|_| starts) {
            let (variables, puts_in) = (BTreeSet::new(), BTreeSet::new());
            let key = key.trim().to_owned();
            found.push(Message { path: file.path.clone(), line: index + 1, key, variables, puts_in });
        }
        if let (Some(message), false) = (found.last_mut(), line.starts_with('#')) {
            let names = |rest: &str| -> String {
                rest.chars().take_while(|one| one.is_ascii_alphanumeric() || "-_".contains(*one)).collect()
            };
            for opened in line.split('{').skip(1).map(str::trim_start) {
                match opened.strip_prefix('$') {
                    Some(variable) => message.variables.insert(names(variable)),
                    None => message.puts_in.insert(names(opened)),
                };
            }
        }
    }
    found
}

/// What does not parse, keys that stand twice, attributes that nothing reads.
fn inner_findings(files: &[Source], language: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| language_of(&file.path) == language) {
        if let Err((_, errors)) = FluentResource::try_new(file.text.clone()) {
            for error in errors {
                let line = 1 + file.text[..error.pos.start.min(file.text.len())].matches('\n').count();
                findings.push(Finding::new(&file.path, line, format!("does not parse: {}", error.kind)));
            }
        }
        for (index, line) in file.text.lines().enumerate() {
            if line.starts_with([' ', '\t']) && line.trim_start().starts_with('.') {
                findings.push(Finding::new(
                    &file.path,
                    index + 1,
                    "is an attribute, which nothing reads: make it a key",
                ));
            }
        }
    }
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for message in messages(files, language) {
        let here = format!("{}:{}", message.path, message.line);
        if let Some(there) = first.get(&message.key) {
            let what = format!("{} stands already in {there}: keep one", message.key);
            findings.push(Finding::new(&message.path, message.line, what));
        }
        first.entry(message.key).or_insert(here);
    }
    findings
}

/// What a language has that English has not, and the other way round, file by file.
fn language_findings(files: &[Source]) -> Vec<Finding> {
    let by_place = |language: &str| -> BTreeMap<(String, String), Message> {
        let all = messages(files, language).into_iter();
        all.map(|message| ((name_of(&message.path).to_owned(), message.key.clone()), message)).collect()
    };
    let english = by_place(ENGLISH);
    let languages: BTreeSet<&str> = files.iter().map(|file| language_of(&file.path)).collect();
    let mut findings = Vec::new();
    for language in languages.into_iter().filter(|language| *language != ENGLISH) {
        let theirs = by_place(language);
        for ((file, key), message) in &theirs {
            match english.get(&(file.clone(), key.clone())) {
                None => findings.push(Finding::new(
                    &message.path,
                    message.line,
                    format!("{key} is not in English: remove it"),
                )),
                Some(original) => {
                    if let Some(unknown) = message.variables.difference(&original.variables).next() {
                        let what =
                            format!("{key} puts in ${unknown}, which nobody gives: see the English one");
                        findings.push(Finding::new(&message.path, message.line, what));
                    }
                }
            }
        }
        for ((file, key), _) in english.iter().filter(|(place, _)| !theirs.contains_key(*place)) {
            findings.push(Finding::new(
                &format!("locales/{language}/{file}"),
                1,
                format!("{key} is missing: translate it"),
            ));
        }
    }
    findings
}

#[test]
fn catalogues_parse_and_hold_each_key_once() {
    let files = files();
    assert!(messages(&files, ENGLISH).len() > 200, "the English catalogue was not read");
    let languages: BTreeSet<&str> = files.iter().map(|file| language_of(&file.path)).collect();
    none(languages.into_iter().flat_map(|language| inner_findings(&files, language)).collect());
}

#[test]
fn every_language_has_the_keys_of_english() {
    none(language_findings(&files()));
}

#[test]
fn planted_faults_within_a_catalogue_are_found() {
    let check = |text: &str, lines: &[usize]| {
        found(&inner_findings(&[Source::new("locales/en/a.ftl", text)], "en"), lines)
    };
    check("a-b = One\n# a-b = comment\nc-d = { $n ->\n    [one] x\n   *[other] y\n  }\n", &[]);
    check("a-b = One\na-b = Two\n", &[2]);
    check("c-d = Two\na-b = { $n ! }\n", &[2]);
    check("a-b = One\n    .title = Two\n", &[2]);
    let two =
        [Source::new("locales/en/a.ftl", "a-b = One\n"), Source::new("locales/en/b.ftl", "a-b = Two\n")];
    found(&inner_findings(&two, "en"), &[1]);
}

#[test]
fn a_planted_difference_between_languages_is_found() {
    let check = |german: &str, lines: &[usize]| {
        let english = Source::new("locales/en/a.ftl", "a-b = One { $n }\nc-d = Two\n");
        found(&language_findings(&[english, Source::new("locales/de/a.ftl", german)]), lines);
    };
    check("a-b = Eins { $n }\nc-d = Zwei\n", &[]);
    check("a-b = Eins\n", &[1]);
    check("a-b = Eins\nc-d = Zwei\ne-f = Drei\n", &[3]);
    check("a-b = Eins\nc-d = Zwei { $m }\n", &[2]);
}
