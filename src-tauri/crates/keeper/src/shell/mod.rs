//! The shell: puts planner, tray, notifications and windows together.
//!
//! The keeper outlives its windows: closing one ends its process, and reminders go on. It ends by *Quit*, or with the
//! window where there is nothing to remind of yet.

mod at_desktop;
mod closing;
mod desktop;
mod outlook;
mod stand;

pub use at_desktop::{AtDesktop, Running};
pub use desktop::Desktop;
