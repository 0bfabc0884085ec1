//! Panic: what is said when a thread of the program fails.
//!
//! Only the place in the source. The message of a panic may hold what a person wrote, so it is
//! not looked at.

use std::io::Write;

/// Sets the hook for the whole process.
pub fn set_hook() {
    std::panic::set_hook(Box::new(|failure| {
        let mut out = std::io::stderr();
        // Nothing can be done where even the error stream is gone.
        let _ = match failure.location() {
            Some(place) => writeln!(out, "interlude: failed at {}:{}", place.file(), place.line()),
            None => writeln!(out, "interlude: failed at an unknown place"),
        };
    }));
}
