//! How many days the program has seen.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use interlude_domain::time::seen::DaysSeen;
use rusqlite::{OptionalExtension, params};

impl Rows<'_> {
    /// How many days were seen; `None` before the first turn.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn days_seen(&self) -> Result<Option<DaysSeen>, StoreError> {
        let sql = "SELECT count, last FROM days_seen WHERE one = 1";
        let seen = |row: &rusqlite::Row<'_>| {
            Ok(DaysSeen { count: row.get("count")?, last: column::date(row, "last")? })
        };
        Ok(self.0.prepare_cached(sql)?.query_row([], seen).optional()?)
    }

    /// Stores how many days were seen.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_days_seen(&self, seen: DaysSeen) -> Result<(), StoreError> {
        let sql = "INSERT INTO days_seen (one, count, last) VALUES (1, ?1, ?2) \
                   ON CONFLICT (one) DO UPDATE SET count = excluded.count, last = excluded.last";
        self.0.execute(sql, params![seen.count, seen.last.to_string()])?;
        Ok(())
    }
}
