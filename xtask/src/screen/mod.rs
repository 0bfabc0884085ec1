//! A screen that nobody sees: Xvfb, a session bus of its own, and folders of its own for the app.
//!
//! What runs in it can neither reach the person's session nor leave anything in their home. Everything ends
//! when the values are dropped. It speaks X11 itself, so that pictures and closing windows need no tool.

mod opened;
mod picture;
mod processes;
mod room;
mod squeeze;
mod x11;

pub use opened::Opened;
pub use picture::save;
pub use processes::tree;
pub use room::Room;
pub use x11::{Image, Screen};
