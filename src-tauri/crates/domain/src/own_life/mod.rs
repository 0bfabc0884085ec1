//! My own life: activities, needs, people, ideas.

pub mod activity;
pub mod idea;
pub mod need;
pub mod person;
