//! The contest: Interlude and an empty window of the same toolkit are built, started and measured.
//!
//! Both are started in turn in the same room, so that whatever the machine does to one it does to the other. Compared are
//! medians, and limits decide whether the command succeeds.

use crate::bench::building::build;
use crate::bench::contender::Contender;
use crate::bench::figures::{Limit, judge};
use crate::bench::{memory as remembering, start as starting};
use crate::failure::Failure;
use crate::program::announce;
use crate::project::Project;
use crate::screen::Room;

/// Times what the empty window takes from its start until it is drawn.
const START: Limit = Limit::Times(1.2);
/// Times what Interlude takes for that itself.
const AGAIN: Limit = Limit::Times(1.1);
/// The same of a pause, and milliseconds that it may take whatever the other one takes (LOOK.md).
const PAUSE: Limit = Limit::Times(1.3);
const PAUSE_AT_MOST: Limit = Limit::AtMost(1000);
/// KiB of a keeper that never had a window, and of one that had ten.
const HIDDEN: Limit = Limit::AtMost(5 * 1024);
const CLOSED: Limit = Limit::AtMost(6 * 1024);

/// Measures how long starting takes, and opening a window of the running program.
///
/// # Errors
/// [`Failure::OverLimit`] where Interlude takes more than the limits allow.
pub fn start(project: &Project) -> Result<(), Failure> {
    let (room, both) = prepare(project)?;
    announce("Start", "about 2 minutes");
    let [cold, empty] = starting::cold(&room, &both)?;
    let [interlude, _] = &both;
    let another = Contender::another_interlude(project, &room)?;
    let [again, from_rest] = starting::again(&room, interlude, &another)?;
    println!();
    let over = judge("from process start to drawn, ms", &cold, &empty, START);
    let more = judge("opened in the running program, ms", &again, &from_rest, AGAIN);
    verdict([over, more])
}

/// Measures how long after the wish for it a pause stands, where Interlude runs without a window.
///
/// # Errors
/// [`Failure::OverLimit`] where it takes more than the limits allow.
pub fn pause(project: &Project) -> Result<(), Failure> {
    let (room, [interlude, empty]) = prepare(project)?;
    announce("A pause", "about 2 minutes");
    let [pause, cold] = starting::pause(&room, &interlude, &empty)?;
    println!();
    verdict([
        judge("from the wish for a pause to its window, ms", &pause, &cold, PAUSE),
        judge("the same by itself, ms", &pause, &cold, PAUSE_AT_MOST),
    ])
}

/// Measures memory: hidden, with a window open, and after ten windows.
///
/// # Errors
/// [`Failure::OverLimit`] where Interlude takes more than the limits allow.
pub fn memory(project: &Project) -> Result<(), Failure> {
    let (room, both) = prepare(project)?;
    announce("Memory", "about 4 minutes");
    let [ours, empty] = remembering::measure(&room, &both)?;
    println!();
    verdict([
        judge("private memory, started hidden, KiB", &ours.hidden, &empty.hidden, HIDDEN),
        judge("private memory, after ten windows, KiB", &ours.closed, &empty.closed, CLOSED),
        judge("private memory with a window open, all processes, KiB", &ours.open, &empty.open, Limit::Shown),
    ])
}

fn prepare(project: &Project) -> Result<(Room, [Contender; 2]), Failure> {
    build(project, &["bare"])?;
    let room = Room::open()?;
    room.make_data()?;
    let both = [Contender::interlude(project, &room)?, Contender::empty_window(project)];
    Ok((room, both))
}

fn verdict<const N: usize>(told: [Option<String>; N]) -> Result<(), Failure> {
    let over: Vec<String> = told.into_iter().flatten().collect();
    if over.is_empty() { Ok(()) } else { Err(Failure::OverLimit { what: over.join("; ") }) }
}
