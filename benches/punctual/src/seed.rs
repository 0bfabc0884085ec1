//! Reminders for the measurement, made by the planner itself with a clock that is turned.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use interlude_domain::local_time::Zone;
use interlude_domain::schedule::Disturbing;
use interlude_engine::ports::{Clock, Notice, NoticeEvent, NoticeId, Notifier};
use interlude_engine::view::{ActivityInput, ActivityRepeat, Later, LaterInput};
use interlude_engine::{Calibration, EngineError, Folder, Planner, Surroundings};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// *Later* means ten minutes, so it was pressed ten minutes before something is shown again.
const LATER: TimeDelta = TimeDelta::minutes(10);

struct Turned(Mutex<DateTime<Utc>>);

impl Turned {
    fn turn_to(&self, now: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }
}

impl Clock for Turned {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn zone(&self) -> Zone {
        Zone::utc()
    }
}

/// Nobody looks at this desktop yet.
struct Nobody;

impl Notifier for Nobody {
    fn show(&self, _: Notice) {}
    fn withdraw(&self, _: NoticeId) {}

    fn disturbing(&self) -> Disturbing {
        Disturbing::Allowed
    }
}

/// Fills an empty folder with one reminder for each of `times`, in whole seconds.
pub fn fill(folder: &Path, times: &[DateTime<Utc>]) -> Result<(), EngineError> {
    let first = times.first().copied().unwrap_or_default();
    // All of them were first due in the minute before the first of them was put off.
    let nominal = (first - LATER - TimeDelta::minutes(2)).trunc_subsecs(0);
    let clock = Arc::new(Turned(Mutex::new(nominal - TimeDelta::minutes(2))));
    let around = Surroundings {
        clock: clock.clone(),
        notifier: Arc::new(Nobody),
        on_change: Box::new(|_| {}),
        wake: Box::new(|| {}),
        calibration: Calibration::Least,
        data_folder: String::new(),
    };
    let planner = Planner::new(Folder::prepare(folder), around);
    planner.create_vault(None, None)?;
    for _ in times {
        planner.add_activity(&activity(nominal))?;
    }
    clock.turn_to(nominal + TimeDelta::minutes(1));
    planner.remind();
    planner.notice_event(NoticeId(1), NoticeEvent::Shown)?;
    let keys: Vec<String> = planner.inbox()?.due.into_iter().map(|item| item.key).collect();
    let later = LaterInput { later: Later::TenMinutes, date: String::new(), time: String::new() };
    for (key, time) in keys.iter().zip(times) {
        clock.turn_to(*time - LATER);
        planner.snooze(key, &later)?;
    }
    Ok(())
}

fn activity(at: DateTime<Utc>) -> ActivityInput {
    ActivityInput {
        title: "Tea".to_owned(),
        repeat: ActivityRepeat::Once,
        date: at.format("%F").to_string(),
        time: at.format("%H:%M").to_string(),
        ..ActivityInput::default()
    }
}
