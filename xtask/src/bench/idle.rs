//! What the keeper does while nothing happens: how often each thread wakes up, and time on the processor.
//!
//! It is watched twice: hidden from the start, and after a window was opened and closed. A thread that goes to sleep by its
//! own will was awake; the kernel counts that.

use crate::bench::building::build;
use crate::bench::contender::Contender;
use crate::failure::Failure;
use crate::program::announce;
use crate::project::Project;
use crate::screen::{Opened, Room};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// After this long nothing of a start or of a closed window is still going on.
const SETTLES_IN: Duration = Duration::from_secs(20);
const WATCHED_FOR: Duration = Duration::from_secs(120);
/// How the names of threads begin that libraries start; every other one is Interlude's own.
const OF_LIBRARIES: [&str; 3] = ["async-io", "zbus", "ksni"];
/// Wake-ups a minute: none that we could do without, and of all together no more than an empty window has.
const OWN_LIMIT: f64 = 0.0;
const ALL_LIMIT: f64 = 4.0;

/// One thread at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    name: String,
    /// Times that it went to sleep by itself.
    wakes: u64,
    /// Clock ticks on the processor.
    ticks: u64,
}

impl Seen {
    fn is_own(&self) -> bool {
        !OF_LIBRARIES.iter().any(|begins| self.name.starts_with(begins))
    }
}

/// Watches and prints the counts per thread.
///
/// # Errors
/// [`Failure::OverLimit`] where it wakes up more often, or uses the processor.
pub fn idle(project: &Project) -> Result<(), Failure> {
    build(project, &[])?;
    let room = Room::open()?;
    room.make_data()?;
    let interlude = Contender::interlude(project, &room)?;
    let keeper = interlude.start(&room, &["--hidden"])?;
    announce("Hidden and idle", "2 minutes and 20 seconds");
    let mut over = watch(&keeper, "never opened")?;
    announce("Idle after a window", "2 minutes and 25 seconds");
    interlude.open_again(&room, &keeper)?;
    interlude.close(&room, &keeper)?;
    over.extend(watch(&keeper, "after a window")?);
    if over.is_empty() { Ok(()) } else { Err(Failure::OverLimit { what: over.join("; ") }) }
}

fn watch(keeper: &Opened, when: &str) -> Result<Vec<String>, Failure> {
    std::thread::sleep(SETTLES_IN);
    let before = threads(keeper.id())?;
    std::thread::sleep(WATCHED_FOR);
    let over = judge(&before, &threads(keeper.id())?);
    Ok(over.into_iter().map(|what| format!("{when}: {what}")).collect())
}

fn judge(before: &BTreeMap<u32, Seen>, after: &BTreeMap<u32, Seen>) -> Vec<String> {
    let minutes = WATCHED_FOR.as_secs_f64() / 60.0;
    let (mut own, mut all, mut ticks) = (0, 0, 0);
    println!("\n  wake-ups  ticks  thread");
    for (id, now) in after {
        let (wakes, used) = before.get(id).map_or((0, 0), |then| (then.wakes, then.ticks));
        let (wakes, used) = (now.wakes.saturating_sub(wakes), now.ticks.saturating_sub(used));
        println!("  {wakes:>8} {used:>6}  {}{}", now.name, if now.is_own() { " (own)" } else { "" });
        all += wakes;
        ticks += used;
        own += if now.is_own() { wakes } else { 0 };
    }
    let own = f64::from(u32::try_from(own).unwrap_or(u32::MAX)) / minutes;
    let all = f64::from(u32::try_from(all).unwrap_or(u32::MAX)) / minutes;
    println!(
        "\n  own threads {own:.1} a minute (at most {OWN_LIMIT}), all {all:.1} (at most {ALL_LIMIT}), {ticks} ticks (0)"
    );
    let mut over = Vec::new();
    if own > OWN_LIMIT {
        over.push(format!("own threads wake up {own:.1} times a minute"));
    }
    if all > ALL_LIMIT {
        over.push(format!("all threads wake up {all:.1} times a minute"));
    }
    if ticks > 0 {
        over.push(format!("{ticks} clock ticks on the processor"));
    }
    over
}

fn threads(process: u32) -> Result<BTreeMap<u32, Seen>, Failure> {
    let folder = Path::new("/proc").join(process.to_string()).join("task");
    let mut seen = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).map_err(Failure::file(&folder))?.flatten() {
        // One that ends meanwhile counts no more.
        let read = |name: &str| std::fs::read_to_string(entry.path().join(name)).unwrap_or_default();
        if let Some(id) = entry.file_name().to_str().and_then(|id| id.parse().ok()) {
            seen.insert(id, thread_in(&read("status"), &read("stat")));
        }
    }
    Ok(seen)
}

fn thread_in(status: &str, stat: &str) -> Seen {
    let line =
        |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
    let count = |name: &str| line(name).parse::<u64>().unwrap_or_default();
    // After the name, which may hold spaces: user and system time are the 12th and 13th field (proc(5)).
    let fields: Vec<&str> =
        stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace().collect()).unwrap_or_default();
    let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or_default();
    Seen {
        name: line("Name:").to_owned(),
        wakes: count("voluntary_ctxt_switches:"),
        ticks: ticks(11) + ticks(12),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_is_read_from_its_two_files() {
        let status =
            "Name:\tnotices-in\nState:\tS\nvoluntary_ctxt_switches:\t7\nnonvoluntary_ctxt_switches:\t2\n";
        let stat = "12 (a (b) c) S 1 1 1 0 -1 4 0 0 0 0 3 4 0 0 20 0";
        assert_eq!(thread_in(status, stat), Seen { name: "notices-in".to_owned(), wakes: 7, ticks: 7 });
    }

    #[test]
    fn what_is_over_a_limit_is_told() {
        let seen = |name: &str, wakes, ticks| Seen { name: name.to_owned(), wakes, ticks };
        let before = BTreeMap::from([(1, seen("interlude", 100, 5)), (2, seen("zbus::Connectio", 3, 0))]);
        let quiet = BTreeMap::from([(1, seen("interlude", 100, 5)), (2, seen("zbus::Connectio", 11, 0))]);
        assert!(judge(&before, &quiet).is_empty());
        let woken = BTreeMap::from([(1, seen("interlude", 101, 5)), (2, seen("zbus::Connectio", 3, 0))]);
        assert_eq!(judge(&before, &woken), ["own threads wake up 0.5 times a minute"]);
        let busy = BTreeMap::from([(1, seen("interlude", 300, 6)), (2, seen("zbus::Connectio", 9, 0))]);
        assert_eq!(judge(&before, &busy).len(), 3);
    }

    #[test]
    fn one_that_begins_meanwhile_is_counted_from_its_beginning() {
        let after = BTreeMap::from([(1, Seen { name: "answer".to_owned(), wakes: 2, ticks: 0 })]);
        assert_eq!(judge(&BTreeMap::new(), &after).len(), 1);
    }

    #[test]
    fn this_process_has_threads() {
        assert!(!threads(std::process::id()).unwrap().is_empty());
    }
}
