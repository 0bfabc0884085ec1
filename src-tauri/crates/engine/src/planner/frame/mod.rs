//! The frame: the window around all screens.
//!
//! | file | what it holds |
//! |---|---|
//! | `typing` | what is typed and not saved |
//! | `window` | what is asked of the window itself |

mod typing;
mod window;
