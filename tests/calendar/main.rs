//! Tests of the crate from outside.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::print_stderr, clippy::string_slice)]

mod any_bytes;
#[path = "../effort.rs"]
mod effort;
mod events;
mod files;
mod independent;
mod limits;
mod round_trip;
mod rules;

use chrono::{DateTime, Utc};
use interlude_calendar::{Reading, Span, read};
use interlude_domain::time::local_time::Zone;
use std::path::PathBuf;

/// A calendar in the shape of some producer.
fn fixture_path(name: &str) -> PathBuf {
    folder().join("../fixtures/calendars").join(name)
}

/// Where the script is.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join("calendar")
}

/// A file of this process and this name, for others to read.
fn file_of(name: &str, text: &str) -> PathBuf {
    let file = std::env::temp_dir().join(format!("interlude-calendar-{}-{name}.ics", std::process::id()));
    std::fs::write(&file, text).expect("file");
    file
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(fixture_path(name)).expect(name)
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect(text)
}

fn span(from: &str, to: &str) -> Span {
    Span { from: at(from), to: at(to) }
}

/// The two months that most fixtures are about; clocks in Europe change within them.
fn spring() -> Span {
    span("2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z")
}

fn berlin() -> Zone {
    Zone::named("Europe/Berlin").expect("zone")
}

/// A calendar of these lines, with `|` between them.
fn calendar(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\r\n{}\r\nEND:VCALENDAR\r\n", lines.replace('|', "\r\n"))
}

/// A calendar of one event of these lines, with `|` between them.
fn event(lines: &str) -> String {
    calendar(&format!("BEGIN:VEVENT|{lines}|END:VEVENT"))
}

/// Busy times, one a line, and after them what was left out.
fn said(reading: &Reading) -> Vec<String> {
    let busy = reading
        .busy
        .iter()
        .map(|span| format!("{} {}", span.from.format("%m-%dT%H:%M:%SZ"), span.to.format("%m-%dT%H:%M:%SZ")));
    let left_out = reading.left_out.iter().map(|left| format!("line {}: {}", left.line, left.why.name()));
    busy.chain(left_out).collect()
}

/// What is read in spring at home in Berlin, or why nothing is.
fn said_of(bytes: &[u8]) -> Vec<String> {
    match read(bytes, spring(), &berlin()) {
        Ok(reading) => said(&reading),
        Err(refusal) => vec![format!("refused: {refusal}")],
    }
}
