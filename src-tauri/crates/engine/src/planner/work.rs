//! Work: the schedule as it stands in the vault, within one transaction.

use crate::EngineError;
use chrono::{DateTime, Days, Utc};
use interlude_domain::local_time::Zone;
use interlude_domain::occurrence::Key;
use interlude_domain::quiet::QuietHours;
use interlude_domain::schedule::{Schedule, Silence};
use interlude_store::tables::Rows;

/// Names of settings in the vault.
pub(super) mod setting {
    pub const QUIET: &str = "quiet";
    pub const SILENCE: &str = "silence";
}

/// The rows and the schedule of one transaction, at one instant.
pub(super) struct Work<'vault> {
    pub rows: &'vault Rows<'vault>,
    pub schedule: Schedule,
    pub now: DateTime<Utc>,
    pub zone: Zone,
}

impl<'vault> Work<'vault> {
    /// Loads all that an evaluation at `now` has to know.
    pub fn load(
        rows: &'vault Rows<'vault>,
        now: DateTime<Utc>,
        zone: Zone,
    ) -> Result<Work<'vault>, EngineError> {
        let mut schedule = Schedule::new(zone.clone()).with_quiet(quiet(rows)?).with_silence(silence(rows)?);
        for stored in rows.live_rules()? {
            schedule.add(stored.track);
        }
        // Zones are at most a day apart, so what may be met again is of the last days.
        let today = zone.local(now).date();
        for known in rows.occurrences_for_evaluation(today.checked_sub_days(Days::new(3)).unwrap_or(today))? {
            schedule.recall(known);
        }
        Ok(Work { rows, schedule, now, zone })
    }

    /// Makes sure that an older occurrence is known, too, before something is done to it.
    pub fn recall(&mut self, key: Key) -> Result<(), EngineError> {
        if self.schedule.occurrence(key).is_none()
            && let Some(known) = self.rows.occurrence(key)?
        {
            self.schedule.recall(known);
        }
        Ok(())
    }

    /// Stores what changed in the schedule.
    pub fn save(&mut self) -> Result<(), EngineError> {
        let changes = self.schedule.take_changes();
        for known in &changes.occurrences {
            self.rows.save_occurrence(known)?;
        }
        for (rule, next) in changes.next {
            self.rows.set_next_date(rule, next)?;
        }
        Ok(())
    }
}

fn quiet(rows: &Rows<'_>) -> Result<Option<QuietHours>, EngineError> {
    let Some(text) = rows.setting(setting::QUIET)? else { return Ok(None) };
    let time = |text: &str| chrono::NaiveTime::parse_from_str(text, "%H:%M").ok();
    let window = text.split_once(' ').and_then(|(from, to)| QuietHours::new(time(from)?, time(to)?));
    Ok(window)
}

fn silence(rows: &Rows<'_>) -> Result<Option<Silence>, EngineError> {
    let Some(text) = rows.setting(setting::SILENCE)? else { return Ok(None) };
    let instant = |text: &str| DateTime::from_timestamp(text.parse().ok()?, 0);
    let silence = text
        .split_once(' ')
        .and_then(|(since, until)| Some(Silence { since: instant(since)?, until: instant(until)? }));
    Ok(silence)
}
