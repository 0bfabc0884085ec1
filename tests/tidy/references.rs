//! References: a document that prose or a comment names by file is there, and has the section that is named with it.

use crate::finding::{Finding, found, none};
use crate::prose::{lines, numbers};
use crate::scanned::Literal;
use crate::tree::{self, Source};
use crate::{markup, rust, script};
use std::collections::{BTreeMap, BTreeSet};

const END: &str = concat!(".", "md");

/// Documents of others, each with the reason.
const OF_OTHERS: &[(&str, &str)] = &[("STYLE", "of a code base that HOUSE.md takes as a model")];

/// The documents by name, without their ending, and the numbers of their sections.
type Known = BTreeMap<String, BTreeSet<String>>;

/// What a line refers to.
#[derive(Debug, PartialEq, Eq)]
struct Reference {
    /// The document without its ending; the one that speaks, where the line names none.
    name: Option<String>,
    /// `3.1` of `§3.1`; a document may be named as a whole.
    sections: Vec<String>,
}

/// The documents at the root and in `docs`.
fn known(sources: &[Source]) -> Known {
    let mut known = Known::new();
    for source in sources.iter().filter(|source| source.extension() == "md") {
        let name = source.path.strip_prefix("docs/").unwrap_or(&source.path);
        // What lies deeper explains its own folder only; `docs/README` gives way to the one at the root.
        if let Some(name) = name.strip_suffix(END).filter(|name| !name.contains('/')) {
            known.entry(name.to_owned()).or_default().extend(numbers(&source.text));
        }
    }
    known
}

/// Everything that the line refers to; the sections of a standard are left out.
fn references(line: &str) -> Vec<Reference> {
    let mut references = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find(|one: char| one == '§' || one.is_ascii_alphanumeric()) {
        rest = &rest[start..];
        if rest.starts_with('§') {
            let (sections, after) = listed(rest);
            references.push(Reference { name: None, sections });
            // A sign without a number is passed over.
            rest = after.trim_start_matches('§');
            continue;
        }
        let length =
            rest.find(|one: char| !(one.is_alphanumeric() || "-_./:".contains(one))).unwrap_or(rest.len());
        let word = rest[..length].trim_end_matches(|one: char| !one.is_alphanumeric());
        rest = &rest[word.len()..];
        let sections;
        if let Some(path) = word.strip_suffix(END).filter(|path| !path.contains("://")) {
            (sections, rest) = after_file(rest);
            let name = path.rsplit('/').next().map(str::to_owned);
            references.push(Reference { name, sections });
        } else if word == "RFC" {
            rest = listed(rest.trim_start_matches(|one: char| one == ' ' || one.is_ascii_digit())).1;
        } else if is_title(word) && rest.starts_with(" §") {
            (sections, rest) = listed(rest);
            references.push(Reference { name: Some(word.to_owned()), sections });
        }
    }
    references
}

/// Whether a document may be called so where its ending is left out.
fn is_title(word: &str) -> bool {
    word.len() > 3 && word.chars().all(|one| one.is_ascii_uppercase() || one == '-')
}

/// The sections that follow the name of a file, and what comes after them; also `, section 3`, and ` 3` before a bracket.
fn after_file(rest: &str) -> (Vec<String>, &str) {
    let said = [", section ", " section "].iter().find_map(|start| rest.strip_prefix(start));
    let bare = rest.strip_prefix(' ').filter(|next| numbered(next).1.starts_with(')'));
    match said.or(bare).map(numbered) {
        Some((number, after)) if !number.is_empty() => (vec![number], after),
        _ => listed(rest),
    }
}

/// The sections that follow: `§3`, `(§3)`, `§3.1 and §4`, `§4–5`; and what comes after them.
fn listed(mut rest: &str) -> (Vec<String>, &str) {
    let mut found = Vec::new();
    loop {
        let joints = ["§", " §", " (§", ", §", " and §", " to §"];
        let next = joints.iter().find_map(|joint| rest.strip_prefix(joint));
        let range = rest.strip_prefix(['–', '-']).filter(|_| !found.is_empty());
        let Some((number, after)) = next.or(range).map(numbered).filter(|(number, _)| !number.is_empty())
        else {
            return (found, rest);
        };
        found.push(number);
        rest = after;
    }
}

/// The number that stands here, without a full stop at its end, and what comes after it.
fn numbered(rest: &str) -> (String, &str) {
    let length = rest.find(|one: char| !(one.is_ascii_digit() || one == '.')).unwrap_or(rest.len());
    let number = rest[..length].trim_end_matches('.');
    (number.to_owned(), &rest[number.len()..])
}

/// The lines of a file in which prose stands: all of Markdown, and the comments of everything else.
fn prose(source: &Source) -> Vec<(usize, String)> {
    let comments = match source.extension() {
        "md" => return lines(&source.text).into_iter().map(|(line, text)| (line, text.to_owned())).collect(),
        "rs" => rust::scan(&source.text).comments,
        "svelte" => script::scan(&markup::read(&source.text).script).comments,
        "ts" | "mjs" | "js" => script::scan(&source.text).comments,
        _ => {
            return source
                .text
                .lines()
                .enumerate()
                .map(|(index, line)| (index + 1, line.to_owned()))
                .collect();
        }
    };
    let each = |comment: &Literal| -> Vec<(usize, String)> {
        let lines = comment.text.lines().enumerate();
        lines.map(|(index, line)| (comment.line + index, line.to_owned())).collect()
    };
    comments.iter().flat_map(each).collect()
}

fn reference_findings(source: &Source, known: &Known) -> Vec<Finding> {
    let is_document = source.extension() == "md";
    let own = if is_document { numbers(&source.text) } else { BTreeSet::new() };
    let mut findings = Vec::new();
    for (line, text) in prose(source) {
        for reference in references(&text) {
            let of_others = |name: &str| OF_OTHERS.iter().any(|(theirs, _)| *theirs == name);
            let (name, has) = match &reference.name {
                Some(name) if of_others(name) => continue,
                Some(name) => (format!("{name}{END}"), known.get(name)),
                None if is_document => ("this document".to_owned(), Some(&own)),
                None => continue,
            };
            let what = match has {
                None => format!("{name} is not in the repository: name what is"),
                Some(has) => match reference.sections.iter().find(|section| !has.contains(*section)) {
                    Some(section) => format!("{name} has no section {section}: name the one that is meant"),
                    None => continue,
                },
            };
            findings.push(Finding::new(&source.path, line, what));
        }
    }
    findings
}

#[test]
fn every_document_and_section_that_is_named_is_there() {
    let sources =
        tree::sources(&["md", "rs", "ts", "svelte", "mjs", "js", "css", "sql", "ftl", "toml", "sh"]);
    let known = known(&sources);
    for name in ["PRODUCT", "REMINDERS", "RELIABILITY", "MOMENTS"] {
        assert!(known.get(name).is_some_and(|sections| sections.len() > 3), "{name} was not read");
    }
    let read = |extension: &str| {
        let mine = sources.iter().filter(|source| source.extension() == extension).flat_map(prose);
        mine.flat_map(|(_, line)| references(&line)).filter(|reference| reference.name.is_some()).count()
    };
    assert!(read("rs") > 30 && read("md") > 30, "the references were not read");
    none(sources.iter().flat_map(|source| reference_findings(source, &known)).collect());
}

#[test]
fn references_are_read_as_they_are_written() {
    let check = |line: &str, wanted: &[(&str, &[&str])]| {
        let found = references(line);
        let found: Vec<(&str, Vec<&str>)> = found
            .iter()
            .map(|one| (one.name.as_deref().unwrap_or(""), one.sections.iter().map(String::as_str).collect()))
            .collect();
        let wanted: Vec<_> = wanted.iter().map(|(name, sections)| (*name, sections.to_vec())).collect();
        assert_eq!(found, wanted, "{line}");
    };
    check("see A.md §3.6 and §4, and docs/B-C.md.", &[("A", &["3.6", "4"]), ("B-C", &[])]);
    check("(A.md §4–5). Of A.md (§2)", &[("A", &["4", "5"]), ("A", &["2"])]);
    check("A.md, section 5; A.md 3), A.md 12 times", &[("A", &["5"]), ("A", &["3"]), ("A", &[])]);
    check("HOUSE §3 is a HOUSE, a VEVENT (§5)", &[("HOUSE", &["3"]), ("", &["5"])]);
    check("RFC 5545 §3.3.4 to §3.3.6, §3.8, A.md §5.", &[("A", &["5"])]);
    check("by day (§1), not https://example.org/A.md or *.md", &[("", &["1"])]);
}

#[test]
fn planted_references_that_lead_nowhere_are_found() {
    let documents = [
        Source::new("docs/HOUSE.md", "# H\n## 1. A\n### 1.2 B\n**3 C.** d\n"),
        Source::new("README.md", "# R\n## 9. X\n"),
        Source::new("deep/down/LOST.md", "# L\n"),
    ];
    let known = known(&documents);
    let check = |path: &str, text: &str, lines: &[usize]| {
        found(&reference_findings(&Source::new(path, text), &known), lines);
    };
    check("A.md", "LOOK §1, not WORDS\n", &[1]);
    check("A.md", "HOUSE.md §1.2\nHOUSE.md §1.3\nLOST.md\nHOUSE.md 3)\nHOUSE §2\nREADME.md §9\n", &[2, 3, 5]);
    check("docs/HOUSE.md", "## 1. A\n(§1)\n(§2)\n```\nGONE.md\n```\n`GONE.md`\n", &[3, 7]);
    check("a.rs", "//! GONE.md\nlet a = \"GONE.md\"; // HOUSE.md §3, (§9)\n/* a\n HOUSE.md §4 */\n", &[1, 4]);
    check("a.ts", "/** HOUSE.md, section 4 */\nconst a = `GONE.md ${b /* GONE.md */}`;\n", &[1, 2]);
    check("a.svelte", "<script>\n  // GONE.md\n  let a = \"GONE.md\";\n</script>\n", &[2]);
    check("a.sql", "-- HOUSE.md §1\n-- HOUSE.md §7\n", &[2]);
}
