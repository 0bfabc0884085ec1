//! The weekly check.

use crate::StoreError;
use crate::tables::{Rows, column};
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::deciding::weekly::WeeklyLine;
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::plan::PlanId;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "id, day, thing, activity_id, written_at, removed_at";

/// Names a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekId(pub i64);

/// One of them, without its answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWeek {
    /// Its name.
    pub id: WeekId,
    /// The day on which it was answered.
    pub day: NaiveDate,
    /// One thing for the next week; may be empty.
    pub thing: String,
    /// What it became.
    pub activity: Option<ActivityId>,
    /// When it was written first.
    pub written_at: DateTime<Utc>,
    /// When it was removed, if it was.
    pub removed_at: Option<DateTime<Utc>>,
}

fn week_of(row: &Row<'_>) -> rusqlite::Result<StoredWeek> {
    Ok(StoredWeek {
        id: WeekId(row.get(0)?),
        day: column::date(row, 1)?,
        thing: row.get(2)?,
        activity: row.get::<_, Option<i64>>(3)?.map(ActivityId),
        written_at: column::instant(row, 4)?,
        removed_at: column::instant_if_any(row, 5)?,
    })
}

impl Rows<'_> {
    /// Writes one down and names it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_week(
        &self,
        plan: Option<PlanId>,
        (day, now): (NaiveDate, DateTime<Utc>),
    ) -> Result<WeekId, StoreError> {
        let sql = "INSERT INTO weekly_check (plan_id, day, thing, written_at) VALUES (?1, ?2, '', ?3)";
        let values = params![plan.map(|plan| plan.0), day.to_string(), now.timestamp()];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(WeekId(self.0.last_insert_rowid()))
    }

    /// Keeps what is said in it now.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_week(
        &self,
        id: WeekId,
        answers: &[(WeeklyLine, u8)],
        (thing, activity): (&str, Option<ActivityId>),
    ) -> Result<(), StoreError> {
        let sql = "UPDATE weekly_check SET thing = ?2, activity_id = ?3 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, thing, activity.map(|activity| activity.0)])?;
        self.0.prepare_cached("DELETE FROM weekly_answer WHERE check_id = ?1")?.execute([id.0])?;
        let sql = "INSERT INTO weekly_answer (check_id, line, step) VALUES (?1, ?2, ?3)";
        let mut statement = self.0.prepare_cached(sql)?;
        for (line, step) in answers {
            statement.execute(params![id.0, line.name(), step])?;
        }
        Ok(())
    }

    /// What was answered in one.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn answers_of_week(&self, id: WeekId) -> Result<Vec<(WeeklyLine, u8)>, StoreError> {
        let sql = "SELECT line, step FROM weekly_answer WHERE check_id = ?1";
        let answer = |row: &Row<'_>| Ok((column::word(row, 0, WeeklyLine::from_name)?, row.get::<_, u8>(1)?));
        Ok(self.0.prepare_cached(sql)?.query_map([id.0], answer)?.collect::<Result<_, _>>()?)
    }

    /// The latest ones before a day, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn weeks_before(&self, day: NaiveDate, most: u32) -> Result<Vec<StoredWeek>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM weekly_check WHERE removed_at IS NULL AND day < ?1 ORDER BY day DESC, id DESC LIMIT ?2"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map(params![day.to_string(), most], week_of)?.collect::<Result<_, _>>()?)
    }

    /// The latest ones that were written while a plan was open, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn weeks_of_plan(&self, plan: PlanId, most: u32) -> Result<Vec<StoredWeek>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM weekly_check WHERE plan_id = ?1 AND removed_at IS NULL ORDER BY day DESC, id DESC LIMIT ?2"
        );
        Ok(self
            .0
            .prepare_cached(&sql)?
            .query_map(params![plan.0, most], week_of)?
            .collect::<Result<_, _>>()?)
    }

    /// One of them, also one that was removed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn week(&self, id: WeekId) -> Result<Option<StoredWeek>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM weekly_check WHERE id = ?1");
        Ok(self.0.prepare_cached(&sql)?.query_row([id.0], week_of).optional()?)
    }

    /// Removes one, or brings it back.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_week_removed(&self, id: WeekId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE weekly_check SET removed_at = ?2 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }
}
