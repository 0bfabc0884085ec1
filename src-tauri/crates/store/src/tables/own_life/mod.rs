//! My own life: activities, how they felt, people, ideas.

mod activity;
mod activity_times;
mod felt;
mod idea;
mod person;

pub use activity::StoredActivity;
pub use activity_times::StoredTime;
pub use felt::StoredFelt;
pub use idea::StoredIdea;
pub use person::{MeetingId, StoredPerson};
