//! The shell: puts planner, tray, notifications and window together.
//!
//! The process outlives its window: closing it destroys the page, and reminders go on. It ends by *Quit*, or with
//! the window where there is nothing to remind of yet.

mod at_desktop;
mod desktop;
mod launch;
mod outlook;
mod window_life;

pub use at_desktop::{AtDesktop, Running};
pub use desktop::Desktop;
pub use launch::main;
