//! Reminding: what comes due, and everything a person does about it.
//!
//! | file | what it holds |
//! |---|---|
//! | `chosen` | what is chosen about reminders, as it is stored |
//! | `work` | the schedule within one transaction |
//! | `leads` | reminders ahead of time |
//! | `rules` | the rule of a plan or an activity |
//! | `former` | what was before something was closed, and putting it back |
//! | `subject` | what an occurrence is about |
//! | `acts` | what was done in this run |
//! | `sent` | which notices were sent in this run |
//! | `retries` | what is shown once more |
//! | `telling` | what is offered for a thing, and what became of it |
//! | `asking_back` | what pauses ask at their end |
//! | `turn` | one turn of the reminder loop |
//! | `trial` | a change that is taken back |
//! | `changing` | reading and changing, between two turns |
//! | `undo` | taking back |
//! | `notices` | what becomes of a notice |
//! | `inbox_item` | an item of the inbox |
//! | `earlier` | what is earlier in it, a page at a time |
//! | `inbox` | what came due and was not closed |
//! | `ahead` | the next fourteen days |
//! | `silence` | reminders off for a while |

pub(super) mod acts;
pub(super) mod ahead;
pub(super) mod asking_back;
mod changing;
pub(super) mod chosen;
mod days_seen;
mod earlier;
mod former;
pub(super) mod inbox;
mod inbox_item;
mod leads;
mod notices;
mod retries;
pub(super) mod rules;
pub(super) mod sent;
pub(super) mod silence;
pub(super) mod subject;
mod telling;
pub(crate) mod trial;
mod turn;
mod undo;
pub(super) mod work;

pub use notices::NoticeOpens;
