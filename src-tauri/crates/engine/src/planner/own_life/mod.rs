//! My own life: what I do for myself, and with whom.
//!
//! | file | what it holds |
//! |---|---|
//! | `activity_form` | reads and writes the form of an activity |
//! | `progress` | what became of activities lately |
//! | `activity_log` | saying what became of one |
//! | `activities` | the list |
//! | `meetings` | since when a person was not met |
//! | `inviting` | whom I am never brought to invite |
//! | `people` | whom I want to see |
//! | `ideas` | ideas of my own |

mod activities;
pub(super) mod activity_form;
mod activity_log;
mod ideas;
pub(super) mod inviting;
pub(super) mod meetings;
mod people;
pub(super) mod progress;
