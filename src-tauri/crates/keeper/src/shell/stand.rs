//! The stand of the window: where it stood and how large it was, so that it opens there again.
//!
//! It is needed while the vault is locked, so it is kept beside the preferences. A window says it when it has come to rest,
//! not on its way, and it is written at once: no end of the program takes it away.

use super::Desktop;
use interlude_wire::Stand;

impl Desktop {
    /// The person put the window there, or gave it this size.
    pub fn window_stands(&self, stand: Stand) {
        // In a folder that is refused, nothing is written.
        if self.window_stood() != Some(stand) && self.planner.refusal().is_none() {
            // Where it cannot be written it holds until the end of the program.
            let _ = self.choose(|preferences| preferences.stood = Some(stand));
        }
    }

    /// How a window that opens is to stand, if a person ever put one anywhere.
    pub fn window_stood(&self) -> Option<Stand> {
        self.preferences().stood
    }
}
