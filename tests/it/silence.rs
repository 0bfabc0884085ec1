//! Quiet hours hold, silence skips, and both survive a restart.

use crate::trial::{Trial, daily, problems};
use interlude_engine::view::{QuietInput, SilenceFor};

fn quiet(from: &str, to: &str) -> QuietInput {
    QuietInput { from: from.to_owned(), to: to.to_owned() }
}

#[test]
fn quiet_hours_hold_until_their_end_also_over_a_restart() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_quiet(Some(&quiet("22:00", "08:00"))).unwrap();
    trial.add(daily("Tea", "23:00"));
    assert_eq!(trial.run_until("2026-11-25T03:00:00"), [""; 0]);
    assert_eq!(trial.inbox(), ["pending 2026-11-24T23:00 Tea"]);
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-11-25T12:00:00"), ["2026-11-25 08:00 one 23:00 [done later open]"]);
}

#[test]
fn what_comes_due_in_a_silence_is_skipped_and_not_replayed() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().silence(SilenceFor::OneHour, "", "").unwrap();
    trial.crash_and_start();
    assert_eq!(trial.planner().today().unwrap().silence.unwrap().until.local, "2026-11-24T18:30");
    assert_eq!(trial.run_until("2026-11-25T17:00:00"), [""; 0]);
    assert_eq!(trial.run_until("2026-11-25T18:00:00").len(), 1);
}

#[test]
fn a_silence_that_was_ended_lets_through_what_comes_next() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().silence(SilenceFor::Until, "2026-11-30", "12:00").unwrap();
    assert_eq!(trial.planner().today().unwrap().next_reminder.unwrap().local, "2026-11-30T18:00");
    trial.planner().end_silence().unwrap();
    assert_eq!(trial.run_until("2026-11-24T18:00:00").len(), 1);
}

#[test]
fn ends_that_make_no_sense_are_refused() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    let planner = trial.planner();
    assert_eq!(problems(planner.save_quiet(Some(&quiet("22:00", "22:00")))), ["to equal"]);
    assert_eq!(problems(planner.save_quiet(Some(&quiet("", "8")))), ["from required", "to not_a_time"]);
    assert_eq!(problems(planner.silence(SilenceFor::Until, "2026-11-24", "17:30")), ["time in_the_past"]);
    assert_eq!(problems(planner.silence(SilenceFor::Until, "", "")), ["date required", "time required"]);
    assert_eq!(planner.reminder_settings().unwrap().quiet, None);
}
