//! Points: what was good, hard, or turned something, and what was tried.

use crate::StoreError;
use crate::tables::{Rows, column};
use chrono::{DateTime, Utc};
use interlude_domain::plan::PlanId;
use interlude_domain::talking::point::{Point, PointId, PointKind, TriedBy};
use interlude_domain::time::loose_date::LooseDate;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, kind, date, text, theirs, tried_by, came";

fn point_of(row: &Row<'_>) -> rusqlite::Result<(PointId, Point)> {
    let date: String = row.get(2)?;
    let read = |date: String| date.parse().map_err(|_| column::foreign());
    let point = Point {
        kind: column::word(row, 1, PointKind::from_name)?,
        date: Some(date).filter(|date| !date.is_empty()).map(read).transpose()?,
        text: row.get(3)?,
        theirs: row.get(4)?,
        tried_by: column::word_if_any(row, 5, TriedBy::from_name)?,
        came: row.get(6)?,
    };
    Ok((PointId(row.get(0)?), point))
}

fn date_text(date: Option<LooseDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

impl Rows<'_> {
    /// Writes a new point down and names it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_point(&self, plan: PlanId, point: &Point, now: DateTime<Utc>) -> Result<PointId, StoreError> {
        let sql = "INSERT INTO point (plan_id, kind, date, text, theirs, tried_by, came, written_at, changed_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)";
        let Point { kind, date, text, theirs, tried_by, came } = point;
        let by = tried_by.map(TriedBy::name);
        let values = params![plan.0, kind.name(), date_text(*date), text, theirs, by, came, now.timestamp()];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(PointId(self.0.last_insert_rowid()))
    }

    /// Keeps what stands there now; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_point(&self, id: PointId, point: &Point, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let sql = "UPDATE point SET kind = ?2, date = ?3, text = ?4, theirs = ?5, tried_by = ?6, came = ?7, changed_at = ?8 \
                   WHERE id = ?1 AND removed_at IS NULL";
        let Point { kind, date, text, theirs, tried_by, came } = point;
        let by = tried_by.map(TriedBy::name);
        let values = params![id.0, kind.name(), date_text(*date), text, theirs, by, came, now.timestamp()];
        Ok(self.0.prepare_cached(sql)?.execute(values)? > 0)
    }

    /// One that was not removed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn point(&self, id: PointId) -> Result<Option<Point>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM point WHERE id = ?1 AND removed_at IS NULL");
        let found = self.0.prepare_cached(&sql)?.query_row([id.0], point_of).optional()?;
        Ok(found.map(|(_, point)| point))
    }

    /// Those of a plan, as they were written.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn points_of(&self, plan: PlanId) -> Result<Vec<(PointId, Point)>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM point WHERE plan_id = ?1 AND removed_at IS NULL ORDER BY id");
        Ok(self.0.prepare_cached(&sql)?.query_map([plan.0], point_of)?.collect::<Result<_, _>>()?)
    }

    /// Removes one, or brings it back; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_point_removed(&self, id: PointId, at: Option<DateTime<Utc>>) -> Result<bool, StoreError> {
        let sql = "UPDATE point SET removed_at = ?2 WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])? > 0)
    }
}
