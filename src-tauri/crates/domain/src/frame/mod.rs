//! The frame: what is known of the window around all screens.

pub mod typed;
