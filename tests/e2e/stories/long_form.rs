//! The long form of a story: more rounds at night, and the figure that they found.
//!
//! `cargo xtask test --nightly` sets both variables; it keeps a figure with the day on which it was found.

use std::fs::OpenOptions;
use std::io::Write;

/// Whether the night's form is wanted.
pub fn is_wanted() -> bool {
    std::env::var_os("INTERLUDE_NIGHTLY").is_some()
}

/// So many rounds: few by day, many at night.
pub fn rounds(by_day: usize, at_night: usize) -> usize {
    if is_wanted() { at_night } else { by_day }
}

/// Prints what was found, and writes it down where that is wanted.
pub fn found(name: &str, figure: &str) {
    eprintln!("{name}: {figure}");
    if let Some(file) = std::env::var_os("INTERLUDE_FIGURES").filter(|_| is_wanted()) {
        let mut file = OpenOptions::new().create(true).append(true).open(file).expect("the file of figures");
        // One call: stories run side by side.
        file.write_all(format!("{name}  {figure}\n").as_bytes()).expect("a line of it");
    }
}
