//! Observations: what stands beside the fact, which is the text of the moment.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::moments::noticed::{Noticed, NoticedKind, NoticedOf};
use rusqlite::{OptionalExtension, params};
use std::ops::RangeInclusive;

/// What is kept beside a fact, and when it was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredNoticed {
    /// What stands beside the fact.
    pub noticed: Noticed,
    /// When it was said to the other one.
    pub said_at: Option<DateTime<Utc>>,
}

impl Rows<'_> {
    /// Keeps what stands beside the fact of a moment that was at a second. Whether it was said stays.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_noticed(&self, id: MomentId, noticed: &Noticed, second: i64) -> Result<(), StoreError> {
        let sql = "INSERT INTO observation (moment_id, kind, about, exact, story, others, would_do, unknown, at_second) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (moment_id) DO UPDATE SET kind = excluded.kind, \
                   about = excluded.about, exact = excluded.exact, story = excluded.story, others = excluded.others, \
                   would_do = excluded.would_do, unknown = excluded.unknown, at_second = excluded.at_second";
        let Noticed { kind, of, exact, story, others, would_do, unknown } = noticed;
        let (kind, of) = (kind.map(NoticedKind::name), of.map(NoticedOf::name));
        let values = params![id.0, kind, of, exact, story, others, would_do, unknown, second];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// What stands beside the fact of a moment.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn noticed(&self, id: MomentId) -> Result<Option<StoredNoticed>, StoreError> {
        let sql = "SELECT kind, about, exact, story, others, would_do, unknown, said_at FROM observation WHERE moment_id = ?1";
        let noticed = |row: &rusqlite::Row<'_>| {
            Ok(StoredNoticed {
                noticed: Noticed {
                    kind: column::word_if_any(row, 0, NoticedKind::from_name)?,
                    of: column::word_if_any(row, 1, NoticedOf::from_name)?,
                    exact: row.get(2)?,
                    story: row.get(3)?,
                    others: row.get(4)?,
                    would_do: row.get(5)?,
                    unknown: row.get(6)?,
                },
                said_at: column::instant_if_any(row, 7)?,
            })
        };
        Ok(self.0.prepare_cached(sql)?.query_row([id.0], noticed).optional()?)
    }

    /// What was noticed from one second to another, the latest first; of what lies in the bin none.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn noticed_between(
        &self,
        seconds: RangeInclusive<i64>,
        most: u32,
    ) -> Result<Vec<MomentId>, StoreError> {
        let sql = "SELECT o.moment_id FROM observation o CROSS JOIN moment m ON m.id = o.moment_id \
                   WHERE o.at_second BETWEEN ?1 AND ?2 AND m.binned_at IS NULL \
                   ORDER BY o.at_second DESC, o.moment_id DESC LIMIT ?3";
        let values = params![seconds.start(), seconds.end(), most];
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map(values, |row| row.get(0).map(MomentId))?.collect::<Result<_, _>>()?)
    }

    /// Remembers when an observation was said, or that it was not; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_noticed_said(&self, id: MomentId, at: Option<DateTime<Utc>>) -> Result<bool, StoreError> {
        let sql = "UPDATE observation SET said_at = ?2 WHERE moment_id = ?1";
        Ok(self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])? > 0)
    }

    /// What was noticed from one second to another and not said, the latest first; of what lies in the bin none.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn noticed_unsaid(
        &self,
        seconds: RangeInclusive<i64>,
        most: u32,
    ) -> Result<Vec<MomentId>, StoreError> {
        let sql = "SELECT o.moment_id FROM observation o CROSS JOIN moment m ON m.id = o.moment_id \
                   WHERE o.said_at IS NULL AND o.at_second BETWEEN ?1 AND ?2 AND m.binned_at IS NULL \
                   ORDER BY o.at_second DESC, o.moment_id DESC LIMIT ?3";
        let values = params![seconds.start(), seconds.end(), most];
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map(values, |row| row.get(0).map(MomentId))?.collect::<Result<_, _>>()?)
    }
}
