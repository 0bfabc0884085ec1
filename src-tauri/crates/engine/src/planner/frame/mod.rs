//! The frame: the window around all screens.
//!
//! | file | what it holds |
//! |---|---|
//! | `small` | what is asked of the small window |
//! | `typing` | what is typed and not saved |
//! | `window` | what is asked of the window itself |

mod small;
mod typing;
mod window;
