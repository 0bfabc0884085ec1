//! Plans that were closed, and taking the last one up again.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use crate::tables::plan::plan::{COLUMNS, StoredPlan, plan_of};
use crate::tables::reminding::rule::{self, StoredRule};
use chrono::{DateTime, Utc};
use interlude_domain::plan::PlanId;
use interlude_domain::reminding::schedule::Track;
use rusqlite::{Row, params};

/// A plan that was closed, without what stood in its rules.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedPlan {
    /// The plan. Its terms stand in its versions.
    pub stored: StoredPlan,
    /// When it was closed.
    pub at: DateTime<Utc>,
    /// How many days the program had seen by then.
    pub day: u32,
}

fn closed_of(row: &Row<'_>) -> rusqlite::Result<ClosedPlan> {
    Ok(ClosedPlan {
        stored: plan_of(row)?,
        at: column::instant(row, "closed_at")?,
        day: row.get("closed_day")?,
    })
}

impl Rows<'_> {
    /// Closes a plan when the program has seen `day` days; it stays in the history.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn close_plan(&self, id: PlanId, now: DateTime<Utc>, day: u32) -> Result<(), StoreError> {
        let sql = "UPDATE plan SET closed_at = ?2, closed_day = ?3 WHERE id = ?1 AND closed_at IS NULL";
        self.0.execute(sql, params![id.0, now.timestamp(), day])?;
        Ok(())
    }

    /// Opens a closed plan again, without its rules.
    ///
    /// # Errors
    /// When the vault cannot be written, or another plan is open.
    pub fn reopen_plan(&self, id: PlanId) -> Result<(), StoreError> {
        self.0.execute("UPDATE plan SET closed_at = NULL, closed_day = NULL WHERE id = ?1", [id.0])?;
        Ok(())
    }

    /// Every closed plan, the last one first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn closed_plans(&self) -> Result<Vec<ClosedPlan>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, closed_at, closed_day FROM plan WHERE closed_at IS NOT NULL ORDER BY closed_at DESC, id DESC"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([], closed_of)?.collect::<Result<_, _>>()?)
    }

    /// The rules of a plan that ended at `at`, together with it; the oldest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn plan_rules_ended_at(&self, id: PlanId, at: DateTime<Utc>) -> Result<Vec<StoredRule>, StoreError> {
        let sql =
            format!("SELECT {} FROM rule WHERE plan_id = ?1 AND ended_at = ?2 ORDER BY id", rule::COLUMNS);
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map(params![id.0, at.timestamp()], rule::rule_of)?.collect::<Result<_, _>>()?)
    }

    /// Lets a rule that was ended go on from where `track` stands.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn revive_rule_at(&self, track: &Track) -> Result<(), StoreError> {
        self.revive_rule(track.rule.id)?;
        self.save_rule(track)?;
        self.set_next_date(track.rule.id, track.next)
    }
}
