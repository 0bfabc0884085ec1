//! The frame: the window around all screens.
//!
//! | file | what it holds |
//! |---|---|
//! | `window` | what is asked of the window itself |

mod window;
