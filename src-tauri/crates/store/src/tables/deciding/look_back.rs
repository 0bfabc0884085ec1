//! Answers of a look back, and the entries that stand beside them.

use crate::StoreError;
use crate::tables::{Rows, column};
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::deciding::look_back::{Answered, LookBackQuestion};
use interlude_domain::deciding::weekly::WeeklyLine;
use interlude_domain::moments::moment::{MomentId, MomentKind};
use interlude_domain::moments::noticed::NoticedKind;
use interlude_domain::plan::PlanId;
use rusqlite::{OptionalExtension, Row, params};
use std::ops::RangeInclusive;

/// Names an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerId(pub i64);

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAnswer {
    /// Its name.
    pub id: AnswerId,
    /// To which question.
    pub question: LookBackQuestion,
    /// How it stands to the one before it.
    pub answered: Answered,
    /// As it was typed.
    pub text: String,
    /// When.
    pub written_at: DateTime<Utc>,
}

impl Rows<'_> {
    /// Writes an answer down and names it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_answer(
        &self,
        (plan, question): (PlanId, LookBackQuestion),
        (answered, text): (Answered, &str),
        now: DateTime<Utc>,
    ) -> Result<AnswerId, StoreError> {
        let sql = "INSERT INTO look_back_answer (plan_id, question, answered, text, written_at) VALUES (?1, ?2, ?3, ?4, ?5)";
        let values = params![plan.0, question.name(), answered.name(), text, now.timestamp()];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(AnswerId(self.0.last_insert_rowid()))
    }

    /// The answers of a plan, as they were written.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn answers(&self, plan: PlanId) -> Result<Vec<StoredAnswer>, StoreError> {
        let sql = "SELECT id, question, answered, text, written_at FROM look_back_answer \
                   WHERE plan_id = ?1 AND removed_at IS NULL ORDER BY id";
        let answer = |row: &Row<'_>| {
            Ok(StoredAnswer {
                id: AnswerId(row.get(0)?),
                question: column::word(row, 1, LookBackQuestion::from_name)?,
                answered: column::word(row, 2, Answered::from_name)?,
                text: row.get(3)?,
                written_at: column::instant(row, 4)?,
            })
        };
        Ok(self.0.prepare_cached(sql)?.query_map([plan.0], answer)?.collect::<Result<_, _>>()?)
    }

    /// The plan of an answer, also of one that was removed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn plan_of_answer(&self, id: AnswerId) -> Result<Option<PlanId>, StoreError> {
        let sql = "SELECT plan_id FROM look_back_answer WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([id.0], |row| row.get(0).map(PlanId)).optional()?)
    }

    /// Removes one, or brings it back.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_answer_removed(&self, id: AnswerId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE look_back_answer SET removed_at = ?2 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }

    /// The entries of a kind from one second to another with the day that each stands under, the earliest first; of moods those of these
    /// steps.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn entries_of(
        &self,
        seconds: &RangeInclusive<i64>,
        kind: MomentKind,
        steps: RangeInclusive<u8>,
    ) -> Result<Vec<(NaiveDate, MomentId)>, StoreError> {
        let sql = "SELECT w.day, w.moment_id FROM written w CROSS JOIN moment m ON m.id = w.moment_id \
                   WHERE w.place BETWEEN ?1 AND ?2 AND m.kind = ?3 AND ifnull(m.step, 0) BETWEEN ?4 AND ?5 ORDER BY w.place";
        let (first, last) = column::places(seconds);
        let values = params![first, last, kind.name(), steps.start(), steps.end()];
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map(values, day_and_moment)?.collect::<Result<_, _>>()?)
    }

    /// What was noticed of a kind, likewise.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn noticed_of(
        &self,
        seconds: &RangeInclusive<i64>,
        kind: NoticedKind,
    ) -> Result<Vec<(NaiveDate, MomentId)>, StoreError> {
        let sql = "SELECT w.day, w.moment_id FROM observation o CROSS JOIN written w ON w.moment_id = o.moment_id \
                   WHERE o.at_second BETWEEN ?1 AND ?2 AND o.kind = ?3 ORDER BY w.place";
        let values = params![seconds.start(), seconds.end(), kind.name()];
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map(values, day_and_moment)?.collect::<Result<_, _>>()?)
    }

    /// What was answered on a line week by week, from one day to another.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn steps_of_weeks(
        &self,
        line: WeeklyLine,
        days: &RangeInclusive<NaiveDate>,
    ) -> Result<Vec<(NaiveDate, u8)>, StoreError> {
        let sql = "SELECT c.day, a.step FROM weekly_check c CROSS JOIN weekly_answer a ON a.check_id = c.id AND a.line = ?1 \
                   WHERE c.removed_at IS NULL AND c.day BETWEEN ?2 AND ?3 ORDER BY c.day, c.id";
        let step = |row: &Row<'_>| Ok((column::date(row, 0)?, row.get(1)?));
        let values = params![line.name(), days.start().to_string(), days.end().to_string()];
        Ok(self.0.prepare_cached(sql)?.query_map(values, step)?.collect::<Result<_, _>>()?)
    }
}

fn day_and_moment(row: &Row<'_>) -> rusqlite::Result<(NaiveDate, MomentId)> {
    Ok((column::date(row, 0)?, MomentId(row.get(1)?)))
}
