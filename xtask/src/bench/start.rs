//! Start time: from the start of a process to the line that says what is drawn.

use crate::bench::contender::Contender;
use crate::bench::figures::Values;
use crate::failure::Failure;
use crate::screen::Room;
use std::time::Duration;

const RUNS: usize = 15;
/// After this long nothing of a start or of a closed window is still going on.
const SETTLES_IN: Duration = Duration::from_millis(1500);

/// Starts both in turn, once to warm the disk and then as often as it counts. Milliseconds.
pub fn cold(room: &Room, both: &[Contender; 2]) -> Result<[Values; 2], Failure> {
    let mut times = both.each_ref().map(|contender| Values::of(contender.name));
    for run in 0..=RUNS {
        for (contender, times) in both.iter().zip(&mut times) {
            let opened = contender.start(room, &[])?;
            note(run, contender.drawn(&opened)?, contender.name, times);
        }
    }
    Ok(times)
}

/// Opens a window of one that runs already by starting it a second time, in turn with cold starts of `other`: each after
/// the same rest, so that both find the machine as it is. Milliseconds from that start, opened again first.
pub fn again(room: &Room, running: &Contender, other: &Contender) -> Result<[Values; 2], Failure> {
    let mut again = Values::of("opened again");
    let mut cold = Values::of("cold start");
    let first = running.start(room, &["--hidden"])?;
    for run in 0..=RUNS {
        std::thread::sleep(SETTLES_IN);
        note(run, running.open_again(room, &first)?, again.of, &mut again);
        running.close(room, &first)?;
        std::thread::sleep(SETTLES_IN);
        let opened = other.start(room, &[])?;
        note(run, other.drawn(&opened)?, cold.of, &mut cold);
    }
    Ok([again, cold])
}

/// Opens a pause in `running`, which has no window, by starting it a second time, in turn with cold starts of `other`: each after
/// the same rest. Milliseconds from that start, the pause first.
pub fn pause(room: &Room, running: &Contender, other: &Contender) -> Result<[Values; 2], Failure> {
    let mut pause = Values::of("pause");
    let mut cold = Values::of(other.name);
    let first = running.start(room, &["--hidden"])?;
    for run in 0..=RUNS {
        std::thread::sleep(SETTLES_IN);
        note(run, running.open_pause(room, &first)?, pause.of, &mut pause);
        running.close(room, &first)?;
        std::thread::sleep(SETTLES_IN);
        let opened = other.start(room, &[])?;
        note(run, other.drawn(&opened)?, other.name, &mut cold);
    }
    Ok([pause, cold])
}

fn note(run: usize, took: Duration, name: &str, times: &mut Values) {
    let took = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    if run > 0 {
        println!("   {name:<14} {took:>6} ms");
        times.values.push(took);
    }
}
