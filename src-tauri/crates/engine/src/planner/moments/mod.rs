//! Moments: what was logged, and what helps when it is hard.
//!
//! | file | what it holds |
//! |---|---|
//! | `bin` | the bin, and erasing |
//! | `drafts` | messages that are not sent |
//! | `finding` | the search |
//! | `help` | lines where help can be found |
//! | `holding` | until when a draft is held, and what becomes of that |
//! | `logging` | writing an entry, and its former texts |
//! | `moment_form` | what was typed about one |
//! | `sealed` | what is written while the vault is locked |
//! | `tags` | renaming, merging and removing |

mod bin;
mod drafts;
mod finding;
mod help;
mod holding;
mod logging;
mod moment_form;
mod sealed;
mod tags;

pub(crate) use tags::FormerTag;
