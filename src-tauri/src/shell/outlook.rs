//! The outlook: what the tray says of what is next, in fixed words.

use super::Desktop;
use crate::platform::{DayTime, NextLine, SystemClock, TrayState};
use chrono::{DateTime, Utc};
use interlude_engine::ports::Clock;
use interlude_engine::view::Phase;
use tauri::Runtime;

impl<R: Runtime> Desktop<R> {
    /// Tells the tray how things stand; it draws only what has changed.
    pub fn refresh_tray(&self) {
        self.tray.update(&self.tray_state());
    }

    fn tray_state(&self) -> TrayState {
        let phase = self.planner.app_state().phase;
        let (next, open) = self.planner.outlook();
        TrayState {
            next: match (phase, next) {
                (_, Some(next)) => NextLine::At(day_time(next)),
                (Phase::Locked, None) => NextLine::Locked,
                (_, None) => NextLine::Nothing,
            },
            silent_until: self.planner.silent_until().map(day_time),
            can_silence: phase == Phase::Open,
            can_lock: self.planner.can_lock(),
            open_items: open > 0,
        }
    }
}

fn day_time(at: DateTime<Utc>) -> DayTime {
    let zone = SystemClock.zone();
    DayTime::seen_on(zone.local(SystemClock.now()).date(), zone.local(at))
}
