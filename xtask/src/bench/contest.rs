//! The contest: both programs are built, started and measured.
//!
//! Both are built alike and started in turn in the same room, so that whatever the machine does to one it
//! does to the other. Compared are medians, and limits decide whether the command succeeds.

use crate::bench::contender::Contender;
use crate::bench::figures::Limit;
use crate::bench::{memory, start as starting};
use crate::failure::Failure;
use crate::program::{announce, run, took};
use crate::project::Project;
use crate::screen::Room;
use crate::setup;
use std::time::Instant;

/// At most so many times what the empty window takes.
const START: Limit = Limit { what: "from process start to drawn, ms", times: 1.5 };
const HIDDEN: Limit = Limit { what: "private memory, started hidden, KiB", times: 1.2 };
const CLOSED: Limit = Limit { what: "private memory, window opened and closed, KiB", times: 1.2 };

/// Measures both and prints the figures.
///
/// # Errors
/// [`Failure::OverLimit`] where Interlude takes more than the limits allow.
pub fn start(project: &Project) -> Result<(), Failure> {
    setup::for_running(project)?;
    setup::for_screen()?;
    announce("Building Interlude and the empty window for release", "about 5 minutes the first time");
    let since = Instant::now();
    run(project.cargo().args(["build", "--release", "-p", "interlude", "-p", "bare", "--bins"]))?;
    took("built", since);
    let room = Room::open()?;
    room.make_data()?;
    let both = [Contender::interlude(project, &room)?, Contender::empty_window(project)];
    announce("Start", "about 1 minute");
    let starts = starting::measure(&room, &both)?;
    announce("Memory", "about 3 minutes");
    let (hidden, closed) = memory::measure(&room, &both)?;
    println!();
    let over = [START.judge(&starts), HIDDEN.judge(&hidden), CLOSED.judge(&closed)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    if over.is_empty() { Ok(()) } else { Err(Failure::OverLimit { what: over.join("; ") }) }
}
