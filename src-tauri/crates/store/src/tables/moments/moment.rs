//! Moments.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, SecondsFormat, Utc};
use interlude_domain::moments::feeling::Feelings;
use interlude_domain::moments::moment::{Moment, MomentId, MomentKind, Place, Showing};
use interlude_domain::moments::was::Was;
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

const COLUMNS: &str =
    "id, uuid, kind, at, zone, step, text, showing, written_at, edited_at, binned_at, binned_day";

/// A moment as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredMoment {
    /// Its name here.
    pub id: MomentId,
    /// Its name anywhere (RFC 9562).
    pub uuid: String,
    /// The moment.
    pub moment: Moment,
    /// When it was first written.
    pub written_at: DateTime<Utc>,
    /// When it was last changed.
    pub edited_at: DateTime<Utc>,
    /// When it was put into the bin, and on which of the days that were seen.
    pub binned: Option<(DateTime<Utc>, u32)>,
}

fn moment_of(row: &Row<'_>) -> rusqlite::Result<StoredMoment> {
    let was = Was { at: row.get::<_, String>(3)?.parse().map_err(|_| column::foreign())?, zone: row.get(4)? };
    let binned_day: Option<u32> = row.get(11)?;
    Ok(StoredMoment {
        id: MomentId(row.get(0)?),
        uuid: row.get(1)?,
        moment: Moment {
            kind: column::word(row, 2, MomentKind::from_name)?,
            was,
            step: row.get(5)?,
            text: row.get(6)?,
            showing: column::word(row, 7, Showing::from_name)?,
        },
        written_at: column::instant(row, 8)?,
        edited_at: column::instant(row, 9)?,
        binned: column::instant_if_any(row, 10)?.zip(binned_day),
    })
}

fn was_text(was: &Was) -> String {
    was.at.to_rfc3339_opts(SecondsFormat::Secs, false)
}

impl Rows<'_> {
    /// Stores a new moment; [`Rows::index_moment`] makes that it is found.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_moment(
        &self,
        uuid: &str,
        moment: &Moment,
        now: DateTime<Utc>,
    ) -> Result<MomentId, StoreError> {
        let sql = "INSERT INTO moment (uuid, kind, at, zone, step, text, showing, written_at, edited_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)";
        let Moment { kind, was, step, text, showing } = moment;
        let values =
            params![uuid, kind.name(), was_text(was), was.zone, step, text, showing.name(), now.timestamp()];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(MomentId(self.0.last_insert_rowid()))
    }

    /// Stores what a moment says now.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_moment(&self, id: MomentId, moment: &Moment, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE moment SET kind = ?2, at = ?3, zone = ?4, step = ?5, text = ?6, showing = ?7, edited_at = ?8 \
                   WHERE id = ?1";
        let Moment { kind, was, step, text, showing } = moment;
        let values =
            params![id.0, kind.name(), was_text(was), was.zone, step, text, showing.name(), now.timestamp()];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// One moment, also one that lies in the bin.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn moment(&self, id: MomentId) -> Result<Option<StoredMoment>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM moment WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], moment_of).optional()?)
    }

    /// The highest number that a moment ever had here; there are at most so many.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn last_moment(&self) -> Result<i64, StoreError> {
        let sql = "SELECT ifnull(max(id), 0) FROM moment";
        Ok(self.0.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// Puts a moment into the bin at an instant of a day that was seen, or takes it out with `None`.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_moment_binned(
        &self,
        id: MomentId,
        binned: Option<(DateTime<Utc>, u32)>,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE moment SET binned_at = ?2, binned_day = ?3 WHERE id = ?1";
        let (at, day) = binned.unzip();
        self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp()), day])?;
        Ok(())
    }

    /// What lies in the bin, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn binned_moments(&self) -> Result<Vec<StoredMoment>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM moment WHERE binned_at IS NOT NULL ORDER BY binned_at DESC, id DESC"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([], moment_of)?.collect::<Result<_, _>>()?)
    }

    /// The moments of a kind from one second to another, the earliest first; of what lies in the bin none.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn moments_between(
        &self,
        kind: MomentKind,
        seconds: RangeInclusive<i64>,
    ) -> Result<Vec<StoredMoment>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM written w JOIN moment m ON m.id = w.moment_id \
             WHERE w.place BETWEEN ?1 AND ?2 AND m.kind = ?3 ORDER BY w.place"
        );
        let (first, last) = (Place::all_of(*seconds.start()), Place::all_of(*seconds.end()));
        let values = params![first.start().0, last.end().0, kind.name()];
        Ok(self.0.prepare_cached(&sql)?.query_map(values, moment_of)?.collect::<Result<_, _>>()?)
    }

    /// Erases a moment with its former texts, its tags, its words and what it was beside that. It is to be taken out of the index before.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn erase_moment(&self, id: MomentId) -> Result<(), StoreError> {
        self.put_feelings(id, &Feelings::default())?;
        for sql in [
            "DELETE FROM text_before WHERE moment_id = ?1",
            "DELETE FROM tagged WHERE moment_id = ?1",
            "DELETE FROM hint_waved WHERE moment_id = ?1",
            "DELETE FROM message_part WHERE moment_id = ?1",
            "DELETE FROM message_fact WHERE moment_id = ?1",
            "DELETE FROM message WHERE moment_id = ?1",
            "UPDATE message_fact SET source_id = NULL WHERE source_id = ?1",
            "DELETE FROM draft WHERE moment_id = ?1",
            "DELETE FROM check_back WHERE moment_id = ?1",
            "DELETE FROM line_next_time WHERE moment_id = ?1",
            "DELETE FROM observation WHERE moment_id = ?1",
            "DELETE FROM reflection WHERE moment_id = ?1",
            "DELETE FROM thought WHERE moment_id = ?1",
            "DELETE FROM urge WHERE moment_id = ?1",
            "UPDATE urge SET draft_id = NULL WHERE draft_id = ?1",
            "DELETE FROM moment WHERE id = ?1",
        ] {
            self.0.prepare_cached(sql)?.execute([id.0])?;
        }
        Ok(())
    }
}
