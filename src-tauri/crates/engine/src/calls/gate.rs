//! The gates: which window may ask what, and when.

use super::Line;
use crate::Planner;
use crate::view::{AppError, ErrorCode};

interlude_domain::words! {
    /// A window that may ask.
    Window {
        /// The window with all screens.
        Main = "main",
        /// The small window: a pause, and what is put down from anywhere.
        Pause = "pause",
    }
}

/// Whether a call needs an open vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vault {
    /// It answers only while the vault is open.
    Open,
    /// It answers in every state: first run, locked, damaged, refused. What it then needs it looks after itself.
    Any,
}

/// Whether the passphrase is asked again, where one protects the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passphrase {
    /// An open vault is enough.
    NotAgain,
    /// The question has one more argument, `current`, with the passphrase.
    Again,
}

impl Line {
    /// Lets a question pass, before its arguments are read.
    pub(super) fn admit(&self, planner: &Planner, window: &str) -> Result<(), AppError> {
        let asks = Window::from_name(window).filter(|window| self.windows.contains(window));
        if asks.is_none() {
            return Err(AppError::plain(ErrorCode::Refused, "this window may not ask that"));
        }
        match self.vault {
            Vault::Any => Ok(()),
            // Not `locked`: whoever may not ask now learns no more than whoever may never ask. `app_state` says why.
            Vault::Open => {
                planner.needs_open().map_err(|error| AppError::plain(ErrorCode::Refused, &error.to_string()))
            }
        }
    }
}
