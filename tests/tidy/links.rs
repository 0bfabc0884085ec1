//! Links: what Markdown leads to is there, and so is every path that the guides name in backticks.

use crate::finding::{Finding, found, none};
use crate::prose::{anchors, lines, spans, targets};
use crate::tree::{self, Source};
use std::collections::BTreeSet;

/// The guides to the code; the contract in `docs` also speaks of what is still to come.
const GUIDES: &[&str] = &["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"];

/// How a path begins that is meant from the root.
const FOLDERS: &[&str] = &["src-tauri/", "ui/", "tests/", "xtask/", "docs/", "locales/", "benches/"];

/// How the name of a source ends; such a one may be named by the end of its path.
const SOURCES: &[&str] = &[".rs", ".ts", ".svelte", ".mjs"];

/// Paths that are there only after something ran, each with the reason.
const MADE: &[(&str, &str)] = &[
    ("ui/pictures", "what the stage `axe` leaves"),
    ("tests/nightly.txt", "what the first nightly run finds; it is kept from then on"),
];

/// Every file of the repository, and every folder.
pub fn places() -> BTreeSet<String> {
    let mut places = BTreeSet::new();
    for file in tree::files() {
        let ends = file.path.match_indices('/').map(|(at, _)| file.path[..at].to_owned());
        places.extend(ends);
        places.insert(file.path);
    }
    places
}

/// The path that `target` means in the file `from`, without `.` and `..`; `None` where it leaves the repository.
fn resolved(from: &str, target: &str) -> Option<String> {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(target.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn link_findings(source: &Source, places: &BTreeSet<String>, read: impl Fn(&str) -> String) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (line, text) in lines(&source.text) {
        for target in targets(text) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (path, anchor) =
                target.split_once('#').map_or((target.as_str(), None), |(path, anchor)| (path, Some(anchor)));
            let place =
                if path.is_empty() { Some(source.path.clone()) } else { resolved(&source.path, path) };
            let Some(place) = place.filter(|place| path.is_empty() || places.contains(place)) else {
                findings.push(Finding::new(
                    &source.path,
                    line,
                    format!("{target} leads nowhere: there is no such file"),
                ));
                continue;
            };
            let text = || if place == source.path { source.text.clone() } else { read(&place) };
            if anchor.is_some_and(|anchor| !anchors(&text()).contains(anchor)) {
                let what = format!("{target} leads nowhere: {place} has no such heading");
                findings.push(Finding::new(&source.path, line, what));
            }
        }
    }
    findings
}

fn path_findings(source: &Source, places: &BTreeSet<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (line, text) in lines(&source.text) {
        for span in spans(text).1 {
            let path = span.trim_end_matches('/');
            let is_placeholder = path.contains([' ', '*', '<', '{', '…', ':']);
            let is_made = MADE.iter().any(|(made, _)| path == *made);
            let is_from_root = FOLDERS.iter().any(|folder| span.starts_with(folder));
            let is_source = SOURCES.iter().any(|end| path.ends_with(end)) && !path.starts_with('.');
            if is_placeholder || is_made || !(is_from_root || is_source) || places.contains(path) {
                continue;
            }
            if is_from_root || !places.iter().any(|place| place.ends_with(&format!("/{path}"))) {
                findings.push(Finding::new(
                    &source.path,
                    line,
                    format!("{path} is not there: name what took its place"),
                ));
            }
        }
    }
    findings
}

#[test]
fn every_link_leads_to_a_file_and_a_heading() {
    let (sources, places) = (tree::sources(&["md"]), places());
    assert!(
        sources.iter().map(|source| lines(&source.text).len()).sum::<usize>() > 500,
        "Markdown was not read"
    );
    assert!(
        sources.iter().flat_map(|source| lines(&source.text)).flat_map(|(_, line)| targets(line)).count()
            > 10
    );
    none(sources.iter().flat_map(|source| link_findings(source, &places, tree::read)).collect());
}

#[test]
fn every_path_that_the_guides_name_is_there() {
    let places = places();
    let guide = |path: &&str| Source { path: (*path).to_owned(), text: tree::read(path) };
    none(GUIDES.iter().map(guide).flat_map(|source| path_findings(&source, &places)).collect());
}

#[test]
fn planted_links_that_lead_nowhere_are_found() {
    let places: BTreeSet<String> = ["README.md", "docs", "docs/A.md", "docs/b.png"].map(str::to_owned).into();
    let read = |_: &str| "# First\n## 2. The second: part\n".to_owned();
    let check = |path: &str, text: &str, lines: &[usize]| {
        found(&link_findings(&Source::new(path, text), &places, read), lines);
    };
    check(
        "README.md",
        "[a](docs/A.md)\n[b](docs/B.md)\n![c](docs/b.png) [d](docs/c.png)\n[e](docs)\n",
        &[2, 3],
    );
    check(
        "README.md",
        "[a](docs/A.md#first)\n[b](docs/A.md#2-the-second-part)\n[c](docs/A.md#third)\n",
        &[3],
    );
    check(
        "docs/A.md",
        "# Here\n[a](#here)\n[b](#there)\n[c](../README.md)\n[d](README.md)\n[e](../../x.md)\n",
        &[3, 5, 6],
    );
    check("README.md", "[a](https://example.org/x.md)\n`[b](c.md)`\n```\n[d](e.md)\n```\n", &[]);
}

#[test]
fn planted_paths_that_are_not_there_are_found() {
    let places: BTreeSet<String> =
        ["ui", "ui/src", "ui/src/a.ts", "src-tauri/src/plan/form.rs"].map(str::to_owned).into();
    let text = "`ui/src/`, `ui/src/a.ts`\n`ui/src/b.ts`\n`plan/form.rs`, `form.rs`\n`plan/forms.rs`\n`other/form.rs`\n\
                `ui/*.ts`, `locales/<language>`, `cargo test --test x`, `*_form.rs`, `ui/pictures`\nui/src/c.ts\n`rm.rs`\n";
    found(&path_findings(&Source::new("README.md", text), &places), &[2, 4, 5, 8]);
}
