//! Left alone: who logs nothing for two weeks hears nothing of it, and no screen counts the days (MOMENTS.md §9, PRODUCT.md §4).

use crate::trial::{Trial, bare_plan};
use interlude_domain::moments::hard_minute::MinuteLine;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_engine::view::{
    FeelingsInput, MinuteInput, MinuteTaps, MomentInput, NoticedInput, TimelineAt, TimelineFilter,
};
use serde_json::Value;

fn entry(kind: MomentKind, step: Option<u8>, text: &str) -> MomentInput {
    MomentInput {
        kind,
        date: String::new(),
        time: String::new(),
        step,
        text: text.to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    }
}

/// What the screens are made of, with every date as the same word.
fn screens(trial: &Trial) -> Vec<(&'static str, Value)> {
    let planner = trial.planner();
    let (all, at) = (TimelineFilter::default(), TimelineAt::default());
    let shown = [
        ("today", serde_json::to_value(planner.today().unwrap())),
        ("inbox", serde_json::to_value(planner.inbox().unwrap())),
        ("moods", serde_json::to_value(planner.moods().unwrap().names)),
        ("timeline", serde_json::to_value(planner.timeline(&all, &at, 50).unwrap())),
        ("drafts", serde_json::to_value(planner.drafts(None).unwrap())),
        ("thinking", serde_json::to_value(planner.thinking().unwrap())),
        ("reflection", serde_json::to_value(planner.reflection(None).unwrap().input)),
        ("observation", serde_json::to_value(planner.observation(None).unwrap().beside)),
    ];
    shown.into_iter().map(|(name, view)| (name, dateless(view.unwrap()))).collect()
}

fn dateless(value: Value) -> Value {
    match value {
        Value::String(text) if text.len() >= 10 && text.starts_with("20") => Value::from("a date"),
        Value::Number(number) if number.as_i64().is_some_and(|at| at > 1_000_000_000) => {
            Value::from("a date")
        }
        Value::Array(all) => all.into_iter().map(dateless).collect(),
        Value::Object(all) => all.into_iter().map(|(name, one)| (name, dateless(one))).collect(),
        other => other,
    }
}

#[test]
fn fourteen_days_without_an_entry_bring_no_notice_and_no_screen_counts_them() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-10T12:00:00");
    let planner = trial.planner();
    planner.save_plan(&bare_plan("2026-11-09"), None).unwrap();
    planner
        .keep_mood(None, &entry(MomentKind::Mood, Some(2), "Slept badly."), &FeelingsInput::default())
        .unwrap();
    planner.keep_reflection(None, &entry(MomentKind::Reflection, None, "The lake was still."), None).unwrap();
    let noticed = entry(MomentKind::Observation, None, "They asked to move our call.");
    planner.keep_observation(None, &noticed, &NoticedInput::default()).unwrap();
    let opened = planner.open_minute().unwrap().opened.at;
    let taps = MinuteTaps { opened, line: Some(MinuteLine::Say), purpose: None, look: None };
    let minute = MinuteInput {
        taps,
        strength: Some(7),
        strength_after: None,
        set_off: None,
        offer: None,
        draft: None,
    };
    planner.keep_minute(None, &minute).unwrap();
    // The day after, what was said of the first day is over.
    trial.run_until("2026-11-11T12:00:00");
    let before = screens(&trial);
    assert_eq!(trial.run_until("2026-11-25T12:00:00"), Vec::<String>::new());
    for ((name, was), (_, is)) in before.into_iter().zip(screens(&trial)) {
        assert_eq!(was, is, "{name}");
    }
    trial.crash_and_start();
    assert_eq!(trial.turn(), Vec::<String>::new(), "nor does a start");
}
