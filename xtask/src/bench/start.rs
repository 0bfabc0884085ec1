//! Start time: from the start of the process to the line that says what is drawn.

use crate::bench::contender::Contender;
use crate::bench::figures::Pair;
use crate::failure::Failure;
use crate::screen::Room;

const RUNS: usize = 10;

/// Starts both in turn, once to warm the disk and then as often as it counts. Milliseconds.
pub fn measure(room: &Room, both: &[Contender; 2]) -> Result<Pair, Failure> {
    let mut times = Pair::default();
    for run in 0..=RUNS {
        for (contender, values) in both.iter().zip(&mut times.0) {
            let opened = contender.start(room, &[])?;
            let drawn = u64::try_from(contender.drawn(&opened)?.as_millis()).unwrap_or(u64::MAX);
            if run > 0 {
                println!("   {:<14} {drawn:>6} ms", contender.name);
                values.push(drawn);
            }
        }
    }
    Ok(times)
}
