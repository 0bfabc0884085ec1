//! Abstaining: nothing reminds not to write, nothing counts days without contact or asks about not having written, and no
//! sentence says how long something still lasts (MOMENTS.md §3 points 5 and 10). Neither *urge* nor *slip* is a word of a screen.
//!
//! What is counted is held for every language, because each has the variables of English: a message that fills a length of time
//! in is named here with what it counts. What reminds, asks or suggests is named here with what it is about.

mod known;

use crate::catalogue::{self, ENGLISH};
use crate::finding::{Finding, found, none};
use crate::tree::{self, Source};
use known::{ABSENT, COUNTED, LENGTHS, NEVER, PROMPTING, SAID_OTHERWISE, UNITS, WRITING};
use std::collections::BTreeMap;

/// The text of each message of a file, with its key and its line; what is filled in is left out.
fn texts(file: &Source) -> Vec<(String, usize, String)> {
    let mut texts: Vec<(String, usize, String)> = Vec::new();
    for (index, line) in file.text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let begins = line.starts_with(|one: char| one.is_ascii_lowercase());
        if let Some((key, text)) = line.split_once('=').filter(|_| begins) {
            texts.push((key.trim().to_owned(), index + 1, text.to_owned()));
        } else if let Some((_, _, text)) = texts.last_mut() {
            text.push(' ');
            text.push_str(line);
        }
    }
    texts
}

/// Whether the words stand in the text by themselves.
fn says(text: &str, words: &str) -> bool {
    let plain: String =
        text.to_lowercase().replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ");
    plain.match_indices(words).any(|(at, _)| {
        let before = plain[..at].chars().next_back();
        let after = plain[at + words.len()..].chars().next();
        let is_letter = |one: Option<char>| one.is_some_and(char::is_alphanumeric);
        !is_letter(before) && !is_letter(after)
    })
}

fn word_findings(files: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        for (key, line, text) in texts(file) {
            if SAID_OTHERWISE.iter().any(|(known, _)| *known == key) {
                continue;
            }
            if let Some(words) = NEVER.iter().find(|words| says(&text, words)) {
                let what = format!(
                    "{key} says {words:?}: nothing counts, asks or reminds of not writing, and no span remains"
                );
                findings.push(Finding::new(&file.path, line, what));
            }
        }
    }
    findings
}

/// A question in which words of writing stand beside words of what is absent or long ago, whatever its words are.
fn question_findings(files: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        for (key, line, text) in texts(file) {
            let sentences = text.split_inclusive(['.', '!', '?', ';']).filter(|one| one.ends_with('?'));
            let asks = |sentence: &str| {
                [WRITING, ABSENT].iter().all(|all| all.iter().any(|one| says(sentence, one)))
            };
            if sentences.into_iter().any(asks) && !SAID_OTHERWISE.iter().any(|(known, _)| *known == key) {
                let what = format!("{key} may ask about not having written: nothing asks about that");
                findings.push(Finding::new(&file.path, line, what));
            }
        }
    }
    findings
}

/// What is filled in right before the name of a unit is a length of time, whatever the variable is called.
fn unit_findings(files: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        for (key, line, text) in texts(file) {
            let counts = UNITS.iter().any(|unit| says(&text, &format!("}} {unit}")));
            if counts && !COUNTED.iter().any(|(known, _)| *known == key) {
                let what = format!(
                    "{key} counts a length of time: say in tests/tidy/abstaining/known.rs what it counts"
                );
                findings.push(Finding::new(&file.path, line, what));
            }
        }
    }
    findings
}

fn count_findings(files: &[Source], languages: &[&str]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for message in languages.iter().flat_map(|language| catalogue::messages(files, language)) {
        let counts = message.variables.iter().any(|one| LENGTHS.contains(&one.as_str()));
        if counts && !COUNTED.iter().any(|(key, _)| *key == message.key) {
            let what = format!(
                "{} fills a length of time in: say in tests/tidy/abstaining/known.rs what it counts; days without \
                                contact are not counted, and no span remains",
                message.key
            );
            findings.push(Finding::new(&message.path, message.line, what));
        }
    }
    findings
}

/// The values of the `words!` sets in a file, by set.
fn values(source: &Source) -> BTreeMap<String, Vec<(usize, String)>> {
    let mut sets: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
    let (mut inside, mut set) = (false, None::<String>);
    for (index, line) in source.text.lines().enumerate() {
        let line = line.trim();
        match (inside, &set) {
            (false, _) => inside = line.ends_with("words! {"),
            (true, None) => {
                set = line.strip_suffix(" {").filter(|name| !name.contains(' ')).map(str::to_owned)
            }
            (true, Some(_)) if line == "}" => (inside, set) = (false, None),
            (true, Some(of)) => {
                let name = line.split_once(" = \"").and_then(|(_, rest)| rest.split_once('"'));
                if let Some((name, _)) = name.filter(|_| !line.starts_with("//")) {
                    sets.entry(of.clone()).or_default().push((index + 1, name.to_owned()));
                }
            }
        }
    }
    sets
}

fn prompt_findings(sources: &[Source], known: &[(&str, &[(&str, &str)])]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in sources {
        for (set, values) in values(source) {
            let Some((_, about)) = known.iter().find(|(name, _)| *name == set) else { continue };
            for (line, value) in values {
                if !about.iter().any(|(name, _)| *name == value) {
                    let what = format!(
                        "{value} of {set} is new: say in tests/tidy/abstaining/known.rs what it is about; none is about \
                                        not writing"
                    );
                    findings.push(Finding::new(&source.path, line, what));
                }
            }
        }
    }
    findings
}

#[test]
fn no_text_counts_or_asks_about_not_writing_or_says_how_long_it_still_is() {
    none(word_findings(&catalogue::files()));
    none(question_findings(&catalogue::files()));
}

#[test]
fn each_length_of_time_that_is_said_is_known_in_every_language() {
    let files = catalogue::files();
    let mut languages: Vec<&str> = files.iter().filter_map(|file| file.path.split('/').nth(1)).collect();
    languages.sort_unstable();
    languages.dedup();
    none(count_findings(&files, &languages));
    none(unit_findings(&files));
    let keys: Vec<String> =
        catalogue::messages(&files, ENGLISH).into_iter().map(|message| message.key).collect();
    for (key, _) in COUNTED.iter().chain(SAID_OTHERWISE) {
        assert!(
            keys.iter().any(|known| known == key),
            "{key} is gone: remove it from tests/tidy/abstaining/known.rs"
        );
    }
}

#[test]
fn everything_that_reminds_asks_or_suggests_is_about_something_else() {
    let sources = tree::sources(&["rs"]).into_iter().filter(|source| source.path.starts_with("src-tauri/"));
    let sources: Vec<Source> = sources.collect();
    none(prompt_findings(&sources, PROMPTING));
    for (set, about) in PROMPTING {
        let found: Vec<String> = sources
            .iter()
            .flat_map(|source| values(source).remove(*set).unwrap_or_default())
            .map(|(_, name)| name)
            .collect();
        for (name, reason) in *about {
            assert!(found.iter().any(|known| known == name), "{name} of {set} is gone");
            assert!(NEVER.iter().all(|words| !says(reason, words)), "{set}: {reason}");
        }
    }
}

#[test]
fn planted_faults_are_found() {
    let english = |text: &str| vec![Source::new("locales/en/a.ftl", text)];
    let check = |text: &str, lines: &[usize]| found(&word_findings(&english(text)), lines);
    check("a-b = The gurgle slipway.\n# a slip\nc-d = Not late.\n", &[]);
    check("a-b = An urge.\nc-d = It\n    was a slip.\n", &[1, 2]);
    check("a-b = Five days without contact.\nc-d = Did you write?\ne-f = You haven’t written.\n", &[1, 2, 3]);
    check("a-b = 20 minutes left.\nc-d = { $span } to go\n", &[1, 2]);
    let asks = |text: &str, lines: &[usize]| found(&question_findings(&english(text)), lines);
    asks("a-b = Who may write first?\nc-d = It is not late. What is it?\n", &[]);
    asks(
        "a-b = Still no message to them?\nc-d = Couldn't you answer yet?\ne-f = How long ago was your last text?\n",
        &[1, 2, 3],
    );
    let units = |text: &str| found(&unit_findings(&english(text)), &[1]);
    units("a-b = { $many } days\n");
    units("a-b = { $some ->\n    [one] One evening\n   *[other] { $some } evenings\n}\n");
    let lengths = |text: &str, lines: &[usize]| {
        let files = vec![Source::new("locales/de/a.ftl", text)];
        found(&count_findings(&files, &["de"]), lines);
    };
    lengths("a-b = Seit { $days } Tagen.\nactivities-minutes = { $minutes } min\nc-d = { $when }\n", &[1]);
    let rust = "crate::words! {\n    /// \"X\".\n    Kind {\n        /// A.\n        A = \"check_in\",\n        B = \"stay_away\",\n    }\n}\n";
    let known: &[(&str, &[(&str, &str)])] = &[("Kind", &[("check_in", "contact")])];
    found(&prompt_findings(&[Source::new("src-tauri/a.rs", rust)], known), &[6]);
}
