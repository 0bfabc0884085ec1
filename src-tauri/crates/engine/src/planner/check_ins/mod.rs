//! Check-ins: what became of each.
//!
//! | file | what it holds |
//! |---|---|
//! | `begun` | those before the plan was written down |
//! | `check_in_log` | which there were, are and will be |
//! | `check_in_form` | reads and writes the form of an entry |
//! | `check_ins` | a month, one of them, and writing about it |

mod begun;
pub(super) mod check_in_form;
pub(super) mod check_in_log;
mod check_ins;
