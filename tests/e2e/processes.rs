//! Processes: what runs, read from `/proc`, and ending what a test started.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// How long anything may take before a test gives up.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// A program of the test's own, ended with all its children when dropped.
pub struct Started(pub Child);

impl Started {
    /// Starts `command` in a group of its own.
    pub fn new(command: &mut Command) -> Started {
        let name = command.get_program().to_string_lossy().into_owned();
        Started(command.process_group(0).spawn().unwrap_or_else(|error| panic!("{name}: {error}")))
    }

    /// Waits for the first line on its output, which must be piped.
    pub fn first_line(&mut self) -> String {
        let mut line = String::new();
        BufReader::new(self.0.stdout.as_mut().expect("a piped output")).read_line(&mut line).expect("a line");
        line.trim().to_owned()
    }

    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Asks the group to end, insists after five seconds, and waits for the program.
    pub fn end(&mut self) {
        signal("TERM", &format!("-{}", self.id()));
        let asked = Instant::now();
        while matches!(self.0.try_wait(), Ok(None)) && asked.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(20));
        }
        signal("KILL", &format!("-{}", self.id()));
        let _ = self.0.wait();
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        self.end();
    }
}

/// Sends a signal to a process, or to a group if `target` begins with `-`.
pub fn signal(name: &str, target: &str) {
    // It fails where nothing is left, which is what is wanted.
    let _ =
        Command::new("kill").args(["-s", name, "--", target]).stderr(std::process::Stdio::null()).status();
}

/// Whether `process` still runs; one that ended and was not waited for does not.
pub fn runs(process: u32) -> bool {
    stat(process).is_some_and(|(_, state, _)| state != 'Z')
}

/// The names of everything that `process` started, directly and indirectly.
pub fn descendants(process: u32) -> Vec<(u32, String)> {
    let all: Vec<(u32, u32, String)> = fs::read_dir("/proc")
        .expect("/proc")
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .filter_map(|id| {
            stat(id).filter(|(_, state, _)| *state != 'Z').map(|(name, _, parent)| (id, parent, name))
        })
        .collect();
    let mut found = vec![(process, String::new())];
    let mut next = 0;
    while next < found.len() {
        let parent = found[next].0;
        found.extend(all.iter().filter(|(_, of, _)| *of == parent).map(|(id, _, name)| (*id, name.clone())));
        next += 1;
    }
    found.split_off(1)
}

/// What `process` started itself, also what ended and was not waited for.
pub fn children(process: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{process}/task")).expect("its threads").flatten();
    let all = threads.map(|thread| fs::read_to_string(thread.path().join("children")).unwrap_or_default());
    all.collect::<Vec<_>>().join(" ").split_whitespace().flat_map(str::parse).collect()
}

/// The program's name, its state and its parent.
fn stat(process: u32) -> Option<(String, char, u32)> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (head, tail) = text.rsplit_once(") ")?;
    let name = head.split_once('(')?.1.to_owned();
    let mut fields = tail.split(' ');
    Some((name, fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}

/// Waits until `ready`; fails the test with `what` when patience ends.
#[track_caller]
pub fn wait_for(what: &str, ready: impl FnMut() -> bool) {
    wait_at_most(PATIENCE, what, ready);
}

/// As [`wait_for`], with a patience of its own.
#[track_caller]
pub fn wait_at_most(patience: Duration, what: &str, mut ready: impl FnMut() -> bool) {
    let began = Instant::now();
    while !ready() {
        assert!(began.elapsed() < patience, "gave up waiting for: {what}");
        std::thread::sleep(Duration::from_millis(25));
    }
}
