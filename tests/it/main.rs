//! Stories of the planner: the real engine over a real encrypted vault, with a clock that the test turns.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod activities;
mod ahead;
mod around;
mod before_its_time;
mod begun;
mod between;
mod calendars;
mod check_in_log;
mod check_ins;
mod crashes;
mod earlier;
mod earlier_plans;
#[path = "../effort.rs"]
mod effort;
mod first_word;
mod handover;
mod ideas;
mod inbox;
mod last_day;
mod leads;
mod locking;
mod manner;
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
mod taking_back;
mod taking_back_anything;
mod topics;
mod trial;
mod trying;
mod turning;
mod typed;
mod untouched;
mod versions;
mod watching;
mod week;
mod writing;
