//! The frame: the window, what changed, what was refused.

mod app_error;
mod changed;
mod window;

pub use app_error::{AppError, ErrorCode};
pub use changed::{Area, Changed};
pub use window::{CloseAnswer, Screen};
