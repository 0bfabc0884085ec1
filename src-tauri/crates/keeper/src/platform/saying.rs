//! Saying: one line for whoever started the program.

use std::fmt::Display;
use std::io::{self, Write};

/// Says it on the error stream. No word of the person's may be in it.
pub fn say(what: &dyn Display) {
    // Nobody may be listening.
    let _ = writeln!(io::stderr(), "interlude: {what}");
}
