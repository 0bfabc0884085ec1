//! Rules that still matter: those that are live, and the latest of what has a rule for each time.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::reminding::occurrence::OPEN;
use crate::tables::reminding::rule::{COLUMNS, StoredRule, rule_of};
use chrono::NaiveDate;
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::reminding::rule::Kind;
use rusqlite::params;

impl Rows<'_> {
    /// The single times of an activity from `since` on whose rules were not ended.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn placed_since(
        &self,
        activity: ActivityId,
        since: NaiveDate,
    ) -> Result<Vec<StoredRule>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM rule WHERE activity_id = ?1 AND kind = 'placed_activity' AND starts >= ?2 \
             AND lead_of IS NULL AND ended_at IS NULL ORDER BY id"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let values = params![activity.0, since.to_string()];
        Ok(statement.query_map(values, rule_of)?.collect::<Result<_, _>>()?)
    }

    /// Every prompt of that kind from `since` on, also those that were taken away; the oldest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn prompts_since(&self, kind: Kind, since: NaiveDate) -> Result<Vec<StoredRule>, StoreError> {
        let kind = kind.name();
        let sql = format!(
            "SELECT {COLUMNS} FROM rule WHERE plan_id IS NULL AND activity_id IS NULL AND kind = '{kind}' \
             AND starts >= ?1 AND lead_of IS NULL ORDER BY id"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map([since.to_string()], rule_of)?.collect::<Result<_, _>>()?)
    }

    /// Every rule that was not ended, or that still has something waiting. A single time that is over and
    /// closed is none of them.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn live_rules(&self) -> Result<Vec<StoredRule>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM rule WHERE id IN ( \
             SELECT id FROM rule WHERE next_date IS NOT NULL AND ended_at IS NULL \
             UNION ALL SELECT id FROM rule WHERE ended_at IS NULL \
             AND kind NOT IN ('placed_activity', 'nudge', 'hard_date', 'thinking', 'look_back') \
             UNION ALL SELECT r.id FROM occurrence o CROSS JOIN rule r ON r.id = o.rule_id \
             WHERE o.state = 'shown' AND {OPEN} AND r.ended_at IS NULL \
             UNION ALL SELECT o.rule_id FROM occurrence o WHERE o.state IN ('pending', 'snoozed') AND {OPEN}) \
             ORDER BY id"
        );
        Ok(self.0.prepare_cached(&sql)?.query_map([], rule_of)?.collect::<Result<_, _>>()?)
    }
}
