//! The stand of the window: where it stood and how large it was, so that it opens there again.
//!
//! It is needed while the vault is locked, so it is kept beside the preferences. It is written when a window is gone,
//! never while it is being moved.

use super::Desktop;
use interlude_wire::Stand;
use std::sync::PoisonError;

impl Desktop {
    /// The person put the window there, or gave it this size.
    pub fn window_stands(&self, stand: Stand) {
        *self.stands.lock().unwrap_or_else(PoisonError::into_inner) = Some(stand);
    }

    /// How a window that opens is to stand, if a person ever put one anywhere.
    pub fn window_stood(&self) -> Option<Stand> {
        let said = *self.stands.lock().unwrap_or_else(PoisonError::into_inner);
        said.or_else(|| self.preferences().stood)
    }

    /// Writes it down, where it is another than before.
    pub(super) fn keep_stand(&self) {
        let stood = self.window_stood();
        // In a folder that is refused, nothing is written.
        if stood != self.preferences().stood && self.planner.refusal().is_none() {
            // Where it cannot be written the window only opens where it did before.
            let _ = self.choose(|preferences| preferences.stood = stood);
        }
    }
}
