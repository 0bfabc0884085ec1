//! How late a reminder reaches the notification service, on a bus of its own.

use crate::bench::building::build;
use crate::failure::Failure;
use crate::program::{announce, run};
use crate::project::Project;
use crate::screen::Room;

/// Measures and prints the figures.
///
/// # Errors
/// Where a reminder came too late, or not at all.
pub fn punctual(project: &Project) -> Result<(), Failure> {
    build(project, &["punctual"])?;
    let room = Room::open()?;
    room.make_data()?;
    announce("200 reminders, one a second, and five wakes", "about 6 minutes");
    let mut measure = room.command(&project.built("punctual", "release"));
    run(measure.arg(project.built("interlude", "release")).arg(room.data_folder("punctual")))
}
