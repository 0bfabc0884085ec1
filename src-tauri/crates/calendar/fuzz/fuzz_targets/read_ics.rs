//! Any bytes are read without a panic: `cargo +nightly fuzz run read_ics -- -dict=fuzz/ics.dict`.
#![no_main]

use interlude_calendar::{Span, read};
use interlude_domain::time::local_time::Zone;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (Ok(from), Ok(to)) = ("2026-01-01T00:00:00Z".parse(), "2028-01-01T00:00:00Z".parse()) else { return };
    let Some(home) = Zone::named("Europe/Berlin") else { return };
    _ = read(bytes, Span { from, to }, &home);
});
