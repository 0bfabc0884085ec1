//! Days: no test outside of `e2e` asks what time it is or where, so that all are right on every day.
//!
//! `cargo xtask check days` runs them on other days; this finds the clock before that.

use crate::finding::{Finding, found, none};
use crate::rust::scan;
use crate::scanned::word_at;
use crate::tree::{self, Source};

const CLOCKS: &[&str] = &["Utc::now", "Local::now", "SystemTime::now", "Timestamp::now", "SystemClock"];
/// In the order in which they are looked for.
const WINDOW_CLOCKS: &[&str] = &["new Date()", "Date.now()", "todayHere(", "resolvedOptions()"];

fn clock_findings(source: &Source) -> Vec<Finding> {
    let path = source.path.as_str();
    if !path.starts_with("tests/") || path.starts_with("tests/e2e/") {
        return Vec::new();
    }
    let code = scan(&source.text).code();
    let lines = code.lines().enumerate();
    let named = lines.filter_map(|(index, line)| {
        let clock = CLOCKS.iter().find(|clock| word_at(line, clock).is_some())?;
        Some(Finding::new(path, index + 1, format!("{clock}: the test says what time it is")))
    });
    named.collect()
}

fn window_findings(source: &Source) -> Vec<Finding> {
    let lines = source.text.lines().enumerate();
    let named = lines.filter_map(|(index, line)| {
        let clock = WINDOW_CLOCKS.iter().find(|clock| line.contains(**clock))?;
        Some(Finding::new(&source.path, index + 1, format!("{clock}: the test says what time it is")))
    });
    named.collect()
}

#[test]
fn no_test_outside_of_e2e_reads_the_clock() {
    none(tree::sources(&["rs"]).iter().flat_map(clock_findings).collect());
    let mut sources = tree::sources(&["ts"]);
    sources.retain(|source| source.path.starts_with("ui/") && source.path.ends_with(".test.ts"));
    assert!(sources.len() > 30, "the tests were not read");
    none(sources.iter().flat_map(window_findings).collect());
}

#[test]
fn planted_clocks_are_found() {
    let check = |path: &str, text: &str, lines: &[usize]| {
        found(&clock_findings(&Source::new(path, text)), lines);
    };
    check("tests/it/a.rs", "let a = 1;\nlet now = Utc::now();\n// Utc::now\n", &[2]);
    check("tests/e2e/a.rs", "let now = Utc::now();\n", &[]);
    let text = "const a = new Date(\"2026-11-24\");\nconst b = Date.now();\nexpect(todayHere()).toBe(c);\n";
    found(&window_findings(&Source::new("ui/src/a.test.ts", text)), &[2, 3]);
}
