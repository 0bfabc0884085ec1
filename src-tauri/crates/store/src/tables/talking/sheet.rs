//! Sheets: every version as it was written, and which were said not to be wanted.

use crate::StoreError;
use crate::tables::{Rows, column};
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::check_ins::around::QuestionId;
use interlude_domain::plan::PlanId;
use interlude_domain::talking::sheet::{Line, Sheet, VersionId};
use rusqlite::{OptionalExtension, Row, params};

/// A version as it is stored, without its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSheet {
    /// Its name.
    pub id: VersionId,
    /// The day that it was.
    pub day: NaiveDate,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

/// A line of one, and whether they were told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredSheetLine {
    /// What it says.
    pub line: Line,
    /// When I said that they were told.
    pub told_at: Option<DateTime<Utc>>,
    /// The question that was made of it.
    pub question: Option<QuestionId>,
    /// Whether that is open.
    pub is_asked: bool,
}

fn sheet_of(row: &Row<'_>) -> rusqlite::Result<StoredSheet> {
    Ok(StoredSheet {
        id: VersionId(row.get(0)?),
        day: column::date(row, 1)?,
        written_at: column::instant(row, 2)?,
    })
}

impl Rows<'_> {
    /// Writes a version down and names it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_sheet(
        &self,
        (plan, sheet): (PlanId, Sheet),
        lines: &[StoredSheetLine],
        (now, day): (DateTime<Utc>, NaiveDate),
    ) -> Result<VersionId, StoreError> {
        let sql = "INSERT INTO sheet_version (plan_id, sheet, day, written_at) VALUES (?1, ?2, ?3, ?4)";
        let values = params![plan.0, sheet.name(), day.to_string(), now.timestamp()];
        self.0.prepare_cached(sql)?.execute(values)?;
        let id = VersionId(self.0.last_insert_rowid());
        let sql = "INSERT INTO sheet_line (version_id, place, text, then_do, told_at, question_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        for (place, StoredSheetLine { line, told_at, question, .. }) in lines.iter().enumerate() {
            let place = i64::try_from(place).unwrap_or(i64::MAX);
            let (told, question) = (told_at.map(|at| at.timestamp()), question.map(|one| one.0));
            let values = params![id.0, place, line.text, line.then_do, told, question];
            self.0.prepare_cached(sql)?.execute(values)?;
        }
        Ok(id)
    }

    /// How a sheet stands now.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn sheet(&self, (plan, sheet): (PlanId, Sheet)) -> Result<Option<StoredSheet>, StoreError> {
        let sql = "SELECT id, day, written_at FROM sheet_version \
                   WHERE plan_id = ?1 AND sheet = ?2 AND removed_at IS NULL ORDER BY id DESC LIMIT 1";
        let values = params![plan.0, sheet.name()];
        Ok(self.0.prepare_cached(sql)?.query_row(values, sheet_of).optional()?)
    }

    /// How a sheet stood at the end of each of its days, the oldest first; of the latest `most` days.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn sheet_by_days(
        &self,
        (plan, sheet): (PlanId, Sheet),
        most: u32,
    ) -> Result<Vec<StoredSheet>, StoreError> {
        let sql = "SELECT max(id), day, written_at FROM sheet_version \
                   WHERE plan_id = ?1 AND sheet = ?2 AND removed_at IS NULL GROUP BY day ORDER BY max(id) DESC LIMIT ?3";
        let values = params![plan.0, sheet.name(), most];
        let mut found: Vec<StoredSheet> =
            self.0.prepare_cached(sql)?.query_map(values, sheet_of)?.collect::<Result<_, _>>()?;
        found.reverse();
        Ok(found)
    }

    /// The lines of a version.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn sheet_lines(&self, id: VersionId) -> Result<Vec<StoredSheetLine>, StoreError> {
        let sql = "SELECT l.text, l.then_do, l.told_at, l.question_id, q.id IS NOT NULL FROM sheet_line AS l \
                   LEFT JOIN question AS q ON q.id = l.question_id AND q.closed_at IS NULL WHERE l.version_id = ?1 ORDER BY l.place";
        let line = |row: &Row<'_>| {
            Ok(StoredSheetLine {
                line: Line { text: row.get(0)?, then_do: row.get(1)? },
                told_at: column::instant_if_any(row, 2)?,
                question: row.get::<_, Option<i64>>(3)?.map(QuestionId),
                is_asked: row.get(4)?,
            })
        };
        Ok(self.0.prepare_cached(sql)?.query_map([id.0], line)?.collect::<Result<_, _>>()?)
    }

    /// They were told this line of a version, or were not, after all; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_sheet_told(
        &self,
        (id, text): (VersionId, &str),
        at: Option<DateTime<Utc>>,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE sheet_line SET told_at = ?3 WHERE version_id = ?1 AND text = ?2";
        Ok(self.0.prepare_cached(sql)?.execute(params![id.0, text, at.map(|at| at.timestamp())])? > 0)
    }

    /// A question was made of this line of a version; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_sheet_asked(
        &self,
        (id, text): (VersionId, &str),
        question: QuestionId,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE sheet_line SET question_id = ?3 WHERE version_id = ?1 AND text = ?2";
        Ok(self.0.prepare_cached(sql)?.execute(params![id.0, text, question.0])? > 0)
    }

    /// Takes a version away, or brings it back; whether there is one.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_sheet_removed(&self, id: VersionId, at: Option<DateTime<Utc>>) -> Result<bool, StoreError> {
        let sql = "UPDATE sheet_version SET removed_at = ?2 WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])? > 0)
    }

    /// Of which plan and sheet a version is, also one that was taken away.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn sheet_of_version(&self, id: VersionId) -> Result<Option<(PlanId, Sheet)>, StoreError> {
        let sql = "SELECT plan_id, sheet FROM sheet_version WHERE id = ?1";
        let found = |row: &Row<'_>| Ok((PlanId(row.get(0)?), column::word(row, 1, Sheet::from_name)?));
        Ok(self.0.prepare_cached(sql)?.query_row([id.0], found).optional()?)
    }

    /// A sheet that was offered is not wanted.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn wave_sheet(&self, (plan, sheet): (PlanId, Sheet), day: NaiveDate) -> Result<(), StoreError> {
        let sql = "INSERT INTO sheet_waved (plan_id, sheet, day) VALUES (?1, ?2, ?3) \
                   ON CONFLICT (plan_id, sheet) DO UPDATE SET day = excluded.day";
        self.0.prepare_cached(sql)?.execute(params![plan.0, sheet.name(), day.to_string()])?;
        Ok(())
    }

    /// It is offered all the same.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn unwave_sheet(&self, (plan, sheet): (PlanId, Sheet)) -> Result<(), StoreError> {
        let sql = "DELETE FROM sheet_waved WHERE plan_id = ?1 AND sheet = ?2";
        self.0.prepare_cached(sql)?.execute(params![plan.0, sheet.name()])?;
        Ok(())
    }

    /// The day on which a sheet was said not to be wanted.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn sheet_waved(&self, (plan, sheet): (PlanId, Sheet)) -> Result<Option<NaiveDate>, StoreError> {
        let sql = "SELECT day FROM sheet_waved WHERE plan_id = ?1 AND sheet = ?2";
        let values = params![plan.0, sheet.name()];
        Ok(self.0.prepare_cached(sql)?.query_row(values, |row| column::date(row, 0)).optional()?)
    }
}
