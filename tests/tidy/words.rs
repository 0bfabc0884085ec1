//! Words: every key that is used stands in the catalogue, and every key of the catalogue is used.

use crate::catalogue::{self, ENGLISH, Message};
use crate::finding::{Finding, found, none};
use crate::keys::{Use, of_rust, of_screens};
use crate::tree::{self, Source};
use std::collections::BTreeSet;

const HELP_LINES: &str = "src-tauri/crates/engine/src/view/moments/help-lines.json";

/// What shows sentences of tray and notifications: the keeper, and the one program of other systems.
const SPEAKING: [&str; 2] = ["src-tauri/crates/keeper/src/", "src-tauri/src/"];

/// Literals that look like keys and are none, each with the reason.
const NO_KEYS: &[(&str, &str)] = &[
    ("close-asked", "an event of the app"),
    ("next-check-in", "a mark for tests, given to a snippet"),
    ("next-reminder", "a mark for tests, given to a snippet"),
    ("silence-hour", "a command of the tray's menu"),
    ("silence-tomorrow", "a command of the tray's menu"),
    ("end-silence", "a command of the tray's menu"),
    ("tray-choices", "a thread"),
    ("first-run", "a screen, in the line that tells tests that the window is drawn"),
];

/// What is wrong between one side's catalogue and its sources.
fn findings(messages: &[Message], uses: &[Use]) -> Vec<Finding> {
    let keys: BTreeSet<&str> = messages.iter().map(|message| message.key.as_str()).collect();
    let family = |key: &str| key.split('-').next().unwrap_or_default().to_owned();
    let families: BTreeSet<String> = keys.iter().map(|key| family(key)).collect();
    let mut findings = Vec::new();
    for one in uses.iter().filter(|one| !keys.contains(one.key.as_str())) {
        let looks_like_one =
            families.contains(&family(&one.key)) && !NO_KEYS.iter().any(|(no, _)| *no == one.key);
        if one.asked || looks_like_one {
            findings.push(Finding::new(
                &one.path,
                one.line,
                format!("{} has no words: add it to locales/en", one.key),
            ));
        }
    }
    let used: BTreeSet<&str> = uses.iter().map(|one| one.key.as_str()).collect();
    for message in messages {
        let put_in = messages.iter().any(|other| other.puts_in.contains(&message.key));
        if !used.contains(message.key.as_str()) && !put_in {
            findings.push(Finding::new(
                &message.path,
                message.line,
                format!("{} is not used: remove it", message.key),
            ));
        }
    }
    findings
}

fn screens() -> Vec<Source> {
    let mut sources = tree::sources(&["ts", "svelte"]);
    sources.retain(|source| source.path.starts_with("ui/src/") && !source.path.ends_with(".test.ts"));
    sources
}

fn english(wanted: impl Fn(&Message) -> bool) -> Vec<Message> {
    let all = catalogue::messages(&catalogue::files(), ENGLISH);
    all.into_iter().filter(wanted).collect()
}

/// What the list of help lines says about each: keys as data, which a screen shows.
fn of_help_lines(text: &str) -> Vec<Use> {
    let mut uses = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for rest in line.split("\"about\":").skip(1) {
            let key = rest.split('"').nth(1).unwrap_or_default().to_owned();
            uses.push(Use { path: HELP_LINES.to_owned(), line: index + 1, key, asked: true });
        }
    }
    uses
}

#[test]
fn the_screens_use_each_key_and_no_other() {
    let mut uses: Vec<Use> = screens().iter().flat_map(|source| of_screens(source).0).collect();
    let about = of_help_lines(&tree::read(HELP_LINES));
    assert!(about.len() > 10, "the help lines were not read");
    uses.extend(about);
    assert!(uses.iter().filter(|one| one.asked).count() > 150, "the screens were not read");
    none(findings(&english(|message| !message.is_of_rust()), &uses));
}

#[test]
fn the_app_uses_each_key_and_no_other() {
    let sources = tree::sources(&["rs"]).into_iter();
    let sources = sources.filter(|source| SPEAKING.iter().any(|folder| source.path.starts_with(folder)));
    let uses: Vec<Use> = sources.flat_map(|source| of_rust(&source)).collect();
    assert!(uses.iter().filter(|one| one.asked).count() > 10, "the app was not read");
    none(findings(&english(Message::is_of_rust), &uses));
}

#[test]
fn no_key_is_put_together() {
    let composed = screens().into_iter().flat_map(|source| {
        let lines = of_screens(&source).1;
        lines
            .into_iter()
            .map(move |line| Finding::new(&source.path, line, "write the key out, so that it can be found"))
    });
    none(composed.collect());
}

#[test]
fn a_removed_key_and_an_unused_one_are_found() {
    let screen = "<p>{t(\"today-title\")}</p>\n<p>{t(\"today-text\")}</p>\n<script>\nconst K = { a: \"today-list\" };\n</script>\n";
    let check = |catalogue: &str, lines: &[usize]| {
        let messages = catalogue::messages(&[Source::new("locales/en/a.ftl", catalogue)], "en");
        let (uses, _) = of_screens(&Source::new("ui/src/A.svelte", screen));
        found(&findings(&messages, &uses), lines);
    };
    check("today-title = A\ntoday-text = B\ntoday-list = C\n", &[]);
    check("today-title = A\ntoday-list = C\n", &[2]);
    check("today-title = A\ntoday-text = B\n", &[4]);
    check("today-title = A\ntoday-text = B\ntoday-list = C\ntoday-more = D\n", &[4]);
    check("today-title = A { today-more }\ntoday-text = B\ntoday-list = C\ntoday-more = D\n", &[]);
}

#[test]
fn a_help_line_without_words_is_found() {
    let uses = of_help_lines(
        "[\n{\"name\": \"A\", \"about\": \"help-a\", \"web\": \"\"},\n{\"about\": \"help-b\"}\n]",
    );
    let messages = catalogue::messages(&[Source::new("locales/en/a.ftl", "help-a = A\n")], "en");
    found(&findings(&messages, &uses), &[3]);
}
