//! Moments: what was logged, and what helps when it is hard.
//!
//! | file | what it holds |
//! |---|---|
//! | `bin` | the bin, and erasing |
//! | `finding` | the search |
//! | `help` | lines where help can be found |
//! | `logging` | writing an entry, and its former texts |
//! | `moment_form` | what was typed about one |
//! | `moods` | how it is, in a step and in words; the names of the steps |
//! | `tags` | renaming, merging and removing |

mod bin;
mod finding;
mod help;
mod logging;
mod moment_form;
mod moods;
mod tags;

pub(crate) use tags::FormerTag;
