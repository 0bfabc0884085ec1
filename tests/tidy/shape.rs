//! Shape: how long a file is, how it begins, what may stand in `mod.rs` and `lib.rs`, and what may not stay.

use crate::finding::{Finding, found, none};
use crate::rust::{Program, programs, programs_of};
use crate::scanned::word_at;
use crate::tree::{self, Source};

const LONGEST: usize = 300;

fn length_findings(source: &Source) -> Vec<Finding> {
    let lines = source.text.lines().count();
    let too_long = (lines > LONGEST).then(|| {
        Finding::new(
            &source.path,
            lines,
            format!("is longer than {LONGEST} lines: find the two things in it"),
        )
    });
    too_long.into_iter().collect()
}

fn heading_findings(source: &Source) -> Vec<Finding> {
    let says = source.text.lines().next().is_some_and(|line| line.starts_with("//! ") && line.len() > 8);
    let missing =
        (!says).then(|| Finding::new(&source.path, 1, "begins with `//!`: say what it is and promises"));
    missing.into_iter().collect()
}

fn index_findings(program: &Program) -> Vec<Finding> {
    if !program.path.ends_with("/mod.rs") && !program.path.ends_with("/lib.rs") {
        return Vec::new();
    }
    let code = program.scanned.code();
    let bodies = code.lines().enumerate().filter(|(_, line)| {
        word_at(line, "fn").is_some_and(|at| !line[at..].starts_with("fn("))
            || word_at(line.trim_start(), "impl") == Some(0)
    });
    bodies
        .map(|(index, _)| {
            Finding::new(
                &program.path,
                index + 1,
                "only declares, re-exports and explains: move this to a file with a name",
            )
        })
        .collect()
}

/// What was left for later, or hides a failure.
fn leftover_findings(source: &Source) -> Vec<Finding> {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:"), concat!("|| tr", "ue")];
    let mut findings = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        // In Rust and TypeScript the last one is an expression like any other.
        let is_shell = !matches!(source.extension(), "rs" | "ts" | "svelte" | "mjs");
        let marks = if is_shell { &marks[..] } else { &marks[..3] };
        if let Some(mark) = marks.iter().find(|mark| word_at(line, mark).is_some()) {
            findings.push(Finding::new(
                &source.path,
                index + 1,
                format!("`{mark}`: do it now or leave it out"),
            ));
        }
    }
    findings
}

#[test]
fn no_source_is_longer_than_300_lines() {
    none(
        tree::sources(&["rs", "ts", "svelte", "css", "ftl", "mjs"])
            .iter()
            .flat_map(length_findings)
            .collect(),
    );
}

#[test]
fn every_rust_file_says_what_it_is() {
    none(tree::sources(&["rs"]).iter().flat_map(heading_findings).collect());
}

#[test]
fn mod_rs_and_lib_rs_only_declare() {
    none(programs().iter().flat_map(index_findings).collect());
}

#[test]
fn nothing_is_left_for_later() {
    let extensions =
        ["rs", "ts", "svelte", "css", "ftl", "mjs", "sql", "toml", "json", "sh", ".ci/run", "xtask/cc"];
    none(tree::sources(&extensions).iter().flat_map(leftover_findings).collect());
}

#[test]
fn planted_shapes_are_found() {
    let long = Source::new("a.css", &"a\n".repeat(LONGEST + 1));
    found(&length_findings(&long), &[LONGEST + 1]);
    found(&length_findings(&Source::new("a.css", &"a\n".repeat(LONGEST))), &[]);
    for (text, lines) in
        [("//! A thing: it does.\n", &[][..]), ("//! x\n", &[1]), ("use a;\n", &[1]), ("", &[1])]
    {
        found(&heading_findings(&Source::new("a.rs", text)), lines);
    }
    let text = "mod a;\npub fn b() {}\npub use c::d;\nimpl E {}\n#[cfg(test)]\nmod tests { fn f() {} }\ntype G = fn(u8);\n";
    found(&index_findings(&programs_of(vec![Source::new("x/mod.rs", text)])[0]), &[2, 4]);
    found(&index_findings(&programs_of(vec![Source::new("x/e.rs", text)])[0]), &[]);
    let later = format!("a\n// {}: b\n", concat!("TO", "DO"));
    found(&leftover_findings(&Source::new("a.rs", &later)), &[2]);
    found(&leftover_findings(&Source::new("a.sh", concat!("a || tr", "ue\n"))), &[1]);
}
