//! Beside: a window is a process of its own, which ends with what it showed.
//!
//! The keeper starts `interlude-window` with a pipe in each direction and speaks [frames](interlude_wire) with it. What a
//! window may ask stands in the engine's table; it is asked in the name that the keeper gave the window, never in one that
//! the window says. Each window has a worker that owns everything about it and waits for nobody:
//!
//! * what is said to a window goes through a bounded queue; one that does not read is ended;
//! * one that asks nothing within two seconds of its start is ended and started again, once;
//! * one that ends by itself is opened again at the same screen, unless it does so again and again.

mod known;
mod order;
mod place;
mod program;
mod window;
mod worker;

pub use place::Beside;
pub use program::window_program;
