//! The same files read by libraries that have nothing to do with this crate.
//!
//! Needs Python with the packages of `tests/requirements.txt`; `cargo xtask test` installs them into `target` and names
//! the interpreter by `INDEPENDENT_PYTHON`.

use crate::{berlin, fixture_path, folder, span};
use chrono::{DateTime, Utc};
use interlude_calendar::{Span, read};
use std::path::Path;
use std::process::Command;

/// One line of the script: who, from, to.
pub struct Said {
    pub uid: String,
    pub span: Span,
}

/// The interpreter.
pub fn interpreter() -> String {
    let python = std::env::var("INDEPENDENT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let tried = Command::new(&python).args(["-c", "import icalendar, recurring_ical_events"]).output();
    assert!(
        tried.is_ok_and(|output| output.status.success()),
        "{python} has no icalendar and recurring_ical_events: run `cargo xtask test --only rust`, which installs them"
    );
    python
}

/// What the script prints about a file, in the order of the starts.
pub fn ask(python: &str, file: &Path, asked: Span, zone: &str) -> Vec<Said> {
    let text = |at: DateTime<Utc>| at.format("%FT%TZ").to_string();
    let output = Command::new(python)
        .arg(folder().join("independent.py"))
        .arg(file)
        .args([text(asked.from), text(asked.to), zone.to_string()])
        .output()
        .expect("python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("text");
    let line = |line: &str| {
        let mut fields = line.split('\t');
        let mut next = || fields.next().expect("field").to_string();
        Said { uid: next(), span: span(&next(), &next()) }
    };
    printed.lines().map(line).collect()
}

/// Busy times as the crate gives them: without moments, merged.
pub fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.retain(|span| span.from < span.to);
    spans.sort_by_key(|span| (span.from, span.to));
    let mut found: Vec<Span> = Vec::new();
    for span in spans {
        match found.last_mut() {
            Some(last) if span.from <= last.to => last.to = last.to.max(span.to),
            _ => found.push(span),
        }
    }
    found
}

#[test]
fn independent_libraries_find_the_same_busy_times() {
    let python = interpreter();
    let files = [
        "google",
        "apple",
        "outlook",
        "exchange",
        "thunderbird",
        "nextcloud",
        "evolution",
        "korganizer",
        "fastmail",
        "timetable",
        "sports",
    ];
    // Both halves of a year: clocks go forward in one and back in the other.
    let years = [
        span("2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z"),
        span("2026-09-15T00:00:00Z", "2026-12-01T00:00:00Z"),
    ];
    for name in files {
        for asked in years {
            let file = fixture_path(&format!("{name}.ics"));
            let theirs = ask(&python, &file, asked, "Europe/Berlin");
            let theirs = merged(theirs.into_iter().map(|said| said.span).collect());
            let ours = read(&std::fs::read(&file).expect(name), asked, &berlin()).expect(name);
            assert_eq!(ours.busy, theirs, "{name}");
        }
    }
}
