//! My own life: activities, how they felt, people, ideas.

mod activity;
mod felt;
mod idea;
mod person;
mod progress;

pub use activity::StoredActivity;
pub use felt::StoredFelt;
pub use idea::StoredIdea;
pub use person::{MeetingId, StoredPerson};
pub use progress::StoredTime;
