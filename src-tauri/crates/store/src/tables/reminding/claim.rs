//! Claims: every attempt to show something, stored before it is sent (REMINDERS.md §6).

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use crate::tables::reminding::occurrence::OPEN;
use chrono::{DateTime, Utc};
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::RuleId;
use rusqlite::{Row, params};

/// Names a claim; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimId(pub i64);

/// What became of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The notification service took it.
    Shown,
    /// It certainly did not.
    Failed,
}

impl Outcome {
    fn name(self) -> &'static str {
        match self {
            Outcome::Shown => "shown",
            Outcome::Failed => "failed",
        }
    }

    fn from_name(name: &str) -> Option<Outcome> {
        [Outcome::Shown, Outcome::Failed].into_iter().find(|outcome| outcome.name() == name)
    }
}

/// One attempt to show one occurrence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Its name.
    pub id: ClaimId,
    /// What was to be shown.
    pub key: Key,
    /// The effective due that it was for; a snooze makes a new one.
    pub effective_due: DateTime<Utc>,
    /// Which attempt for this effective due it is, from 1; attempts that certainly showed nothing are not counted.
    pub attempt: u32,
    /// When it was made.
    pub claimed_at: DateTime<Utc>,
    /// What became of it; `None` as long as nobody knows.
    pub outcome: Option<Outcome>,
    /// When that was known.
    pub outcome_at: Option<DateTime<Utc>>,
}

fn claim_of(row: &Row<'_>) -> rusqlite::Result<Claim> {
    Ok(Claim {
        id: ClaimId(row.get(0)?),
        key: Key { rule: RuleId(row.get(1)?), date: column::date(row, 2)? },
        effective_due: column::instant(row, 3)?,
        attempt: row.get(4)?,
        claimed_at: column::instant(row, 5)?,
        outcome: column::word_if_any(row, 6, Outcome::from_name)?,
        outcome_at: column::instant_if_any(row, 7)?,
    })
}

impl Rows<'_> {
    /// Stores an attempt; the id within `claim` is not looked at.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn add_claim(&self, claim: &Claim) -> Result<ClaimId, StoreError> {
        let sql = "INSERT INTO claim (rule_id, nominal_date, effective_due, attempt, claimed_at, outcome, outcome_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        self.0.prepare_cached(sql)?.execute(params![
            claim.key.rule.0,
            claim.key.date.to_string(),
            claim.effective_due.timestamp(),
            claim.attempt,
            claim.claimed_at.timestamp(),
            claim.outcome.map(Outcome::name),
            claim.outcome_at.map(|at| at.timestamp()),
        ])?;
        Ok(ClaimId(self.0.last_insert_rowid()))
    }

    /// Stores what became of an attempt.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_outcome(
        &self,
        claim: ClaimId,
        outcome: Outcome,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE claim SET outcome = ?2, outcome_at = ?3 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![claim.0, outcome.name(), now.timestamp()])?;
        Ok(())
    }

    /// The last attempt of every occurrence that counts as shown although nobody knows that it was.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn unsettled_claims(&self) -> Result<Vec<Claim>, StoreError> {
        let sql = format!(
            "SELECT c.id, c.rule_id, c.nominal_date, c.effective_due, c.attempt, c.claimed_at, c.outcome, c.outcome_at \
             FROM occurrence o CROSS JOIN claim c ON c.rule_id = o.rule_id AND c.nominal_date = o.nominal_date \
             WHERE o.state = 'shown' AND {OPEN} AND c.effective_due = o.effective_due \
             AND coalesce(c.outcome, '') <> 'shown' \
             AND c.id = (SELECT max(l.id) FROM claim l WHERE l.rule_id = c.rule_id AND l.nominal_date = c.nominal_date) \
             ORDER BY c.id"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([], claim_of)?.collect::<Result<_, _>>()?)
    }

    /// Every attempt to show an occurrence, the first one first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn claims_of(&self, key: Key) -> Result<Vec<Claim>, StoreError> {
        let sql = "SELECT id, rule_id, nominal_date, effective_due, attempt, claimed_at, outcome, outcome_at FROM claim \
                   WHERE rule_id = ?1 AND nominal_date = ?2 ORDER BY id";
        let key = params![key.rule.0, key.date.to_string()];
        Ok(self.0.prepare_cached(sql)?.query_map(key, claim_of)?.collect::<Result<_, _>>()?)
    }

    /// Forgets every attempt to show an occurrence, which itself is about to be forgotten.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn forget_claims(&self, key: Key) -> Result<(), StoreError> {
        let sql = "DELETE FROM claim WHERE rule_id = ?1 AND nominal_date = ?2";
        self.0.prepare_cached(sql)?.execute(params![key.rule.0, key.date.to_string()])?;
        Ok(())
    }

    /// How often this occurrence failed to be shown for this effective due.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn failures(&self, key: Key, effective_due: DateTime<Utc>) -> Result<u32, StoreError> {
        let sql = "SELECT count(*) FROM claim WHERE rule_id = ?1 AND nominal_date = ?2 AND effective_due = ?3 \
                   AND outcome = 'failed'";
        let key = params![key.rule.0, key.date.to_string(), effective_due.timestamp()];
        Ok(self.0.prepare_cached(sql)?.query_row(key, |row| row.get(0))?)
    }
}
