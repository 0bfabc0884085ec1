//! How late a reminder reaches the notification service, on a bus of its own.

use crate::failure::Failure;
use crate::program::{announce, run, took};
use crate::project::Project;
use crate::screen::Room;
use crate::setup;
use std::time::Instant;

/// Measures and prints the figures.
///
/// # Errors
/// Where a reminder came too late, or not at all.
pub fn punctual(project: &Project) -> Result<(), Failure> {
    setup::for_running(project)?;
    setup::for_screen()?;
    announce("Building Interlude for release, and what measures it", "about 5 minutes the first time");
    let since = Instant::now();
    run(project.cargo().args(["build", "--release", "-p", "interlude", "-p", "punctual", "--bins"]))?;
    took("built", since);
    let room = Room::open()?;
    room.make_data()?;
    announce("200 reminders, one a second, and five wakes", "about 6 minutes");
    let mut measure = room.command(&project.built("punctual", "release"));
    run(measure.arg(project.built("interlude", "release")).arg(room.data_folder("punctual")))
}
