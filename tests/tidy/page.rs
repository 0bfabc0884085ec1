//! The page: no raw HTML, one way to the app, colours by their names.

use crate::finding::{Finding, found, none};
use crate::markup::{self, Piece, Value};
use crate::scanned::word_at;
use crate::script;
use crate::tree::{self, Source};

const TOKENS: &str = "ui/src/styles/tokens.css";
const RAW_HTML: &[&str] = &[
    "{@html",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "eval(",
    "new Function",
];
const COLOURS: &[&str] =
    &["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color("];

fn line_findings(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        if let Some(raw) = RAW_HTML.iter().find(|raw| word_at(line, raw).is_some()) {
            findings.push(Finding::new(&source.path, index + 1, format!("{raw}: show text as text")));
        }
        let imports =
            ["\"@tauri-apps", "'@tauri-apps", "`@tauri-apps"].iter().any(|start| line.contains(start));
        if imports && !source.path.starts_with("ui/src/lib/api/") {
            findings.push(Finding::new(
                &source.path,
                index + 1,
                "only ui/src/lib/api knows Tauri: ask `api`",
            ));
        }
    }
    findings
}

/// A colour by numbers in this text.
fn colour_in(text: &str) -> Option<String> {
    if let Some(function) = COLOURS.iter().find(|function| word_at(text, function).is_some()) {
        return Some((*function).to_owned());
    }
    text.match_indices('#').find_map(|(at, _)| {
        let digits: String = text[at + 1..].chars().take_while(char::is_ascii_hexdigit).collect();
        let after = text[at + 1 + digits.len()..].chars().next();
        let ends = !after.is_some_and(|one| one.is_alphanumeric() || "_-".contains(one));
        let before = text[..at].chars().next_back();
        let is_link = before.is_some_and(|one| one.is_alphanumeric() || one == '/');
        (matches!(digits.len(), 3 | 4 | 6 | 8) && ends && !is_link).then(|| format!("#{digits}"))
    })
}

fn colour_findings(source: &Source) -> Vec<Finding> {
    if source.path == TOKENS {
        return Vec::new();
    }
    let mut parts: Vec<(usize, String)> = Vec::new();
    let lines = |text: &str| {
        text.lines().map(str::to_owned).enumerate().map(|(at, line)| (at + 1, line)).collect::<Vec<_>>()
    };
    let literals = |first: usize, text: &str| {
        let found = script::scan(text).literals;
        found.into_iter().map(|literal| (first + literal.line - 1, literal.text)).collect::<Vec<_>>()
    };
    match source.extension() {
        "css" => parts = lines(&source.text),
        "svelte" => {
            let read = markup::read(&source.text);
            parts.extend(lines(&read.style));
            parts.extend(literals(1, &read.script));
            for (line, piece) in read.pieces {
                match piece {
                    Piece::Expression(text) => parts.extend(literals(line, &text)),
                    Piece::Attribute { value, .. } => {
                        for value in value {
                            match value {
                                Value::Literal(text) => parts.push((line, text)),
                                Value::Expression(text) => parts.extend(literals(line, &text)),
                            }
                        }
                    }
                    Piece::Shown(_) => {}
                }
            }
        }
        _ => parts = literals(1, &source.text),
    }
    let coloured = parts.into_iter().filter_map(|(line, text)| Some((line, colour_in(&text)?)));
    coloured
        .map(|(line, colour)| {
            Finding::new(&source.path, line, format!("{colour}: name the colour in {TOKENS}"))
        })
        .collect()
}

fn sources() -> Vec<Source> {
    let mut sources = tree::sources(&["svelte", "ts", "css"]);
    sources.retain(|source| source.path.starts_with("ui/src/"));
    assert!(sources.iter().any(|source| source.path == TOKENS), "{TOKENS} is gone");
    sources
}

#[test]
fn no_raw_html_and_one_way_to_the_app() {
    none(sources().iter().flat_map(line_findings).collect());
}

#[test]
fn colours_stand_in_the_tokens() {
    none(
        sources()
            .iter()
            .filter(|source| !source.path.ends_with(".test.ts"))
            .flat_map(colour_findings)
            .collect(),
    );
}

#[test]
fn planted_html_and_imports_are_found() {
    let check =
        |path: &str, text: &str, lines: &[usize]| found(&line_findings(&Source::new(path, text)), lines);
    check("ui/src/A.svelte", "<p>\n{@html note}\n</p>\n", &[2]);
    check("ui/src/a.ts", "node.innerHTML = a;\nimport { b } from \"@tauri-apps/api/core\";\n", &[1, 2]);
    check("ui/src/lib/api/tauri.ts", "import { invoke } from \"@tauri-apps/api/core\";\n", &[]);
    check("ui/src/a.ts", "import(\"@tauri-apps/api/event\")\nretrieval(x)\n", &[1]);
}

#[test]
fn planted_colours_are_found() {
    let check =
        |path: &str, text: &str, lines: &[usize]| found(&colour_findings(&Source::new(path, text)), lines);
    check(
        "ui/src/a.css",
        "a { color: #fff; }\nb { color: var(--ink); }\n#add-plan { }\nc { fill: RGB(1,2,3); }\n",
        &[1],
    );
    check(
        "ui/src/a.css",
        "c { fill: rgb(1,2,3); background: color-mix(in srgb, var(--a), var(--b)); }\n",
        &[1],
    );
    check(
        "ui/src/A.svelte",
        "{#each a as b}<path fill=\"#a1b2c3\" />{/each}\n<style>\np { color: oklch(1 0 0); }\n</style>\n",
        &[1, 3],
    );
    check("ui/src/a.ts", "class A { #add = 1; }\nconst c = \"#abcd\";\nlocation = \"plan#add\";\n", &[2]);
    check(TOKENS, ":root { --ink: #222; }\n", &[]);
}
