//! Check-ins: what became of each.
//!
//! | file | what it holds |
//! |---|---|
//! | `begun` | those before the plan was written down |
//! | `check_in_log` | which there were, are and will be |
//! | `check_in_form` | reads and writes the form of an entry |
//! | `coming` | the next one |
//! | `effects` | what follows from an entry, and taking that back |
//! | `opened` | one of them, as its page shows it |
//! | `around` | what stands before and after one, and what came of it |
//! | `check_ins` | a month, one of them, writing about it and clearing that |

pub(super) mod around;
mod begun;
pub(super) mod check_in_form;
pub(super) mod check_in_log;
mod check_ins;
pub(super) mod coming;
mod effects;
mod opened;
