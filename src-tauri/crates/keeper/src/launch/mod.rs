//! The launch: from the command line to the running keeper.
//!
//! What is the same on every system is here: the first lines of the program, the planner with what surrounds it, and the
//! loop of reminders. What differs, the tray and the [place](crate::Place) of the windows, is handed in.

mod beginning;
mod choices;
#[cfg(target_os = "linux")]
mod linux;
mod parts;
mod surroundings;

pub use beginning::{REFUSED, begin, refuse};
pub use choices::choose;
#[cfg(target_os = "linux")]
pub use linux::main;
#[cfg(target_os = "linux")]
pub(crate) use linux::start_new;
pub use parts::Parts;
