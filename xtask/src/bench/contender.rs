//! The two programs that are compared.

use crate::failure::Failure;
use crate::program::run;
use crate::project::Project;
use crate::screen::{Opened, Room};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// Longer than any start should take, on a machine that does other things too.
pub const DRAWN_WITHIN: Duration = Duration::from_secs(60);
const LEAVES_WITHIN: Duration = Duration::from_secs(10);

/// A program, how it is started, and the name of the screen that it says is drawn.
pub struct Contender {
    /// For the figures.
    pub name: &'static str,
    program: PathBuf,
    data: Option<PathBuf>,
    screen: &'static str,
}

impl Contender {
    /// Interlude with a sample plan behind the login of this computer.
    pub fn interlude(project: &Project, room: &Room) -> Result<Contender, Failure> {
        let interlude = Contender {
            name: "Interlude",
            program: project.built("interlude", "release"),
            data: Some(room.data_folder("sample")),
            screen: "today",
        };
        // The sample is made once, before anything is measured.
        run(interlude.command(room).arg("--sample"))?;
        Ok(interlude)
    }

    /// The window with an empty page.
    pub fn empty_window(project: &Project) -> Contender {
        Contender {
            name: "empty window",
            program: project.built("bare", "release"),
            data: None,
            screen: "empty",
        }
    }

    /// Starts it with `words`, and so that it says when it has drawn.
    pub fn start(&self, room: &Room, words: &[&str]) -> Result<Opened, Failure> {
        Opened::start(self.command(room).arg("--print-ready").args(words))
    }

    /// Waits until its window is drawn and returns how long after its start that was.
    pub fn drawn(&self, opened: &Opened) -> Result<Duration, Failure> {
        opened.wait_ready(self.screen, DRAWN_WITHIN)
    }

    /// Starts it a second time, which opens the window of the first, and waits until the second has left.
    pub fn raise(&self, room: &Room) -> Result<(), Failure> {
        Opened::start(&mut self.command(room))?.wait_end(LEAVES_WITHIN)
    }

    fn command(&self, room: &Room) -> Command {
        let mut command = room.command(&self.program);
        if let Some(data) = &self.data {
            command.arg("--data-dir").arg(data);
        }
        command
    }
}
