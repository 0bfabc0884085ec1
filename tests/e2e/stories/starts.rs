//! Cold starts: many of them, from the program's start to Today on the screen, and none that takes long.
//!
//! WebKit's network process used to lock itself up in one start of four hundred, for more than six seconds
//! (docs/TWO-PROGRAMS.md, "The stall"). What is that rare is seen only by those who look often, so the night looks at
//! three hundred.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use super::long_form;
use crate::app;
use crate::desk::{Desk, on_a_desk};
use crate::processes::{PATIENCE, Started, wait_for};
use crate::program::program;

/// No start may take longer.
const LONGEST: Duration = Duration::from_secs(3);

#[test]
fn none_of_many_cold_starts_takes_long_to_show_today() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let mut times: Vec<Duration> = (0..long_form::rounds(20, 300)).map(|_| start(desk)).collect();
        times.sort();
        let (median, longest) = (times[times.len() / 2], times[times.len() - 1]);
        let (median, longest) = (median.as_millis(), longest.as_millis());
        long_form::found(
            "cold starts",
            &format!("slowest {longest} ms of {}, median {median} ms", times.len()),
        );
        let slow: Vec<_> = times.iter().filter(|time| **time >= LONGEST).collect();
        assert!(slow.is_empty(), "these took too long: {slow:?}");
    });
}

/// Starts the program, waits until it says that Today stands, and ends it. How long that took.
fn start(desk: &Desk) -> Duration {
    let mut command = desk.command(program());
    command.arg("--print-ready").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(desk.log());
    let began = Instant::now();
    let mut started = Started::new(&mut command);
    let output = BufReader::new(started.0.stdout.take().expect("its output"));
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for line in output.lines().map_while(Result::ok).filter(|line| line == "ready today") {
            let _ = tell.send(line);
        }
    });
    told.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("it never showed Today"));
    let took = began.elapsed();
    started.end();
    wait_for("its window to be gone", || !app::has_window(desk));
    took
}
