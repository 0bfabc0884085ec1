//! Check-backs: what a pause asks at its end.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::reminding::check_back::{
    CheckBack, CheckBackAnswer, CheckBackId, CheckBackState, CheckBackUntil, Door,
};
use rusqlite::{OptionalExtension, Row, params};

/// A check-back as it stands in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredCheckBack {
    /// Its name; 0 for one that was not stored yet.
    pub id: CheckBackId,
    /// The hard minute that it is of, where that stored anything.
    pub moment: Option<MomentId>,
    /// Since when that lasts, and how often it was still there.
    pub door: Door,
    /// When this one was begun.
    pub begun_at: DateTime<Utc>,
    /// Until when, and what became of it.
    pub check_back: CheckBack,
    /// When it was asked, if it was.
    pub asked_at: Option<DateTime<Utc>>,
    /// What was answered, and when.
    pub answer: Option<(CheckBackAnswer, DateTime<Utc>)>,
}

fn check_back_of(row: &Row<'_>) -> rusqlite::Result<StoredCheckBack> {
    let answer = column::word_if_any(row, 9, CheckBackAnswer::from_name)?;
    Ok(StoredCheckBack {
        id: CheckBackId(row.get(0)?),
        moment: row.get::<_, Option<i64>>(1)?.map(MomentId),
        door: Door { opened_at: column::instant(row, 2)?, again: row.get(3)? },
        begun_at: column::instant(row, 4)?,
        check_back: CheckBack {
            until: column::word(row, 5, CheckBackUntil::from_name)?,
            due: column::instant(row, 6)?,
            state: column::word(row, 7, CheckBackState::from_name)?,
        },
        asked_at: column::instant_if_any(row, 8)?,
        answer: answer.zip(column::instant_if_any(row, 10)?),
    })
}

impl Rows<'_> {
    /// Stores a new one; its id and what became of it are not looked at.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_check_back(&self, new: &StoredCheckBack) -> Result<CheckBackId, StoreError> {
        let sql = "INSERT INTO check_back (moment_id, until, opened_at, again, begun_at, due_at, state) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'ahead')";
        self.0.prepare_cached(sql)?.execute(params![
            new.moment.map(|moment| moment.0),
            new.check_back.until.name(),
            new.door.opened_at.timestamp(),
            new.door.again,
            new.begun_at.timestamp(),
            new.check_back.due.timestamp(),
        ])?;
        Ok(CheckBackId(self.0.last_insert_rowid()))
    }

    /// Stores what became of one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_check_back(&self, stored: &StoredCheckBack) -> Result<(), StoreError> {
        let sql =
            "UPDATE check_back SET state = ?2, asked_at = ?3, answer = ?4, answered_at = ?5 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![
            stored.id.0,
            stored.check_back.state.name(),
            stored.asked_at.map(|at| at.timestamp()),
            stored.answer.map(|(answer, _)| answer.name()),
            stored.answer.map(|(_, at)| at.timestamp()),
        ])?;
        Ok(())
    }

    /// One of them.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn check_back(&self, id: CheckBackId) -> Result<Option<StoredCheckBack>, StoreError> {
        let sql = "SELECT id, moment_id, opened_at, again, begun_at, until, due_at, state, asked_at, answer, answered_at \
                   FROM check_back WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([id.0], check_back_of).optional()?)
    }

    /// Those that are ahead or asked, the earliest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn open_check_backs(&self) -> Result<Vec<StoredCheckBack>, StoreError> {
        let sql = "SELECT id, moment_id, opened_at, again, begun_at, until, due_at, state, asked_at, answer, answered_at \
                   FROM check_back WHERE state IN ('ahead', 'asked') ORDER BY due_at, id";
        Ok(self.0.prepare_cached(sql)?.query_map([], check_back_of)?.collect::<Result<_, _>>()?)
    }

    /// Lets one go whose place another one takes.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn drop_check_back(&self, id: CheckBackId) -> Result<(), StoreError> {
        self.0.prepare_cached("DELETE FROM check_back WHERE id = ?1")?.execute([id.0])?;
        Ok(())
    }
}
