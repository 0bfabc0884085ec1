//! Memory: the pages that belong to a program and its children alone and were written to.

use crate::bench::contender::Contender;
use crate::bench::figures::Pair;
use crate::failure::Failure;
use crate::screen::{Opened, Room};
use std::path::Path;
use std::time::{Duration, Instant};

const RUNS: usize = 5;
/// After this long nothing of a start or of a closed window is still going on.
const SETTLES_IN: Duration = Duration::from_secs(5);
const CLOSES_WITHIN: Duration = Duration::from_secs(15);
/// The kernel shortens names of processes to this.
const PAGE_PROCESS: &str = "WebKitWebProces";

/// Measures both in turn: started hidden, and after a window was opened and closed. KiB.
pub fn measure(room: &Room, both: &[Contender; 2]) -> Result<(Pair, Pair), Failure> {
    let mut hidden = Pair::default();
    let mut closed = Pair::default();
    for _ in 0..RUNS {
        for ((contender, before), after) in both.iter().zip(&mut hidden.0).zip(&mut closed.0) {
            let (hidden_kib, closed_kib) = measure_one(room, contender)?;
            println!("   {:<14} {hidden_kib:>8} KiB hidden {closed_kib:>8} KiB closed", contender.name);
            before.push(hidden_kib);
            after.push(closed_kib);
        }
    }
    Ok((hidden, closed))
}

fn measure_one(room: &Room, contender: &Contender) -> Result<(u64, u64), Failure> {
    let app = contender.start(room, &["--hidden"])?;
    std::thread::sleep(SETTLES_IN);
    let before = private_dirty(&app)?;
    contender.raise(room)?;
    contender.drawn(&app)?;
    std::thread::sleep(Duration::from_secs(1));
    room.screen()?.close_windows()?;
    wait_closed(&app)?;
    std::thread::sleep(SETTLES_IN);
    Ok((before, private_dirty(&app)?))
}

/// A closed window has no process for its page any more.
fn wait_closed(app: &Opened) -> Result<(), Failure> {
    let until = Instant::now() + CLOSES_WITHIN;
    while Instant::now() < until {
        if !tree(app.id())?.iter().any(|process| process.name == PAGE_PROCESS) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Err(Failure::Silent {
        what: "the end of a closed window's page".to_owned(),
        seconds: CLOSES_WITHIN.as_secs(),
    })
}

fn private_dirty(app: &Opened) -> Result<u64, Failure> {
    let mut sum = 0;
    for process in tree(app.id())? {
        // One that has ended meanwhile holds nothing.
        let text = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", process.id)).unwrap_or_default();
        sum += dirty_in(&text);
    }
    if sum == 0 {
        return Err(Failure::NotHere {
            what: "measuring memory",
            needs: "a running app and /proc/*/smaps_rollup",
        });
    }
    Ok(sum)
}

struct Process {
    id: u32,
    parent: u32,
    name: String,
}

/// `id` and everything that it started, directly or not.
fn tree(id: u32) -> Result<Vec<Process>, Failure> {
    let folder = Path::new("/proc");
    let mut rest = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(Failure::file(folder))?.flatten() {
        let stat = std::fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        rest.extend(process_in(&stat));
    }
    let mut ids = vec![id];
    let mut tree = Vec::new();
    loop {
        let (inside, outside): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|process: &Process| ids.contains(&process.parent) || process.id == id);
        if inside.is_empty() {
            return Ok(tree);
        }
        ids.extend(inside.iter().map(|process| process.id));
        tree.extend(inside);
        rest = outside;
    }
}

/// Reads `id (name) state parent …`; the name may hold spaces and brackets itself.
fn process_in(stat: &str) -> Option<Process> {
    let (id, rest) = stat.split_once(" (")?;
    let (name, rest) = rest.rsplit_once(") ")?;
    let parent = rest.split(' ').nth(1)?;
    Some(Process { id: id.parse().ok()?, parent: parent.parse().ok()?, name: name.to_owned() })
}

fn dirty_in(rollup: &str) -> u64 {
    rollup
        .lines()
        .filter_map(|line| line.strip_prefix("Private_Dirty:"))
        .filter_map(|value| value.trim().trim_end_matches("kB").trim().parse::<u64>().ok())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_read_although_its_name_has_brackets() {
        let process = process_in("12 (a (b) c) S 7 12 12 0").unwrap();
        assert_eq!((process.id, process.parent, process.name.as_str()), (12, 7, "a (b) c"));
    }

    #[test]
    fn private_dirty_is_one_line_of_the_rollup() {
        assert_eq!(dirty_in("Rss: 90 kB\nPrivate_Clean: 5 kB\nPrivate_Dirty:      31234 kB\n"), 31234);
    }

    #[test]
    fn this_process_is_in_its_own_tree() {
        assert!(tree(std::process::id()).unwrap().iter().any(|process| process.id == std::process::id()));
    }
}
