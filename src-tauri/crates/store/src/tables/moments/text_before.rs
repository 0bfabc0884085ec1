//! Texts as they were before.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::moments::moment::MomentId;
use rusqlite::params;

impl Rows<'_> {
    /// Keeps a text as it was until now. Of one second one is kept, the first.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_text_before(&self, id: MomentId, text: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "INSERT OR IGNORE INTO text_before (moment_id, kept_at, text) VALUES (?1, ?2, ?3)";
        self.0.prepare_cached(sql)?.execute(params![id.0, now.timestamp(), text])?;
        Ok(())
    }

    /// When former texts of a moment were kept, the earliest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn texts_kept(&self, id: MomentId) -> Result<Vec<DateTime<Utc>>, StoreError> {
        let sql = "SELECT kept_at FROM text_before WHERE moment_id = ?1 ORDER BY kept_at";
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map([id.0], |row| column::instant(row, 0))?.collect::<Result<_, _>>()?)
    }

    /// The text that was kept then.
    ///
    /// # Errors
    /// When the vault cannot be read, or nothing was kept then.
    pub fn text_kept(&self, id: MomentId, at: DateTime<Utc>) -> Result<String, StoreError> {
        let sql = "SELECT text FROM text_before WHERE moment_id = ?1 AND kept_at = ?2";
        Ok(self.0.prepare_cached(sql)?.query_row(params![id.0, at.timestamp()], |row| row.get(0))?)
    }

    /// Lets a former text go.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn drop_text_before(&self, id: MomentId, at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "DELETE FROM text_before WHERE moment_id = ?1 AND kept_at = ?2";
        self.0.prepare_cached(sql)?.execute(params![id.0, at.timestamp()])?;
        Ok(())
    }
}
