//! Thoughts that were put aside: when each was last touched. Its line is the text of the moment.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::moments::moment::MomentId;
use rusqlite::{Row, params};

/// A thought as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredThought {
    /// The moment that it is.
    pub id: MomentId,
    /// The line.
    pub text: String,
    /// When it was put aside.
    pub written_at: DateTime<Utc>,
    /// When it was last touched.
    pub touched_at: DateTime<Utc>,
}

fn thought_of(row: &Row<'_>) -> rusqlite::Result<StoredThought> {
    Ok(StoredThought {
        id: MomentId(row.get(0)?),
        text: row.get(1)?,
        written_at: column::instant(row, 2)?,
        touched_at: column::instant(row, 3)?,
    })
}

impl Rows<'_> {
    /// A thought was put aside, or touched again.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn touch_thought(&self, id: MomentId, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "INSERT INTO thought (moment_id, touched_at) VALUES (?1, ?2) \
                   ON CONFLICT (moment_id) DO UPDATE SET touched_at = excluded.touched_at";
        self.0.prepare_cached(sql)?.execute(params![id.0, now.timestamp()])?;
        Ok(())
    }

    /// The thoughts that were touched after an instant and do not lie in the bin, the earliest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn thoughts_touched_after(&self, since: DateTime<Utc>) -> Result<Vec<StoredThought>, StoreError> {
        let sql = "SELECT t.moment_id, m.text, m.written_at, t.touched_at FROM thought t CROSS JOIN moment m ON m.id = t.moment_id \
                   WHERE t.touched_at > ?1 AND m.binned_at IS NULL ORDER BY t.touched_at, t.moment_id";
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map([since.timestamp()], thought_of)?.collect::<Result<_, _>>()?)
    }

    /// Those that were touched last until an instant, the latest first, and no more than `most`.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn thoughts_touched_until(
        &self,
        until: DateTime<Utc>,
        most: u32,
    ) -> Result<Vec<StoredThought>, StoreError> {
        let sql = "SELECT t.moment_id, m.text, m.written_at, t.touched_at FROM thought t CROSS JOIN moment m ON m.id = t.moment_id \
                   WHERE t.touched_at <= ?1 AND m.binned_at IS NULL ORDER BY t.touched_at DESC, t.moment_id DESC LIMIT ?2";
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map(params![until.timestamp(), most], thought_of)?.collect::<Result<_, _>>()?)
    }
}
