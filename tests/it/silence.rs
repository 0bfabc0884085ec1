//! Quiet hours hold, silence skips, and both survive a restart.

use crate::trial::{Trial, cadence, daily, plan_with, problems, silent};
use interlude_domain::reminding::schedule::Disturbing;
use interlude_engine::view::{
    CadenceRepeat, CheckInsMeanwhile, LeadsInput, QuietInput, SilenceFor, SilenceInput,
};

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
    assert_eq!(
        trial.run_until("2026-11-25T12:00:00"),
        ["2026-11-25 08:00 one of 2026-11-24 23:00 [done later open]"]
    );
}

#[test]
fn what_comes_due_in_a_silence_is_skipped_and_not_replayed() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().silence(&silent(SilenceFor::OneHour, "", "")).unwrap();
    trial.crash_and_start();
    assert_eq!(trial.planner().today().unwrap().silence.unwrap().until.local, "2026-11-24T18:30");
    assert_eq!(trial.run_until("2026-11-25T17:00:00"), [""; 0]);
    assert_eq!(trial.run_until("2026-11-25T18:00:00").len(), 1);
}

#[test]
fn a_silence_that_was_ended_lets_through_what_comes_next() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().silence(&silent(SilenceFor::Until, "2026-11-30", "12:00")).unwrap();
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
    assert_eq!(
        problems(planner.silence(&silent(SilenceFor::Until, "2026-11-24", "17:30"))),
        ["time in_the_past"]
    );
    assert_eq!(
        problems(planner.silence(&silent(SilenceFor::Until, "", ""))),
        ["date required", "time required"]
    );
    assert_eq!(planner.reminder_settings().unwrap().quiet, None);
}

/// A daily check-in at 19:00 with a reminder an hour ahead, and a walk at 18:30.
fn trial_with_a_check_in() -> Trial {
    let trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    let leads =
        LeadsInput { check_ins: "60".to_owned(), reconnect: String::new(), activities: String::new() };
    trial.planner().save_leads(&leads).unwrap();
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    trial.add(daily("Walk", "18:30"));
    trial
}

#[test]
fn a_silence_names_the_check_ins_that_it_covers_before_it_is_set() {
    let trial = trial_with_a_check_in();
    let covers = |input: &SilenceInput| -> Vec<String> {
        let covered = trial.planner().silence_covers(input).unwrap();
        covered.into_iter().map(|item| format!("{} {}", item.kind.name(), item.at.local)).collect()
    };
    assert_eq!(covers(&silent(SilenceFor::OneHour, "", "")), [""; 0]);
    assert_eq!(covers(&silent(SilenceFor::UntilTomorrow, "", "")), ["check_in 2026-11-24T19:00"]);
    let days = covers(&silent(SilenceFor::Until, "2026-11-26", "19:00"));
    assert_eq!(days, ["check_in 2026-11-24T19:00", "check_in 2026-11-25T19:00"], "its end is not in it");
    assert!(trial.planner().today().unwrap().silence.is_none(), "nothing was set");
}

#[test]
fn check_ins_can_be_let_through_a_silence_also_over_a_restart_and_a_lock() {
    for through in [CheckInsMeanwhile::LetThrough, CheckInsMeanwhile::Silent] {
        let mut trial = trial_with_a_check_in();
        let input = SilenceInput { check_ins: through, ..silent(SilenceFor::UntilTomorrow, "", "") };
        trial.planner().silence(&input).unwrap();
        trial.crash_and_start();
        let told = trial.run_until("2026-11-25T09:00:00");
        let all =
            ["2026-11-24 18:00 ahead of 19:00 [later open]", "2026-11-24 19:00 one 19:00 [done later open]"];
        let expected: &[&str] = if through == CheckInsMeanwhile::LetThrough { &all } else { &[] };
        assert_eq!(told, expected);
    }
}

#[test]
fn a_desktop_that_is_not_to_be_disturbed_is_left_in_peace_until_it_may_be() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    trial.add(daily("Walk", "18:00"));
    trial.add(daily("Tea", "18:30"));
    trial.desktop_says(Disturbing::Unwanted);
    assert_eq!(trial.run_until("2026-11-24T23:00:00"), [""; 0]);
    let inbox = trial.planner().inbox().unwrap();
    let waits: Vec<_> =
        inbox.snoozed.iter().map(|item| (item.waits_for.unwrap().name(), item.until.is_some())).collect();
    assert_eq!(waits, [("desktop", false), ("desktop", false)]);
    assert!(trial.planner().today().unwrap().do_not_disturb);
    trial.crash_and_start();
    assert_eq!(trial.turn(), [""; 0], "a restart is no reason to disturb");
    trial.desktop_says(Disturbing::Allowed);
    assert_eq!(trial.turn(), ["2026-11-24 23:00 several 2 [later open]"], "late, and not missed");
}

#[test]
fn when_the_desktop_may_be_disturbed_in_quiet_hours_it_still_waits_for_their_end() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    trial.planner().save_quiet(Some(&quiet("22:00", "08:00"))).unwrap();
    trial.add(daily("Walk", "18:00"));
    trial.desktop_says(Disturbing::Unwanted);
    trial.run_until("2026-11-24T23:00:00");
    trial.desktop_says(Disturbing::Allowed);
    assert_eq!(
        trial.run_until("2026-11-25T12:00:00"),
        ["2026-11-25 08:00 one of 2026-11-24 18:00 [done later open]"]
    );
}

#[test]
fn the_tray_is_told_when_its_words_change_by_themselves() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    let holds_until = || {
        let at = trial.planner().outlook().holds_until.unwrap();
        interlude_engine::ports::Clock::zone(&*trial.clock).local(at).format("%dT%H:%M").to_string()
    };
    assert_eq!(holds_until(), "25T00:00", "tomorrow becomes today");
    trial.planner().save_quiet(Some(&quiet("22:00", "08:00"))).unwrap();
    assert_eq!(holds_until(), "24T22:00");
    trial.planner().silence(&silent(SilenceFor::OneHour, "", "")).unwrap();
    assert_eq!(holds_until(), "24T18:30");
    assert!(trial.planner().outlook().silent_until.is_some());
    trial.jump_to("2026-11-25T03:00:00");
    assert_eq!(holds_until(), "25T08:00");
    assert!(trial.planner().outlook().quiet_until.is_some());
}
