//! Moments: what was logged, and what helps when it is hard.
//!
//! | file | what it holds |
//! |---|---|
//! | `agenda` | what was noticed and not yet said, for a check-in |
//! | `bad_hour` | the list for a bad hour |
//! | `bin` | the bin, and erasing |
//! | `drafts` | messages that are not sent |
//! | `check_backs` | a pause begins that asks back, and is answered |
//! | `finding` | the search |
//! | `former_tag` | a tag as it was before something was done to it |
//! | `hard_minute` | what its window says and offers |
//! | `hard_minute_entry` | its entry, opened afterwards |
//! | `hard_minute_known` | what is known then |
//! | `hard_minute_kept` | what was tapped, and that something was arranged |
//! | `hard_minute_own` | my card, and my lines for next time |
//! | `help` | lines where help can be found |
//! | `holding` | until when a draft is held, and what becomes of that |
//! | `listing` | how an entry stands in a list |
//! | `logging` | writing an entry, and its former texts |
//! | `moment_form` | what was typed about one |
//! | `moods` | how it is, in a step and in words; the names of the steps |
//! | `patterns` | what was logged as pictures |
//! | `pattern_files` | pictures as files |
//! | `observations` | what was noticed at first hand |
//! | `reflections` | texts with or without a prompt, and how they are drawn |
//! | `sealed` | what is written while the vault is locked |
//! | `tags` | renaming, merging and removing |
//! | `thinking` | what was put aside, and its time |
//! | `timeline` | all of it, newest first |
//! | `waiting` | how much waits, and its one reminder |

mod agenda;
mod bad_hour;
mod bin;
mod check_backs;
mod drafts;
mod finding;
mod former_tag;
mod hard_minute;
mod hard_minute_entry;
mod hard_minute_kept;
mod hard_minute_known;
mod hard_minute_own;
mod help;
pub(super) mod holding;
pub(crate) mod listing;
pub(super) mod logging;
mod moment_form;
mod moods;
mod observations;
mod pattern_files;
mod patterns;
mod reflections;
pub(super) mod released;
mod sealed;
mod tags;
mod thinking;
mod timeline;
mod waiting;

pub(crate) use former_tag::FormerTag;
