//! What a notification says: fixed words, unless the person asked for more.

use crate::trial::{Trial, cadence, daily, plan_with};
use interlude_engine::view::Sound;
use interlude_engine::view::{CadenceRepeat, Topics};

fn topics_of_last(trial: &Trial) -> Vec<String> {
    let topics = trial.last_notice().topics;
    topics.into_iter().map(|topic| format!("{} {}", topic.kind.name(), topic.title)).collect()
}

#[test]
fn no_topic_and_no_sound_unless_they_were_asked_for() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Canary walk", "18:00"));
    trial.run_until("2026-11-24T18:00:00");
    assert_eq!((topics_of_last(&trial), trial.last_notice().sound), (vec![], Sound::Off));
}

#[test]
fn with_topics_each_thing_is_named_and_also_after_a_restart() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "19:00"));
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    trial.planner().show_topics().unwrap();
    trial.planner().set_sound(Sound::On).unwrap();
    trial.crash_and_start();
    trial.run_until("2026-11-24T19:00:00");
    assert_eq!(topics_of_last(&trial), ["activity Walk", "check_in "]);
    assert_eq!(trial.last_notice().sound, Sound::On);
    trial.planner().hide_topics().unwrap();
    trial.run_until("2026-11-25T19:00:00");
    assert_eq!(topics_of_last(&trial), [""; 0]);
}

#[test]
fn showing_topics_asks_for_the_passphrase_and_a_locked_vault_never_shows_them() {
    let mut trial = Trial::at("Europe/London", "2026-11-24T12:00:00");
    let secret = || Some("a long enough secret".to_owned());
    trial.planner().create_vault(secret(), secret()).unwrap();
    trial.add(daily("Canary walk", "18:00"));
    let show = |current: Option<&str>| {
        trial.planner().answer("main", "show_topics", serde_json::json!({ "current": current }))
    };
    let missing = show(None).unwrap_err();
    assert_eq!((missing.code.name(), missing.fields[0].field.as_str()), ("invalid", "current"));
    assert_eq!(show(Some("not the right one")).unwrap_err().code.name(), "wrong_passphrase");
    assert_eq!(trial.planner().reminder_settings().unwrap().topics, Topics::Hidden);
    show(Some("a long enough secret")).unwrap();
    trial.planner().lock_vault().unwrap();
    trial.run_until("2026-11-24T18:00:00");
    assert_eq!(topics_of_last(&trial), [""; 0]);
}
