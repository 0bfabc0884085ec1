//! Moments: what was logged, and what helps when it is hard.
//!
//! | file | what it holds |
//! |---|---|
//! | `bin` | the bin, and erasing |
//! | `finding` | the search |
//! | `hard_minute` | what its window says and offers |
//! | `hard_minute_known` | what is known then |
//! | `hard_minute_kept` | what was tapped, and that something was arranged |
//! | `hard_minute_own` | my card, and my lines for next time |
//! | `help` | lines where help can be found |
//! | `logging` | writing an entry, and its former texts |
//! | `moment_form` | what was typed about one |
//! | `tags` | renaming, merging and removing |

mod bin;
mod finding;
mod hard_minute;
mod hard_minute_kept;
mod hard_minute_known;
mod hard_minute_own;
mod help;
mod logging;
mod moment_form;
mod tags;

pub(crate) use tags::FormerTag;
