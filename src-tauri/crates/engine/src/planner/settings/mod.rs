//! The settings.
//!
//! | file | what it holds |
//! |---|---|
//! | `settings` | quiet hours, reminders ahead, what a notice says |
//! | `computer` | what the computer does, and the whole screen |

mod computer;
pub(super) mod settings;
