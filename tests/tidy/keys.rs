//! Keys as the sources use them: whole literals, never put together.

use crate::markup::{self, Piece, Value};
use crate::rust::programs_of;
use crate::scanned::{Literal, Scanned, in_name};
use crate::script;
use crate::tree::Source;

/// A literal that is a key, or looks like one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    pub path: String,
    pub line: usize,
    pub key: String,
    /// Whether its words are asked for on the spot. Else it is one of a list, or not a key at all.
    pub asked: bool,
}

/// A key has small letters, digits and at least one dash.
fn is_key(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|one| one.is_ascii_lowercase() || one.is_ascii_digit())
    };
    text.contains('-') && text.starts_with(|one: char| one.is_ascii_lowercase()) && text.split('-').all(part)
}

/// The uses in a file of the screens (`.ts` or `.svelte`), and the lines where a key is put together.
pub fn of_screens(source: &Source) -> (Vec<Use>, Vec<usize>) {
    let mut parts = Vec::new();
    if source.extension() == "svelte" {
        let read = markup::read(&source.text);
        parts.push((1, read.script));
        for (line, piece) in read.pieces {
            match piece {
                Piece::Expression(text) => parts.push((line, text)),
                Piece::Attribute { name, value } if !name.to_lowercase().contains("testid") => {
                    let expressions = value.into_iter().filter_map(|value| match value {
                        Value::Expression(text) => Some(text),
                        Value::Literal(_) => None,
                    });
                    parts.extend(expressions.map(|text| (line, text)));
                }
                Piece::Attribute { .. } | Piece::Shown(_) => {}
            }
        }
    } else {
        parts.push((1, source.text.clone()));
    }
    let (mut uses, mut composed) = (Vec::new(), Vec::new());
    for (first_line, text) in parts {
        let scanned = script::scan(&text);
        let asked = asked_in(&scanned);
        for literal in &scanned.literals {
            let line = first_line + literal.line - 1;
            let is_asked = asked.contains(&literal.at);
            if is_asked && text.chars().nth(literal.at) == Some('`') {
                composed.push(line);
            } else if (is_asked || is_key(&literal.text)) && !is_for_tests(&scanned, literal) {
                uses.push(Use {
                    path: source.path.clone(),
                    line,
                    key: literal.text.clone(),
                    asked: is_asked,
                });
            }
        }
    }
    composed.dedup();
    (uses, composed)
}

/// Whether the literal is a mark by which tests find a thing.
fn is_for_tests(scanned: &Scanned, literal: &Literal) -> bool {
    let before = scanned.before(literal.at).to_lowercase();
    before.trim_end_matches([':', '=', ' ']).ends_with("testid")
}

/// Where the literals stand that a `t(…)` asks for: its first argument, both sides of a choice too.
fn asked_in(scanned: &Scanned) -> Vec<usize> {
    let code = &scanned.code;
    let mut asked = Vec::new();
    for start in 0..code.len().saturating_sub(1) {
        let is_call = code[start] == 't' && code[start + 1] == '(';
        if !is_call || start.checked_sub(1).is_some_and(|at| in_name(code[at]) || code[at] == '.') {
            continue;
        }
        let end = argument_end(code, start + 2);
        for literal in scanned.literals.iter().filter(|literal| (start + 2..end).contains(&literal.at)) {
            let before = &code[start + 2..literal.at];
            let depth = |open: char, close: char| {
                before.iter().filter(|one| **one == open).count()
                    > before.iter().filter(|one| **one == close).count()
            };
            let compared = before.iter().rev().find(|one| !one.is_whitespace()) == Some(&'=');
            if !compared && !depth('[', ']') && !depth('(', ')') {
                asked.push(literal.at);
            }
        }
    }
    asked
}

fn argument_end(code: &[char], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, one) in code.iter().enumerate().skip(from) {
        match one {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            ')' | ']' | '}' => return at,
            ',' if depth == 0 => return at,
            _ => {}
        }
    }
    code.len()
}

/// The uses in a file of the app package; tests are left out.
pub fn of_rust(source: &Source) -> Vec<Use> {
    let mut uses = Vec::new();
    for program in programs_of(vec![source.clone()]) {
        for literal in &program.scanned.literals {
            let asked = program.scanned.before(literal.at).ends_with("words.get(");
            if asked || is_key(&literal.text) {
                uses.push(Use {
                    path: program.path.clone(),
                    line: literal.line,
                    key: literal.text.clone(),
                    asked,
                });
            }
        }
    }
    uses
}

#[test]
fn keys_are_found_where_they_are_used() {
    let text = "<script>\n  const K: Record<X, string> = { a: \"x-a\", b: \"x-b\" };\n  const id = { testid: \"x-no\" };\n</script>\n\
                <p aria-label={t(on ? \"x-c\" : \"x-d\", { n: \"7-8\" })} data-testid={one ? \"x-no\" : \"\"} testid=\"x-no\">{t(\"x-e\")}{t(K[\"x-a\"])}</p>\n\
                {#if how === \"x_no\"}{t(how === \"x-f\" ? \"x-g\" : KEYS.h)}{/if}\n";
    let (uses, composed) = of_screens(&Source::new("a.svelte", text));
    let mut found: Vec<_> = uses.iter().map(|one| (one.line, one.key.as_str(), one.asked)).collect();
    found.sort_unstable();
    let wanted = [
        (2, "x-a", false),
        (2, "x-b", false),
        (5, "x-a", false),
        (5, "x-c", true),
        (5, "x-d", true),
        (5, "x-e", true),
        (6, "x-f", false),
        (6, "x-g", true),
    ];
    assert_eq!(found, wanted);
    assert!(composed.is_empty(), "{composed:?}");
    let (_, composed) = of_screens(&Source::new("a.ts", "a();\nt(`plan-${one}`);\n"));
    assert_eq!(composed, [2]);
    let rust = of_rust(&Source::new(
        "src-tauri/src/a.rs",
        "words.get(\n  \"x-a\", &[]);\nlet b = \"--hidden\";\nlet c = \"x-b\";\n",
    ));
    let found: Vec<_> = rust.iter().map(|one| (one.line, one.key.as_str(), one.asked)).collect();
    assert_eq!(found, [(2, "x-a", true), (4, "x-b", false)]);
}
