//! My own life: activities, people, ideas.

mod activity;
mod idea;
mod person;

pub use activity::{
    ActivityEntry, ActivityHistory, ActivityInput, ActivityLogInput, ActivityRepeat, ActivityView, Progress,
};
pub use idea::{IdeaInput, IdeaView};
pub use person::{Met, PersonInput, PersonView};
