//! Moments: what was logged, and what helps when it is hard.
//!
//! | file | what it holds |
//! |---|---|
//! | `bin` | the bin, and erasing |
//! | `check_backs` | a pause begins that asks back, and is answered |
//! | `finding` | the search |
//! | `help` | lines where help can be found |
//! | `logging` | writing an entry, and its former texts |
//! | `moment_form` | what was typed about one |
//! | `tags` | renaming, merging and removing |

mod bin;
mod check_backs;
mod finding;
mod help;
mod logging;
mod moment_form;
mod tags;

pub(crate) use tags::FormerTag;
