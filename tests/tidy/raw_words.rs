//! Raw words: what a person sees or hears stands in the catalogue, never in a template.

use crate::finding::{Finding, found, none};
use crate::markup::{self, Piece, Value};
use crate::scanned::in_name;
use crate::script;
use crate::tree::{self, Source};

/// Attributes and properties that are seen or read aloud.
const VISIBLE: &[&str] = &[
    "aria-label",
    "arialabel",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "aria-placeholder",
    "title",
    "placeholder",
    "alt",
    "label",
    "about",
    "help",
    "hint",
    "error",
    "text",
    "message",
    "caption",
    "heading",
];

/// Names that stand as they are in every language, each with the reason.
const AS_THEY_ARE: &[(&str, &str)] = &[("Interlude", "the name of the program")];

const INSTEAD: &str = "give it a key in locales/en and show t(key)";

fn has_words(text: &str) -> bool {
    let entities =
        text.replace("&nbsp;", " ").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    let rest = AS_THEY_ARE.iter().fold(entities, |rest, (name, _)| rest.replace(name, ""));
    rest.chars().any(char::is_alphabetic)
}

/// Whether a literal in code reads like words: it begins with a capital or has several words.
fn reads_like_words(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    has_words(text) && (words > 1 || text.trim_start().starts_with(char::is_uppercase))
}

/// The words in an expression that is shown; what is compared or looked up is not.
fn words_in(expression: &str) -> Option<String> {
    let scanned = script::scan(expression);
    let shown = scanned.literals.iter().find(|literal| {
        let before = scanned.before(literal.at);
        let is_operand = before.ends_with("==") || before.ends_with('[');
        let in_call = before.ends_with('(') && before.trim_end_matches('(').ends_with(in_name);
        !is_operand && !in_call && reads_like_words(&literal.text)
    });
    shown.map(|literal| literal.text.clone())
}

fn findings(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut tell = |line: usize, text: &str| {
        findings.push(Finding::new(&source.path, line, format!("shows {text:?} as it is: {INSTEAD}")));
    };
    for (line, piece) in markup::read(&source.text).pieces {
        match piece {
            Piece::Shown(text) if has_words(&text) => tell(line, &text),
            Piece::Expression(text) if !text.trim_start().starts_with(['#', ':', '/', '@']) => {
                if let Some(words) = words_in(&text) {
                    tell(line, &words);
                }
            }
            Piece::Attribute { name, value } if VISIBLE.contains(&name.to_lowercase().as_str()) => {
                for part in value {
                    match part {
                        Value::Literal(text) if has_words(&text) => tell(line, &text),
                        Value::Expression(text) => words_in(&text).iter().for_each(|words| tell(line, words)),
                        Value::Literal(_) => {}
                    }
                }
            }
            Piece::Shown(_) | Piece::Expression(_) | Piece::Attribute { .. } => {}
        }
    }
    findings
}

/// Sentences in a script: a capital first, and more than one word.
fn script_findings(source: &Source) -> Vec<Finding> {
    let script = match source.extension() {
        "svelte" => markup::read(&source.text).script,
        _ => source.text.clone(),
    };
    let literals = script::scan(&script).literals;
    let sentences = literals.iter().filter(|literal| {
        literal.text.starts_with(char::is_uppercase) && literal.text.contains(' ') && has_words(&literal.text)
    });
    sentences
        .map(|literal| {
            Finding::new(&source.path, literal.line, format!("says {:?}: {INSTEAD}", literal.text))
        })
        .collect()
}

#[test]
fn scripts_hold_no_sentences() {
    let mut scripts = tree::sources(&["ts", "svelte"]);
    scripts.retain(|source| source.path.starts_with("ui/src/") && !source.path.ends_with(".test.ts"));
    // The planner in memory stands for the real one, whose words are the person's own.
    scripts.retain(|source| !source.path.starts_with("ui/src/lib/api/memory/"));
    none(scripts.iter().flat_map(script_findings).collect());
}

#[test]
fn templates_hold_no_words() {
    let screens = tree::sources(&["svelte"]);
    assert!(screens.len() > 30, "the screens were not read");
    none(screens.iter().flat_map(findings).collect());
}

#[test]
fn planted_words_are_found() {
    let check = |text: &str, lines: &[usize]| found(&findings(&Source::new("A.svelte", text)), lines);
    check("<p>\n  Hello\n</p>\n", &[2]);
    check("<p>{t(\"a-b\")}, {name} · 3 × &nbsp;–</p>\n", &[]);
    check("<p>{t(\"a-b\")} and</p>\n", &[1]);
    check("<button aria-label=\"Close\">×</button>\n<input placeholder='Your name' />\n", &[1, 2]);
    check("<Field label=\"Name\" name=\"name\" />\n<Field label={t(\"a-b\")} />\n", &[1]);
    check("<p>{on ? \"Yes\" : \"no way\"}</p>\n<p>{kind === \"Plan B\" ? one : two}</p>\n", &[1]);
    check("<p title={on ? `Until ${day}` : t(\"a-b\")}>{#if a === \"Some Thing\"}x1{/if}</p>\n", &[1, 1]);
    check("<h1>Interlude</h1>\n<!-- A comment -->\n<script>const a = \"Some words\";</script>\n", &[]);
}

#[test]
fn planted_sentences_are_found() {
    let check =
        |path: &str, text: &str, lines: &[usize]| found(&script_findings(&Source::new(path, text)), lines);
    check(
        "a.ts",
        "const a = \"Not saved. Try again.\";\nconst b = \"Escape\";\n// \"A comment here\"\n",
        &[1],
    );
    check("A.svelte", "<script>\n  say(`Saved at ${time}`);\n</script>\n<p class=\"A b\">1</p>\n", &[2]);
}
