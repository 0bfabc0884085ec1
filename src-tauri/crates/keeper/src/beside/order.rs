//! What a worker is told.

use super::window::Heard;
use interlude_wire::Paper;
use std::sync::mpsc::Sender;

/// What the worker of a window is told.
pub(super) enum Order {
    /// Open the window, or raise it.
    Open { paper: Paper, token: Option<String> },
    /// End the window; `done` hears when it is gone.
    End { done: Sender<()> },
    /// Tell the page.
    Tell { name: &'static str, payload: String },
    /// Give it other colours.
    Follow(Paper),
    /// Open the print dialog.
    Print,
    /// Put a text on the clipboard.
    Copy(String),
    /// The window is of a newer version, and there is no newer keeper.
    HalfUpdated,
    /// The window with this number said something, or ended.
    From { number: u64, heard: Heard },
}
