//! The ground that the stories stand on: what a test starts ends with it.

use crate::desk::Desk;
use crate::processes::{Started, descendants, runs, wait_for};

#[test]
fn what_a_test_started_ends_with_its_children() {
    let desk = Desk::new();
    let started = Started::new(desk.command("sh").args(["-c", "sleep 600 & sleep 600; true"]));
    wait_for("both sleeps", || descendants(started.id()).len() == 2);
    let all: Vec<u32> =
        descendants(started.id()).into_iter().map(|(id, _)| id).chain([started.id()]).collect();
    drop(started);
    // A killed process is still listed for a moment.
    wait_for("all of them to end", || !all.iter().any(|id| runs(*id)));
}
