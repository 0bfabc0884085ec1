//! Lines for the next hard minute, each written at the entry of one.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::moments::moment::{MomentId, Showing};
use rusqlite::{OptionalExtension, Row, params};

/// A line as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredLine {
    /// The entry at which it was written.
    pub moment: MomentId,
    /// The line.
    pub text: String,
    /// Whether it is folded.
    pub showing: Showing,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

fn line_of(row: &Row<'_>) -> rusqlite::Result<StoredLine> {
    Ok(StoredLine {
        moment: MomentId(row.get(0)?),
        text: row.get(1)?,
        showing: column::word(row, 2, Showing::from_name)?,
        written_at: column::instant(row, 3)?,
    })
}

impl Rows<'_> {
    /// Keeps the line of an entry: a new one, or what it says now. One that was removed is there again.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_line(&self, moment: MomentId, text: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "INSERT INTO line_next_time (moment_id, text, showing, written_at) VALUES (?1, ?2, 'open', ?3) \
                   ON CONFLICT (moment_id) DO UPDATE SET text = excluded.text, showing = 'open', \
                   written_at = excluded.written_at, removed_at = NULL";
        self.0.prepare_cached(sql)?.execute(params![moment.0, text, now.timestamp()])?;
        Ok(())
    }

    /// The line of an entry, where one was written and not removed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn line_next_time(&self, moment: MomentId) -> Result<Option<StoredLine>, StoreError> {
        let sql = "SELECT moment_id, text, showing, written_at FROM line_next_time \
                   WHERE moment_id = ?1 AND removed_at IS NULL";
        Ok(self.0.prepare_cached(sql)?.query_row([moment.0], line_of).optional()?)
    }

    /// Folds a line or opens it again; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_line_showing(&self, moment: MomentId, showing: Showing) -> Result<bool, StoreError> {
        let sql = "UPDATE line_next_time SET showing = ?2 WHERE moment_id = ?1 AND removed_at IS NULL";
        Ok(self.0.prepare_cached(sql)?.execute(params![moment.0, showing.name()])? > 0)
    }

    /// Removes a line at an instant, or brings it back with `None`; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_line_removed(&self, moment: MomentId, at: Option<DateTime<Utc>>) -> Result<bool, StoreError> {
        let sql = "UPDATE line_next_time SET removed_at = ?2 WHERE moment_id = ?1 AND (removed_at IS NULL) = (?2 IS NOT NULL)";
        Ok(self.0.prepare_cached(sql)?.execute(params![moment.0, at.map(|at| at.timestamp())])? > 0)
    }

    /// The lines that were not removed, of entries that do not lie in the bin: the newest first, and no more than `most`.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn lines_next_time(&self, most: u32) -> Result<Vec<StoredLine>, StoreError> {
        let sql = "SELECT l.moment_id, l.text, l.showing, l.written_at FROM line_next_time AS l \
                   CROSS JOIN moment AS m ON m.id = l.moment_id WHERE l.removed_at IS NULL AND m.binned_at IS NULL \
                   ORDER BY l.written_at DESC, l.moment_id DESC LIMIT ?1";
        let mut statement = self.0.prepare_cached(sql)?;
        let lines = statement.query_map([most], line_of)?;
        Ok(lines.collect::<Result<_, _>>()?)
    }
}
