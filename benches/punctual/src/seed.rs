//! Reminders for the measurement, made by the planner itself with a clock that is turned.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use interlude_domain::time::local_time::Zone;
use interlude_engine::ports::{NoticeEvent, NoticeId};
use interlude_engine::view::{ActivityInput, ActivityRepeat, Later, LaterInput};
use interlude_engine::{EngineError, Folder};
use interlude_rehearsal::Desktop;
use std::path::Path;
use std::sync::Arc;

/// *Later* means ten minutes, so it was pressed ten minutes before something is shown again.
const LATER: TimeDelta = TimeDelta::minutes(10);

/// Fills an empty folder with one reminder for each of `times`, in whole seconds.
pub fn fill(folder: &Path, times: &[DateTime<Utc>]) -> Result<(), EngineError> {
    let first = times.first().copied().unwrap_or_default();
    // All of them were first due in the minute before the first of them was put off.
    let nominal = (first - LATER - TimeDelta::minutes(2)).trunc_subsecs(0);
    let desktop = Arc::new(Desktop::new(nominal - TimeDelta::minutes(2), Zone::utc()));
    let planner = interlude_rehearsal::planner(Folder::prepare(folder), &desktop);
    planner.create_vault(None, None)?;
    for _ in times {
        planner.add_activity(&activity(nominal))?;
    }
    desktop.turn_clock(nominal + TimeDelta::minutes(1));
    planner.remind();
    planner.notice_event(NoticeId(1), NoticeEvent::Shown)?;
    let keys: Vec<String> = planner.inbox()?.due.into_iter().map(|item| item.key).collect();
    let later = LaterInput { later: Later::TenMinutes, date: String::new(), time: String::new() };
    for (key, time) in keys.iter().zip(times) {
        desktop.turn_clock(*time - LATER);
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
