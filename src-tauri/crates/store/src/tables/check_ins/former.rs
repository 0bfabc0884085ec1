//! What dates and rules were before an entry of the log closed them, or a plan that turned; so that it can be put back.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column::{self, date_text, time_text};
use chrono::NaiveDate;
use interlude_domain::check_ins::check_in::CheckInId;
use interlude_domain::plan::PlanId;
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::rule::RuleId;
use rusqlite::{Row, named_params, params};

/// What closed something: an entry, or with none the turn of its plan.
pub type Cause = (PlanId, Option<CheckInId>);

/// A rule whose next date moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormerNext {
    /// The rule.
    pub rule: RuleId,
    /// Its next date before.
    pub before: Option<NaiveDate>,
    /// Its next date since.
    pub left: Option<NaiveDate>,
}

fn pair_of(row: &Row<'_>) -> rusqlite::Result<(Option<Occurrence>, Occurrence)> {
    let left = Occurrence {
        key: Key { rule: RuleId(row.get("rule_id")?), date: column::date(row, "nominal_date")? },
        time: column::time(row, "nominal_time")?,
        state: column::word(row, "left_state", State::from_name)?,
        due: column::instant(row, "due")?,
        effective_due: column::instant(row, "left_due")?,
        until_undisturbed: false,
        closed_at: column::instant_if_any(row, "left_at")?,
    };
    let before = Occurrence {
        effective_due: column::instant(row, "effective_due")?,
        until_undisturbed: row.get("until_undisturbed")?,
        closed_at: None,
        ..left
    };
    let state = column::word_if_any(row, "state", State::from_name)?;
    Ok((state.map(|state| Occurrence { state, ..before }), left))
}

impl Rows<'_> {
    /// Remembers what a date was before it was closed.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_former(
        &self,
        (plan, entry): Cause,
        before: Option<Occurrence>,
        left: &Occurrence,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO former (plan_id, check_in_id, rule_id, nominal_date, nominal_time, due, left_state, left_due, \
                   left_at, state, effective_due, until_undisturbed) VALUES (:plan, :entry, :rule, :date, :time, :due, \
                   :left_state, :left_due, :left_at, :state, :effective, :undisturbed)";
        let was = before.unwrap_or(*left);
        self.0.execute(
            sql,
            named_params! {
                ":plan": plan.0,
                ":entry": entry.map(|entry| entry.0),
                ":rule": left.key.rule.0,
                ":date": left.key.date.to_string(),
                ":time": time_text(left.time),
                ":due": left.due.timestamp(),
                ":left_state": left.state.name(),
                ":left_due": left.effective_due.timestamp(),
                ":left_at": left.closed_at.unwrap_or(left.due).timestamp(),
                ":state": before.map(|before| before.state.name()),
                ":effective": was.effective_due.timestamp(),
                ":undisturbed": was.until_undisturbed,
            },
        )?;
        Ok(())
    }

    /// Remembers which next date a rule had; where this moved it before, where it was first stays.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_former_next(&self, (plan, entry): Cause, moved: &FormerNext) -> Result<(), StoreError> {
        let entry = entry.map(|entry| entry.0);
        let again =
            "UPDATE former_next SET left_date = ?4 WHERE plan_id = ?1 AND check_in_id IS ?2 AND rule_id = ?3";
        let left = date_text(moved.left);
        if self.0.execute(again, params![plan.0, entry, moved.rule.0, left])? == 0 {
            let sql = "INSERT INTO former_next (plan_id, check_in_id, rule_id, left_date, next_date) \
                       VALUES (?1, ?2, ?3, ?4, ?5)";
            self.0.execute(sql, params![plan.0, entry, moved.rule.0, left, date_text(moved.before)])?;
        }
        Ok(())
    }

    /// Everything that was closed by this: each date as it was before, if it was known, and as it was left.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn former(&self, (plan, entry): Cause) -> Result<Vec<(Option<Occurrence>, Occurrence)>, StoreError> {
        let sql = "SELECT rule_id, nominal_date, nominal_time, due, left_state, left_due, left_at, state, effective_due, \
                   until_undisturbed FROM former WHERE plan_id = ?1 AND check_in_id IS ?2 ORDER BY id";
        let mut statement = self.0.prepare_cached(sql)?;
        let of = params![plan.0, entry.map(|entry| entry.0)];
        Ok(statement.query_map(of, pair_of)?.collect::<Result<_, _>>()?)
    }

    /// Every rule whose next date was moved by this.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn former_next(&self, (plan, entry): Cause) -> Result<Vec<FormerNext>, StoreError> {
        let sql = "SELECT rule_id, next_date, left_date FROM former_next WHERE plan_id = ?1 AND check_in_id IS ?2 ORDER BY id";
        let mut statement = self.0.prepare_cached(sql)?;
        let next_of = |row: &Row<'_>| {
            Ok(FormerNext {
                rule: RuleId(row.get(0)?),
                before: column::date_if_any(row, 1)?,
                left: column::date_if_any(row, 2)?,
            })
        };
        let of = params![plan.0, entry.map(|entry| entry.0)];
        Ok(statement.query_map(of, next_of)?.collect::<Result<_, _>>()?)
    }

    /// Lets another cause answer for the dates that this one closed.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn hand_former_over(&self, (plan, from): Cause, to: Option<CheckInId>) -> Result<(), StoreError> {
        let sql = "UPDATE former SET check_in_id = ?3 WHERE plan_id = ?1 AND check_in_id IS ?2";
        self.0.execute(sql, params![plan.0, from.map(|id| id.0), to.map(|id| id.0)])?;
        Ok(())
    }

    /// What moved a rule on from where `gone` had left it, moved it on from where that was before: `gone` counts no more.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn rebase_former_next(&self, plan: PlanId, gone: &FormerNext) -> Result<(), StoreError> {
        let sql =
            "UPDATE former_next SET next_date = ?3 WHERE plan_id = ?1 AND rule_id = ?2 AND next_date IS ?4";
        self.0.execute(sql, params![plan.0, gone.rule.0, date_text(gone.before), date_text(gone.left)])?;
        Ok(())
    }

    /// Forgets what was closed by this.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn forget_former(&self, (plan, entry): Cause) -> Result<(), StoreError> {
        for table in ["former", "former_next"] {
            let sql = format!("DELETE FROM {table} WHERE plan_id = ?1 AND check_in_id IS ?2");
            self.0.execute(&sql, params![plan.0, entry.map(|entry| entry.0)])?;
        }
        Ok(())
    }
}
