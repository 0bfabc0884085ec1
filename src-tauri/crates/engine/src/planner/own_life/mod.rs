//! My own life: what I do for myself, and with whom.
//!
//! | file | what it holds |
//! |---|---|
//! | `activity_form` | reads and writes the form of an activity |
//! | `activity_log` | what became of activities |
//! | `activities` | the list |
//! | `meetings` | since when a person was not met |
//! | `people` | whom I want to see |
//! | `ideas` | ideas of my own |

mod activities;
pub(super) mod activity_form;
pub(super) mod activity_log;
mod ideas;
pub(super) mod meetings;
mod people;
