//! The frame: the window, what changed, what was refused.

mod app_error;
mod changed;
mod typed;
mod window;

pub use app_error::{AppError, ErrorCode};
pub use changed::{Area, Changed};
pub use typed::{FormName, Returns, Stands, Typed, Typing};
pub use window::{CloseAnswer, Screen, SmallPage};
