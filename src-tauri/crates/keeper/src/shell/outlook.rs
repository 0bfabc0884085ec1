//! The outlook: what the tray says of what is next, in fixed words.

use super::Desktop;
use crate::platform::{DayTime, Hush, NextLine, SystemClock, TrayState};
use chrono::{DateTime, Utc};
use interlude_domain::reminding::schedule::Disturbing;
use interlude_engine::Outlook;
use interlude_engine::ports::Clock;
use interlude_engine::view::Phase;

impl Desktop {
    /// Tells the tray how things stand, and answers when that changes by itself. It draws only what has changed.
    pub fn refresh_tray(&self) -> Option<DateTime<Utc>> {
        let outlook = self.planner.outlook();
        self.tray.update(&self.tray_state(outlook));
        outlook.holds_until
    }

    fn tray_state(&self, outlook: Outlook) -> TrayState {
        let phase = self.planner.app_state().phase;
        TrayState {
            next: match (phase, outlook.next) {
                (_, Some(next)) => NextLine::At(day_time(next)),
                (Phase::Locked, None) => NextLine::Locked,
                (_, None) => NextLine::Nothing,
            },
            hush: match outlook {
                Outlook { silent_until: Some(until), .. } => Hush::Silence(day_time(until)),
                Outlook { quiet_until: Some(until), .. } => Hush::QuietHours(day_time(until)),
                Outlook { disturbing: Disturbing::Unwanted, .. } => Hush::Desktop,
                _ => Hush::No,
            },
            can_keep: phase == Phase::Open,
            can_silence: phase == Phase::Open,
            lets_check_ins: outlook.check_ins,
            can_lock: self.planner.can_lock(),
            open_items: outlook.open > 0,
        }
    }
}

fn day_time(at: DateTime<Utc>) -> DayTime {
    let zone = SystemClock.zone();
    DayTime::seen_on(zone.local(SystemClock.now()).date(), zone.local(at))
}
