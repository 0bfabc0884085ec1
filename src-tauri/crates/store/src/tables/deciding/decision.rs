//! What was decided, and what was put off.

use crate::StoreError;
use crate::tables::{Rows, column};
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::deciding::outcome::{DecidedBy, Outcome, OutcomePart, PutOff};
use interlude_domain::plan::PlanId;
use rusqlite::{OptionalExtension, Row, params};

/// Names a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecisionId(pub i64);

/// A decision, without what was written of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDecision {
    /// Its name.
    pub id: DecisionId,
    /// What became of it.
    pub outcome: Outcome,
    /// Who decided; nothing of *not safe*.
    pub by: Option<DecidedBy>,
    /// The name of the form in which the two go on, or of who gets help.
    pub choice: Option<String>,
    /// The day that it was, by the clock of then.
    pub day: NaiveDate,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

/// Names what was put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutOffId(pub i64);

/// What was put off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPutOff {
    /// Its name.
    pub id: PutOffId,
    /// Why.
    pub why: PutOff,
    /// Until when.
    pub until: NaiveDate,
    /// What is to be different by then; may be empty.
    pub different: String,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

impl Rows<'_> {
    /// Writes a decision down with what was written of it, and names it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_decision(
        &self,
        plan: PlanId,
        decided: &StoredDecision,
        parts: &[(OutcomePart, String)],
    ) -> Result<DecisionId, StoreError> {
        let StoredDecision { outcome, by, choice, day, written_at, .. } = decided;
        let sql = "INSERT INTO decision (plan_id, outcome, decided_by, choice, day, written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let by = by.map(DecidedBy::name);
        let values = params![plan.0, outcome.name(), by, choice, day.to_string(), written_at.timestamp()];
        self.0.prepare_cached(sql)?.execute(values)?;
        let id = self.0.last_insert_rowid();
        let sql = "INSERT INTO decision_part (decision_id, part, text) VALUES (?1, ?2, ?3)";
        let mut statement = self.0.prepare_cached(sql)?;
        for (part, text) in parts {
            statement.execute(params![id, part.name(), text])?;
        }
        Ok(DecisionId(id))
    }

    /// The decisions of a plan, as they were made.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn decisions(&self, plan: PlanId) -> Result<Vec<StoredDecision>, StoreError> {
        let sql = "SELECT id, outcome, decided_by, choice, day, written_at FROM decision \
                   WHERE plan_id = ?1 AND removed_at IS NULL ORDER BY id";
        let decision = |row: &Row<'_>| {
            Ok(StoredDecision {
                id: DecisionId(row.get(0)?),
                outcome: column::word(row, 1, Outcome::from_name)?,
                by: column::word_if_any(row, 2, DecidedBy::from_name)?,
                choice: row.get(3)?,
                day: column::date(row, 4)?,
                written_at: column::instant(row, 5)?,
            })
        };
        Ok(self.0.prepare_cached(sql)?.query_map([plan.0], decision)?.collect::<Result<_, _>>()?)
    }

    /// What was written of a decision.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn parts_of_decision(&self, id: DecisionId) -> Result<Vec<(OutcomePart, String)>, StoreError> {
        let sql = "SELECT part, text FROM decision_part WHERE decision_id = ?1";
        let part = |row: &Row<'_>| Ok((column::word(row, 0, OutcomePart::from_name)?, row.get(1)?));
        Ok(self.0.prepare_cached(sql)?.query_map([id.0], part)?.collect::<Result<_, _>>()?)
    }

    /// The closed plans in which the two went on together, with their names, the last decision first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn plans_that_went_on(&self, most: u32) -> Result<Vec<(PlanId, String)>, StoreError> {
        let sql = "SELECT d.plan_id, p.name FROM decision d CROSS JOIN plan p ON p.id = d.plan_id \
                   WHERE d.outcome = 'go_on' AND d.removed_at IS NULL AND p.closed_at IS NOT NULL AND p.binned_at IS NULL \
                   ORDER BY d.id DESC LIMIT ?1";
        let plan = |row: &Row<'_>| Ok((PlanId(row.get(0)?), row.get(1)?));
        Ok(self.0.prepare_cached(sql)?.query_map([most], plan)?.collect::<Result<_, _>>()?)
    }

    /// The plan of a decision, also of one that was removed.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn plan_of_decision(&self, id: DecisionId) -> Result<Option<PlanId>, StoreError> {
        let sql = "SELECT plan_id FROM decision WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([id.0], |row| row.get(0).map(PlanId)).optional()?)
    }

    /// Removes one, or brings it back.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_decision_removed(&self, id: DecisionId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE decision SET removed_at = ?2 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }

    /// Puts a decision off, and names that.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_put_off(
        &self,
        plan: PlanId,
        (why, until, different): (PutOff, NaiveDate, &str),
        (day, now): (NaiveDate, DateTime<Utc>),
    ) -> Result<PutOffId, StoreError> {
        let sql = "INSERT INTO put_off (plan_id, why, until, different, day, written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let values =
            params![plan.0, why.name(), until.to_string(), different, day.to_string(), now.timestamp()];
        self.0.prepare_cached(sql)?.execute(values)?;
        Ok(PutOffId(self.0.last_insert_rowid()))
    }

    /// What was put off in a plan, as it was.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn put_offs(&self, plan: PlanId) -> Result<Vec<StoredPutOff>, StoreError> {
        let sql = "SELECT id, why, until, different, written_at FROM put_off \
                   WHERE plan_id = ?1 AND removed_at IS NULL ORDER BY id";
        let put_off = |row: &Row<'_>| {
            Ok(StoredPutOff {
                id: PutOffId(row.get(0)?),
                why: column::word(row, 1, PutOff::from_name)?,
                until: column::date(row, 2)?,
                different: row.get(3)?,
                written_at: column::instant(row, 4)?,
            })
        };
        Ok(self.0.prepare_cached(sql)?.query_map([plan.0], put_off)?.collect::<Result<_, _>>()?)
    }

    /// The plan of what was put off, also where that was taken back.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn plan_of_put_off(&self, id: PutOffId) -> Result<Option<PlanId>, StoreError> {
        let sql = "SELECT plan_id FROM put_off WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([id.0], |row| row.get(0).map(PlanId)).optional()?)
    }

    /// Takes it back, or lets it be put off again.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_put_off_removed(&self, id: PutOffId, at: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let sql = "UPDATE put_off SET removed_at = ?2 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, at.map(|at| at.timestamp())])?;
        Ok(())
    }
}
