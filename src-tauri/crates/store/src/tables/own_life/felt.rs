//! What was said of single times of activities: excused or not, and how it felt.

use crate::StoreError;
use crate::tables::Rows;
use chrono::{DateTime, Utc};
use interlude_domain::own_life::activity::{ActivityOutcome, Felt};
use interlude_domain::reminding::occurrence::Key;
use rusqlite::{OptionalExtension, Row, params};

/// What was said of one time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredFelt {
    /// Whether it was excused.
    pub excused: bool,
    /// How it felt.
    pub felt: Felt,
}

fn felt_of(row: &Row<'_>) -> rusqlite::Result<StoredFelt> {
    Ok(StoredFelt {
        excused: row.get(0)?,
        felt: Felt { before: row.get(1)?, after: row.get(2)?, note: row.get(3)? },
    })
}

impl Rows<'_> {
    /// Stores what was said of one time.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_felt(
        &self,
        key: Key,
        (outcome, felt): (ActivityOutcome, &Felt),
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO felt (rule_id, nominal_date, excused, before, after, note, changed_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (rule_id, nominal_date) DO UPDATE SET \
                   excused = excluded.excused, before = excluded.before, after = excluded.after, \
                   note = excluded.note, changed_at = excluded.changed_at";
        self.0.execute(
            sql,
            params![
                key.rule.0,
                key.date.to_string(),
                outcome == ActivityOutcome::Excused,
                felt.before,
                felt.after,
                felt.note,
                now.timestamp(),
            ],
        )?;
        Ok(())
    }

    /// An excuse that no longer holds, because it was closed in another way; what was felt stays.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn drop_excuse(&self, key: Key) -> Result<(), StoreError> {
        let sql = "UPDATE felt SET excused = 0 WHERE rule_id = ?1 AND nominal_date = ?2";
        self.0.prepare_cached(sql)?.execute(params![key.rule.0, key.date.to_string()])?;
        Ok(())
    }

    /// What was said of one time.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn felt(&self, key: Key) -> Result<Option<StoredFelt>, StoreError> {
        let sql = "SELECT excused, before, after, note FROM felt WHERE rule_id = ?1 AND nominal_date = ?2";
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_row(params![key.rule.0, key.date.to_string()], felt_of).optional()?)
    }
}
