//! An opened app: its lines, its processes, and its end.

use crate::failure::Failure;
use crate::screen::processes::{Process, tree};
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

const ENDS_WITHIN: Duration = Duration::from_secs(5);
/// Windows, and the processes of their pages, end with the app, a moment after it.
const ALL_END_WITHIN: Duration = Duration::from_secs(2);

/// A running app. Dropping it ends the app and all that it started.
pub struct Opened {
    child: Child,
    since: Instant,
    lines: Receiver<(Instant, String)>,
}

impl Opened {
    /// Starts `command` in a process group of its own.
    pub fn start(command: &mut Command) -> Result<Opened, Failure> {
        let program = crate::program::shown(command);
        let since = Instant::now();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .map_err(|source| Failure::NotStarted { program, source })?;
        let (said, lines) = channel();
        if let Some(out) = child.stdout.take() {
            std::thread::spawn(move || {
                for line in BufReader::new(out).lines().map_while(Result::ok) {
                    if said.send((Instant::now(), line)).is_err() {
                        return;
                    }
                }
            });
        }
        Ok(Opened { child, since, lines })
    }

    /// The process id of the app itself.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until the app says `ready SCREEN` and returns how long after its start that was.
    pub fn wait_ready(&self, screen: &str, within: Duration) -> Result<Duration, Failure> {
        Ok(self.wait_drawn(screen, within)?.duration_since(self.since))
    }

    /// Waits until the app says `ready SCREEN`, as it does for each window, and returns when that was.
    pub fn wait_drawn(&self, screen: &str, within: Duration) -> Result<Instant, Failure> {
        let wanted = format!("ready {screen}");
        let until = Instant::now() + within;
        loop {
            match self.lines.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok((at, line)) if line.trim() == wanted => return Ok(at),
                Ok((_, line)) => println!("   {line}"),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    return Err(Failure::Silent { what: format!("\"{wanted}\""), seconds: within.as_secs() });
                }
            }
        }
    }

    /// When it was started.
    pub fn since(&self) -> Instant {
        self.since
    }

    /// Waits until the app leaves by itself.
    pub fn wait_end(&mut self, within: Duration) -> Result<(), Failure> {
        let until = Instant::now() + within;
        while Instant::now() < until {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(Failure::Silent { what: "the end of a second start".to_owned(), seconds: within.as_secs() })
    }

    /// Tells the app and what is in its group.
    fn signal(&self, name: &str) {
        kill(name, &format!("-{}", self.child.id()));
    }
}

fn kill(signal: &str, target: &str) {
    Command::new("kill").args([signal, "--", target]).stderr(Stdio::null()).status().ok();
}

/// Waits until these have ended, and insists where one does not: a window is in a group of its own.
fn see_off(started: &[Process]) {
    let until = Instant::now() + ALL_END_WITHIN;
    while started.iter().any(Process::runs) && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(20));
    }
    for process in started.iter().filter(|process| process.runs()) {
        kill("-KILL", &process.id.to_string());
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let started = tree(self.child.id()).unwrap_or_default();
        if !matches!(self.child.try_wait(), Ok(Some(_))) {
            self.signal("-TERM");
            self.wait_end(ENDS_WITHIN).ok();
        }
        self.signal("-KILL");
        self.child.wait().ok();
        see_off(&started);
    }
}
