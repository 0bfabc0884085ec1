//! Memory: the pages that belong to a program and its children alone and were written to.

use crate::bench::contender::Contender;
use crate::bench::figures::Values;
use crate::failure::Failure;
use crate::screen::{Opened, Room, tree};
use std::time::Duration;

const RUNS: usize = 3;
/// How often a window is opened before what remains of it is measured.
const WINDOWS: usize = 10;
/// After this long nothing of a start or of a closed window is still going on.
const SETTLES_IN: Duration = Duration::from_secs(5);

/// What was measured of one contender, in KiB.
pub struct Memory {
    /// Started hidden; no window was ever open.
    pub hidden: Values,
    /// With the first window open.
    pub open: Values,
    /// After ten windows were opened and closed.
    pub closed: Values,
}

/// Measures both in turn, everything that each of them runs.
pub fn measure(room: &Room, both: &[Contender; 2]) -> Result<[Memory; 2], Failure> {
    let mut all = both.each_ref().map(|Contender { name, .. }| Memory {
        hidden: Values::of(name),
        open: Values::of(name),
        closed: Values::of(name),
    });
    for _ in 0..RUNS {
        for (contender, memory) in both.iter().zip(&mut all) {
            let [hidden, open, closed] = measure_one(room, contender)?;
            println!(
                "   {:<14} {hidden:>8} KiB hidden {open:>8} KiB open {closed:>8} KiB closed",
                contender.name
            );
            memory.hidden.values.push(hidden);
            memory.open.values.push(open);
            memory.closed.values.push(closed);
        }
    }
    Ok(all)
}

fn measure_one(room: &Room, contender: &Contender) -> Result<[u64; 3], Failure> {
    let app = contender.start(room, &["--hidden"])?;
    std::thread::sleep(SETTLES_IN);
    let hidden = private_dirty(&app)?;
    contender.open_again(room, &app)?;
    std::thread::sleep(SETTLES_IN);
    let open = private_dirty(&app)?;
    contender.close(room, &app)?;
    for _ in 1..WINDOWS {
        contender.open_again(room, &app)?;
        contender.close(room, &app)?;
    }
    std::thread::sleep(SETTLES_IN);
    Ok([hidden, open, private_dirty(&app)?])
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
    fn private_dirty_is_one_line_of_the_rollup() {
        assert_eq!(dirty_in("Rss: 90 kB\nPrivate_Clean: 5 kB\nPrivate_Dirty:      31234 kB\n"), 31234);
    }
}
