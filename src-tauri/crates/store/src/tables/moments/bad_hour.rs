//! The list for a bad hour.

use crate::StoreError;
use crate::tables::{Rows, column};
use chrono::{DateTime, Utc};
use interlude_domain::moments::bad_hour::BadHourPart;
use rusqlite::params;
use std::collections::BTreeMap;

impl Rows<'_> {
    /// What stands in it; parts that are empty are not there.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn bad_hour(&self) -> Result<BTreeMap<BadHourPart, String>, StoreError> {
        let sql = "SELECT part, text FROM bad_hour ORDER BY part";
        let part = |row: &rusqlite::Row<'_>| Ok((column::word(row, 0, BadHourPart::from_name)?, row.get(1)?));
        Ok(self.0.prepare_cached(sql)?.query_map([], part)?.collect::<Result<_, _>>()?)
    }

    /// Keeps what stands in a part now.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_bad_hour(&self, part: BadHourPart, text: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        if text.is_empty() {
            self.0.prepare_cached("DELETE FROM bad_hour WHERE part = ?1")?.execute([part.name()])?;
            return Ok(());
        }
        let sql = "INSERT INTO bad_hour (part, text, changed_at) VALUES (?1, ?2, ?3) \
                   ON CONFLICT (part) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at";
        self.0.prepare_cached(sql)?.execute(params![part.name(), text, now.timestamp()])?;
        Ok(())
    }
}
