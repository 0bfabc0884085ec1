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
    /// When it was said that it stays among the earlier ones.
    pub shelved: Option<DateTime<Utc>>,
    /// When it was put into the bin, and how many days the program had seen by then.
    pub binned: Option<(DateTime<Utc>, u32)>,
}

/// What is known of a plan once it is closed.
pub(super) const CLOSED: &str = "closed_at, closed_day, shelved_at, binned_at, binned_day";

pub(super) fn closed_of(row: &Row<'_>) -> rusqlite::Result<ClosedPlan> {
    let binned = column::instant_if_any(row, "binned_at")?;
    Ok(ClosedPlan {
        stored: plan_of(row)?,
        at: column::instant(row, "closed_at")?,
        day: row.get("closed_day")?,
        shelved: column::instant_if_any(row, "shelved_at")?,
        binned: binned.zip(row.get("binned_day")?),
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
        let sql = "UPDATE plan SET closed_at = NULL, closed_day = NULL, shelved_at = NULL WHERE id = ?1";
        self.0.execute(sql, [id.0])?;
        Ok(())
    }

    /// Every closed plan that is not in the bin, the last one first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn closed_plans(&self) -> Result<Vec<ClosedPlan>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, {CLOSED} FROM plan WHERE closed_at IS NOT NULL AND binned_at IS NULL ORDER BY closed_at DESC, id DESC"
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
