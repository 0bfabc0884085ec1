//! The two that are compared, each with what a person sees of it: a window.

use crate::failure::Failure;
use crate::program::run;
use crate::project::Project;
use crate::screen::{Opened, Room, tree};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

/// Longer than any start should take, on a machine that does other things too.
pub const DRAWN_WITHIN: Duration = Duration::from_secs(60);
const LEAVES_WITHIN: Duration = Duration::from_secs(10);
const CLOSES_WITHIN: Duration = Duration::from_secs(15);
/// A window that is drawn shows itself and takes its place meanwhile.
const SETTLES_IN: Duration = Duration::from_secs(1);
/// What runs only while a window is open: its page, and the program of Interlude's. The kernel shortens names to this.
const OF_A_WINDOW: [&str; 2] = ["WebKitWebProces", "interlude-windo"];

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
        Contender::with_sample_in(project, room, "sample")
    }

    /// The same with a folder of its own, so that it starts while the first one runs.
    pub fn another_interlude(project: &Project, room: &Room) -> Result<Contender, Failure> {
        Contender::with_sample_in(project, room, "another")
    }

    fn with_sample_in(project: &Project, room: &Room, folder: &str) -> Result<Contender, Failure> {
        let interlude = Contender {
            name: "Interlude",
            program: project.built("interlude", "release"),
            data: Some(room.data_folder(folder)),
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

    /// Waits until its first window is drawn and returns how long after its start that was.
    pub fn drawn(&self, opened: &Opened) -> Result<Duration, Failure> {
        opened.wait_ready(self.screen, DRAWN_WITHIN)
    }

    /// Starts it a second time, which opens a window of `first`. Returns how long after that start it is drawn.
    pub fn open_again(&self, room: &Room, first: &Opened) -> Result<Duration, Failure> {
        self.open_in(first, &mut self.command(room), self.screen)
    }

    /// Starts Interlude a second time for a pause. Returns how long after that start its small window stands.
    pub fn open_pause(&self, room: &Room, first: &Opened) -> Result<Duration, Failure> {
        self.open_in(first, self.command(room).arg("--pause"), "pause")
    }

    fn open_in(&self, first: &Opened, command: &mut Command, screen: &str) -> Result<Duration, Failure> {
        let mut second = Opened::start(command)?;
        let began = second.since();
        let drawn = first.wait_drawn(screen, DRAWN_WITHIN)?;
        second.wait_end(LEAVES_WITHIN)?;
        Ok(drawn.saturating_duration_since(began))
    }

    /// Closes its window as the button in the frame does, and waits until nothing of the window runs any more.
    pub fn close(&self, room: &Room, opened: &Opened) -> Result<(), Failure> {
        std::thread::sleep(SETTLES_IN);
        room.screen()?.close_windows()?;
        let until = Instant::now() + CLOSES_WITHIN;
        while Instant::now() < until {
            let runs = tree(opened.id())?;
            if !runs.iter().any(|process| OF_A_WINDOW.contains(&process.name.as_str())) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let what = format!("the end of a closed window of {}", self.name);
        Err(Failure::Silent { what, seconds: CLOSES_WITHIN.as_secs() })
    }

    fn command(&self, room: &Room) -> Command {
        let mut command = room.command(&self.program);
        if let Some(data) = &self.data {
            command.arg("--data-dir").arg(data);
        }
        command
    }
}
