//! What became of activities lately, with whether it was excused: all that their progress is counted from.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use crate::tables::reminding::occurrence::{COLUMNS, occurrence_of};
use chrono::{DateTime, Utc};
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::own_life::need::Need;
use interlude_domain::reminding::occurrence::Occurrence;
use rusqlite::{Row, params};

/// One time of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredTime {
    /// What became of it.
    pub occurrence: Occurrence,
    /// Whether it was said that it is excused.
    pub excused: bool,
}

impl Rows<'_> {
    /// Every time of activities, or of one, that was due after `since`, each with whose it is; none that only reminds ahead of another.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn activity_times_after(
        &self,
        since: DateTime<Utc>,
        of: Option<ActivityId>,
    ) -> Result<Vec<(ActivityId, StoredTime)>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, r.activity_id, coalesce(f.excused, 0) FROM occurrence o \
             CROSS JOIN rule r ON r.id = o.rule_id \
             LEFT JOIN felt f ON f.rule_id = o.rule_id AND f.nominal_date = o.nominal_date \
             WHERE o.due > ?1 AND r.activity_id IS NOT NULL AND r.lead_of IS NULL \
             AND (?2 IS NULL OR r.activity_id = ?2)"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let found = statement.query_map(params![since.timestamp(), of.map(|id| id.0)], |row| {
            let time = StoredTime { occurrence: occurrence_of(row)?, excused: row.get(9)? };
            Ok((ActivityId(row.get(8)?), time))
        })?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// Which needs were fed by what was done, and when that was due, from an instant on and before another.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn needs_fed_between(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<(DateTime<Utc>, Need)>, StoreError> {
        let sql = "SELECT o.due, a.need FROM occurrence o CROSS JOIN rule r ON r.id = o.rule_id \
                   CROSS JOIN activity a ON a.id = r.activity_id \
                   WHERE o.due >= ?1 AND o.due < ?2 AND o.state = 'done' AND r.lead_of IS NULL \
                   AND a.need IS NOT NULL ORDER BY o.due";
        let fed = |row: &Row<'_>| Ok((column::instant(row, 0)?, column::word(row, 1, Need::from_name)?));
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map([from.timestamp(), to.timestamp()], fed)?.collect::<Result<_, _>>()?)
    }
}
