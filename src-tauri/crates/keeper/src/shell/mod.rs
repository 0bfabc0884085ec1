//! The shell: puts planner, tray, notifications and windows together.
//!
//! The keeper outlives its windows: closing one ends its process, and reminders go on. It ends by *Quit*, or with the main
//! window where there is nothing to remind of yet. Closing the small one never ends it.

mod at_desktop;
mod closing;
mod desktop;
mod outlook;
mod pages;
mod small;
mod stand;
mod windows;

pub use at_desktop::{AtDesktop, Running};
pub use desktop::Desktop;
