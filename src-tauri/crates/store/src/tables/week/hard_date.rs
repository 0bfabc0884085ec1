//! Hard dates.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::week::hard::{ComesBack, HardDate, HardDateId};
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, title, date, comes_back, removed_at";

/// A hard date as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredHardDate {
    /// Its name.
    pub id: HardDateId,
    /// The date.
    pub hard: HardDate,
    /// When it was taken away, if it was.
    pub removed_at: Option<DateTime<Utc>>,
}

fn hard_date_of(row: &Row<'_>) -> rusqlite::Result<StoredHardDate> {
    Ok(StoredHardDate {
        id: HardDateId(row.get(0)?),
        hard: HardDate {
            title: row.get(1)?,
            date: column::date(row, 2)?,
            comes_back: column::word(row, 3, ComesBack::from_name)?,
        },
        removed_at: column::instant_if_any(row, 4)?,
    })
}

impl Rows<'_> {
    /// Stores a new hard date, or what the one with this name says now.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_hard_date(
        &self,
        id: Option<HardDateId>,
        hard: &HardDate,
        now: DateTime<Utc>,
    ) -> Result<HardDateId, StoreError> {
        let sql = "INSERT INTO hard_date (id, title, date, comes_back, created_at, changed_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?5) ON CONFLICT (id) DO UPDATE SET title = excluded.title, \
                   date = excluded.date, comes_back = excluded.comes_back, changed_at = excluded.changed_at";
        let date = hard.date.to_string();
        let id_given = id.map(|id| id.0);
        self.0.execute(sql, params![id_given, hard.title, date, hard.comes_back.name(), now.timestamp()])?;
        Ok(id.unwrap_or_else(|| HardDateId(self.0.last_insert_rowid())))
    }

    /// Takes a hard date away at an instant, or brings it back with `None`.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_hard_date_removed(&self, id: HardDateId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE hard_date SET removed_at = ?2 WHERE id = ?1";
        self.0.execute(sql, params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }

    /// One hard date, also one that was taken away.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn hard_date(&self, id: HardDateId) -> Result<Option<StoredHardDate>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM hard_date WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], hard_date_of).optional()?)
    }

    /// Every hard date that was not taken away, in the order of the calendar.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn hard_dates(&self) -> Result<Vec<StoredHardDate>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM hard_date WHERE removed_at IS NULL ORDER BY date, id");
        Ok(self.0.prepare_cached(&sql)?.query_map([], hard_date_of)?.collect::<Result<_, _>>()?)
    }
}
