//! Claim, show, record: a crash or a service that fails loses nothing and repeats at most once.

use crate::trial::{Trial, daily, minutes};
use interlude_engine::ports::NoticeEvent;
use interlude_engine::view::QuietInput;

fn silent_service() -> Trial {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.stop_answering();
    assert_eq!(trial.run_until("2026-11-24T18:00:00").len(), 1);
    trial
}

#[test]
fn a_crash_between_sending_and_recording_shows_it_once_more_and_never_a_third_time() {
    let mut trial = silent_service();
    trial.crash_and_start();
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Walk"]);
    assert_eq!(trial.turn(), ["2026-11-24 18:00 one 18:00 [done later open]"]);
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-11-25T17:00:00"), [""; 0]);
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Walk"]);
}

#[test]
fn after_the_record_a_crash_repeats_nothing() {
    let mut trial = silent_service();
    trial.planner().notice_event(trial.last_notice().id, NoticeEvent::Shown).unwrap();
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-11-25T17:00:00"), [""; 0]);
}

#[test]
fn while_a_call_is_unanswered_no_other_is_sent() {
    let mut trial = silent_service();
    trial.planner().notice_event(trial.last_notice().id, NoticeEvent::Unanswered).unwrap();
    assert_eq!(trial.run_until("2026-11-24T19:59:00"), [""; 0]);
    // A late answer counts.
    trial.planner().notice_event(trial.last_notice().id, NoticeEvent::Shown).unwrap();
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-11-25T17:00:00"), [""; 0]);
}

#[test]
fn a_service_that_refuses_is_tried_again_more_and_more_rarely_while_grace_lasts() {
    let mut trial = silent_service();
    let mut times = Vec::new();
    for _ in 0..8 {
        trial.planner().notice_event(trial.last_notice().id, NoticeEvent::Failed).unwrap();
        let Some(next) = trial.planner().remind() else { break };
        let waited = next - interlude_engine::ports::Clock::now(&*trial.clock);
        if waited > minutes(120) {
            break;
        }
        times.push(waited.num_seconds());
        let local = trial_local(&trial, next);
        trial.run_until(&local);
    }
    // Hourly from then on; the third hour would be beyond the two hours of grace.
    assert_eq!(times, [10, 30, 120, 600, 3600]);
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Walk"], "the inbox had it all the time");
}

#[test]
fn a_retry_does_not_break_quiet_hours() {
    let mut trial = silent_service();
    let quiet = QuietInput { from: "18:00".to_owned(), to: "19:00".to_owned() };
    trial.planner().save_quiet(Some(&quiet)).unwrap();
    trial.planner().notice_event(trial.last_notice().id, NoticeEvent::Failed).unwrap();
    assert_eq!(trial.run_until("2026-11-24T19:30:00"), ["2026-11-24 19:00 one 18:00 [done later open]"]);
}

#[test]
fn two_crashed_notices_and_a_new_one_come_as_one() {
    let mut trial = silent_service();
    trial.add(daily("Tea", "18:30"));
    trial.add(daily("Read", "19:00"));
    trial.run_until("2026-11-24T18:30:00");
    trial.crash_and_start();
    trial.jump_to("2026-11-24T19:00:00");
    assert_eq!(trial.turn(), ["2026-11-24 19:00 several 3 [later open]"]);
}

fn trial_local(trial: &Trial, at: chrono::DateTime<chrono::Utc>) -> String {
    let zone = interlude_engine::ports::Clock::zone(&*trial.clock);
    zone.local(at).format("%FT%H:%M:%S").to_string()
}
