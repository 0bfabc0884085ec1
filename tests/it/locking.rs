//! Locked and open: what works without the passphrase, and what waits for it.

use crate::trial::{Trial, activity, daily, problems};
use interlude_engine::ports::{NoticeButton, NoticeEvent};
use interlude_engine::view::{ActivityRepeat, AppError};
use interlude_engine::{EngineError, Folder};
use interlude_rehearsal::Desktop;
use serde_json::json;
use std::sync::Arc;

const SECRET: &str = "a long enough secret";

fn words() -> Option<String> {
    Some(SECRET.to_owned())
}

fn locked_trial() -> Trial {
    let trial = Trial::at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().create_vault(words(), words()).unwrap();
    trial.add(daily("Canary walk", "18:00"));
    assert!(trial.planner().lock_vault().unwrap());
    trial
}

#[test]
fn while_locked_reminders_go_on_without_words_and_are_recorded_at_the_unlock() {
    let mut trial = locked_trial();
    assert_eq!(trial.run_until("2026-11-24T18:05:00"), ["2026-11-24 18:00 one 18:00 [open]"]);
    trial.planner().unlock(SECRET.to_owned()).unwrap();
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Canary walk"]);
    assert_eq!(trial.run_until("2026-11-24T20:00:00"), [""; 0]);
}

#[test]
fn done_on_a_notice_from_before_the_lock_is_kept_for_the_unlock() {
    let mut trial = locked_trial();
    trial.planner().unlock(SECRET.to_owned()).unwrap();
    trial.run_until("2026-11-24T18:00:00");
    let notice = trial.last_notice().id;
    trial.planner().lock_vault().unwrap();
    trial.planner().notice_event(notice, NoticeEvent::Pressed(NoticeButton::Done)).unwrap();
    trial.planner().unlock(SECRET.to_owned()).unwrap();
    assert_eq!(trial.planner().today().unwrap().items[0].state.name(), "done");
}

#[test]
fn without_the_passphrase_every_use_case_refuses() {
    let trial = locked_trial();
    let planner = trial.planner();
    let input = activity("x", ActivityRepeat::Someday, "", "");
    let refused: Vec<EngineError> = [
        planner.today().map(drop),
        planner.plan().map(drop),
        planner.activities().map(drop),
        planner.add_activity(&input).map(drop),
        planner.remove_activity(1),
        planner.inbox().map(drop),
        planner.close_earlier().map(drop),
        planner.reminder_settings().map(drop),
        planner.end_silence(),
        planner.close_plan(),
        planner.needs_open(),
        planner.change_protection(None, None).map(drop),
        planner.confirm(None),
    ]
    .into_iter()
    .map(|answer| answer.expect_err("a refusal"))
    .collect();
    assert!(refused.iter().all(|error| matches!(error, EngineError::Locked)), "{refused:?}");
}

#[test]
fn a_window_comes_back_also_where_the_vault_could_not_be_closed() {
    let folder = tempfile::tempdir().unwrap();
    let desktop = Arc::new(Desktop::default());
    let planner = interlude_rehearsal::planner(Folder::prepare(folder.path()), &desktop);
    planner.create_vault(words(), words()).unwrap();
    desktop.take_events();
    // What is coming can no longer be read, so the vault stays as it is.
    std::fs::write(folder.path().join("interlude.db"), "something else entirely").unwrap();
    planner.lock().expect_err("the file is gone");
    let told: Vec<_> = desktop.take_events().into_iter().map(|event| event.payload).collect();
    assert_eq!(told, [json!("end_windows"), json!("open_window")]);
    assert_eq!(planner.app_state().phase.name(), "open");
}

#[test]
fn a_wrong_passphrase_is_counted_and_soon_has_to_wait() {
    let trial = locked_trial();
    let codes: Vec<&str> = (0..4)
        .map(|_| AppError::from(trial.planner().unlock("guess again".to_owned()).unwrap_err()).code.name())
        .collect();
    assert_eq!(codes, ["wrong_passphrase", "wrong_passphrase", "wrong_passphrase", "wait"]);
    let state = trial.planner().app_state();
    assert_eq!(state.failed_attempts, 3);
    assert!(state.retry_at.is_some());
    trial.jump_to("2026-11-24T12:10:00");
    trial.planner().unlock(SECRET.to_owned()).expect("the right one after the wait");
    assert_eq!(trial.planner().app_state().failed_attempts, 0);
}

#[test]
fn a_start_with_a_passphrase_asks_once_to_unlock() {
    let mut trial = locked_trial();
    trial.crash_and_start();
    assert_eq!(trial.planner().app_state().phase.name(), "locked");
    trial.planner().remind_to_unlock();
    assert_eq!(trial.new_notices(), ["2026-11-24 12:00 unlock [open]"]);
    trial.planner().unlock(SECRET.to_owned()).unwrap();
    trial.planner().remind_to_unlock();
    assert_eq!(trial.new_notices(), [""; 0]);
}

#[test]
fn passphrases_that_are_short_or_differ_are_refused() {
    let trial = Trial::at("Europe/London", "2026-11-24T12:00:00");
    let create =
        |first: &str, again: &str| trial.planner().create_vault(Some(first.into()), Some(again.into()));
    assert_eq!(problems(create("", "")), ["passphrase required"]);
    assert_eq!(problems(create("seven77", "seven77")), ["passphrase too_short"]);
    assert_eq!(problems(create("long enough", "long enougk")), ["again not_the_same"]);
    assert_eq!(trial.planner().app_state().phase.name(), "first_run");
}

#[test]
fn protection_can_be_changed_both_ways_without_losing_an_entry() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    assert!(!trial.planner().lock_vault().unwrap(), "this computer's login has no lock");
    trial.planner().change_protection(words(), words()).unwrap();
    trial.crash_and_start();
    trial.planner().unlock(SECRET.to_owned()).unwrap();
    let change = |current: Option<&str>| {
        let arguments = serde_json::json!({ "passphrase": null, "again": null, "current": current });
        trial.planner().answer("main", "change_protection", arguments)
    };
    let missing = change(None).unwrap_err();
    assert_eq!((missing.code.name(), missing.fields[0].field.as_str()), ("invalid", "current"));
    assert_eq!(change(Some("not this one")).unwrap_err().code.name(), "wrong_passphrase");
    assert!(trial.planner().can_lock(), "nothing has changed");
    change(Some(SECRET)).unwrap();
    trial.crash_and_start();
    assert_eq!(trial.planner().activities().unwrap()[0].input.title, "Walk");
}

#[test]
fn nothing_that_was_typed_can_be_read_in_the_folder() {
    let trial = locked_trial();
    for file in std::fs::read_dir(trial.folder()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(6).any(|window| window == b"Canary"));
    }
}

#[test]
fn hiding_locks_where_there_is_a_passphrase_and_only_hides_without() {
    let trial = locked_trial();
    trial.planner().unlock(SECRET.to_owned()).unwrap();
    trial.planner().hide_window().unwrap();
    assert_eq!(trial.planner().app_state().phase.name(), "locked");
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().hide_window().unwrap();
    assert_eq!(trial.planner().app_state().phase.name(), "open");
}
