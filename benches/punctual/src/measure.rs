//! The measurement, its figures, and whether they hold.

use crate::desktop::Desktop;
use crate::seed;
use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use std::error::Error;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};

/// How many reminders are measured one by one.
const REMINDERS: usize = 200;
/// How many times the process is stopped over a reminder.
const WAKES: usize = 5;
/// How long it is stopped, and how far apart these reminders are.
const STOPPED: Duration = Duration::from_secs(4);
const WAKE_EVERY: i64 = 8;
/// At most, at the 99th percentile (REMINDERS.md §7).
const PUNCTUAL_MS: i64 = 250;
/// At most after a wake.
const AFTER_WAKE_MS: i64 = 5_000;

/// Ends the program with the measurement.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = signal(&self.0, "CONT");
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

fn signal(child: &Child, name: &str) -> std::io::Result<()> {
    Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status().map(drop)
}

/// Prints the figures; `false` where they do not hold.
pub fn measure(program: &Path, folder: &Path) -> Result<bool, Box<dyn Error>> {
    let desktop = Desktop::start()?;
    // Filling the folder takes a while, and the program has to be up before the first one.
    let first = (now() + TimeDelta::seconds(60)).trunc_subsecs(0);
    let one_by_one =
        (0..REMINDERS).map(|number| first + TimeDelta::seconds(i64::try_from(number).unwrap_or(0)));
    let one_by_one: Vec<_> = one_by_one.collect();
    let after = one_by_one.last().copied().unwrap_or(first) + TimeDelta::seconds(WAKE_EVERY);
    let wakes: Vec<_> = (0..WAKES)
        .map(|number| after + TimeDelta::seconds(WAKE_EVERY * i64::try_from(number).unwrap_or(0)))
        .collect();
    let all: Vec<_> = one_by_one.iter().chain(&wakes).copied().collect();
    seed::fill(folder, &all)?;
    if now() + TimeDelta::seconds(5) > first {
        return Err("filling the folder took too long".into());
    }
    let mut command = Command::new(program);
    command.arg("--hidden").arg("--data-dir").arg(folder).stdin(Stdio::null()).stdout(Stdio::null());
    let running = Running(command.spawn()?);
    let mut late = Vec::new();
    for due in &one_by_one {
        let call = desktop.next(wait_for(*due)).ok_or("a reminder did not come")?;
        late.push((call - *due).num_milliseconds());
    }
    let mut after_wake = Vec::new();
    for due in &wakes {
        std::thread::sleep((*due - TimeDelta::seconds(2) - now()).to_std().unwrap_or_default());
        signal(&running.0, "STOP")?;
        std::thread::sleep(STOPPED);
        signal(&running.0, "CONT")?;
        let woken = now();
        let call = desktop.next(wait_for(woken)).ok_or("a reminder did not come after a wake")?;
        after_wake.push((call - woken).num_milliseconds());
    }
    let early = late.iter().filter(|milliseconds| **milliseconds < 0).count();
    let holds = print("from effective due to the call, ms", &mut late, PUNCTUAL_MS);
    let wakes_hold = print("from the wake to the call, ms", &mut after_wake, AFTER_WAKE_MS);
    println!("early: {early}");
    Ok(holds && wakes_hold && early == 0)
}

fn wait_for(due: DateTime<Utc>) -> Duration {
    (due - now()).to_std().unwrap_or_default() + Duration::from_secs(20)
}

/// Prints the distribution; `false` where its 99th percentile is above `most`.
fn print(what: &str, values: &mut [i64], most: i64) -> bool {
    values.sort_unstable();
    let at = |percent: usize| {
        // The nearest rank: the smallest value that so many percent are not above.
        let rank = (values.len() * percent).div_ceil(100).max(1);
        values.get(rank - 1).copied().unwrap_or_default()
    };
    println!("{what} ({} times)", values.len());
    println!("  least {}  median {}  90 % {}  99 % {}  most {}", at(1), at(50), at(90), at(99), at(100));
    for (from, to) in
        [(i64::MIN, 0), (0, 2), (2, 5), (5, 10), (10, 25), (25, 50), (50, 100), (100, 250), (250, i64::MAX)]
    {
        let count = values.iter().filter(|value| (from..to).contains(*value)).count();
        if count > 0 {
            let name = match (from, to) {
                (i64::MIN, _) => "early".to_owned(),
                (from, i64::MAX) => format!("from {from}"),
                (from, to) => format!("{from} to {to}"),
            };
            println!("  {name:>12} {count:>4} {}", "#".repeat(count.min(60)));
        }
    }
    let holds = at(99) <= most;
    println!("  99 % at most {most}: {}\n", if holds { "holds" } else { "TOO LATE" });
    holds
}
