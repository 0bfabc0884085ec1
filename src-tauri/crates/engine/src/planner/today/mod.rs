//! Today: the first screen, and what the tray may say.
//!
//! | file | what it holds |
//! |---|---|
//! | `bringing_up` | what is not brought up in the evening and at night |
//! | `suggesting` | the one suggestion |
//! | `today` | the screen |
//! | `outlook` | what is next, without a word |

pub(super) mod bringing_up;
mod outlook;
mod suggesting;
mod today;

pub use outlook::Outlook;
