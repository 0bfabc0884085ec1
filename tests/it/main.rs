//! Stories of the planner: the real engine over a real encrypted vault, with a clock that the test turns.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod activities;
mod ahead;
mod begun;
mod calendars;
mod check_in_log;
mod check_ins;
mod crashes;
mod earlier_plans;
mod handover;
mod ideas;
mod inbox;
mod leads;
mod locking;
mod people;
mod plan;
mod preview;
mod progress;
mod prompts;
mod released;
mod scenarios;
mod sequences;
mod silence;
mod statements;
mod suggestions;
mod topics;
mod trial;
mod turning;
mod typed;
mod untouched;
mod versions;
mod watching;
mod week;
