//! Findings: the lines that break a rule.

use std::fmt;

/// One line that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub path: String,
    pub line: usize,
    pub what: String,
}

impl Finding {
    pub fn new(path: &str, line: usize, what: impl Into<String>) -> Finding {
        Finding { path: path.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{} {}", self.path, self.line, self.what)
    }
}

/// Fails with the list, unless it is empty.
#[track_caller]
pub fn none(mut findings: Vec<Finding>) {
    findings.sort();
    findings.dedup();
    let list: Vec<String> = findings.iter().map(Finding::to_string).collect();
    assert!(list.is_empty(), "{} to mend:\n{}\n", list.len(), list.join("\n"));
}

/// Asserts that a planted violation is found: one finding for each line, in order.
#[track_caller]
pub fn found(findings: &[Finding], lines: &[usize]) {
    let mut at: Vec<usize> = findings.iter().map(|finding| finding.line).collect();
    at.sort_unstable();
    assert_eq!(at, lines, "{findings:#?}");
}

#[test]
#[should_panic(expected = "1 to mend:\na.rs:3 say why")]
fn a_finding_fails_with_its_line_and_what_to_do() {
    none(vec![Finding::new("a.rs", 3, "say why"), Finding::new("a.rs", 3, "say why")]);
}
