//! Occurrences: what came due or was closed.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column::{self, time_text};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::plan::PlanId;
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::rule::RuleId;
use rusqlite::{OptionalExtension, Row, params};
use std::cmp::Reverse;

pub(crate) const COLUMNS: &str = "o.rule_id, o.nominal_date, o.nominal_time, o.state, o.due, o.effective_due, o.until_undisturbed, o.closed_at";

/// Every open state, as the index `occurrence_open` names them: with the same words in a statement SQLite uses it.
pub(crate) const OPEN: &str = "o.state IN ('pending', 'shown', 'snoozed', 'missed', 'superseded')";

/// That what a reminder `o` of rule `r` is ahead of has not come due itself; of one that is ahead of nothing it holds.
pub(crate) const IS_NOT_OVERTAKEN: &str = "NOT EXISTS (SELECT 1 FROM occurrence i WHERE i.rule_id = r.lead_of \
     AND i.nominal_date = date(o.nominal_date, '+' || r.lead_days || ' days'))";

/// No zone is so far from another, and none leaves out so much, that a date's due lies further from its midnight in UTC.
const FARTHEST: Days = Days::new(2);

pub(crate) fn occurrence_of(row: &Row<'_>) -> rusqlite::Result<Occurrence> {
    Ok(Occurrence {
        key: Key { rule: RuleId(row.get(0)?), date: column::date(row, 1)? },
        time: column::time(row, 2)?,
        state: column::word(row, 3, State::from_name)?,
        due: column::instant(row, 4)?,
        effective_due: column::instant(row, 5)?,
        until_undisturbed: row.get(6)?,
        closed_at: column::instant_if_any(row, 7)?,
    })
}

impl Rows<'_> {
    /// Stores an occurrence, new or changed.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_occurrence(&self, known: &Occurrence) -> Result<(), StoreError> {
        let sql = "INSERT INTO occurrence (rule_id, nominal_date, nominal_time, state, due, effective_due, \
                   until_undisturbed, closed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (rule_id, nominal_date) DO UPDATE SET \
                   nominal_time = excluded.nominal_time, state = excluded.state, due = excluded.due, \
                   effective_due = excluded.effective_due, until_undisturbed = excluded.until_undisturbed, \
                   closed_at = excluded.closed_at";
        self.0.prepare_cached(sql)?.execute(params![
            known.key.rule.0,
            known.key.date.to_string(),
            time_text(known.time),
            known.state.name(),
            known.due.timestamp(),
            known.effective_due.timestamp(),
            known.until_undisturbed,
            known.closed_at.map(|at| at.timestamp()),
        ])?;
        Ok(())
    }

    /// Forgets an occurrence that was never shown: it is ahead of its rule again.
    ///
    /// # Errors
    /// When the vault cannot be written, or an attempt to show it was made.
    pub fn forget_occurrence(&self, key: Key) -> Result<(), StoreError> {
        let sql = "DELETE FROM occurrence WHERE rule_id = ?1 AND nominal_date = ?2";
        self.0.prepare_cached(sql)?.execute(params![key.rule.0, key.date.to_string()])?;
        Ok(())
    }

    /// One occurrence.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn occurrence(&self, key: Key) -> Result<Option<Occurrence>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM occurrence o WHERE o.rule_id = ?1 AND o.nominal_date = ?2");
        let found =
            self.0.prepare_cached(&sql)?.query_row(params![key.rule.0, key.date.to_string()], occurrence_of);
        Ok(found.optional()?)
    }

    /// What an evaluation has to know: everything that waits, and everything from `floor` or from the next date of its
    /// rule on.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn occurrences_for_evaluation(&self, floor: NaiveDate) -> Result<Vec<Occurrence>, StoreError> {
        // In three parts that have nothing in common: what waits, what is recent, and what is older than that and not
        // older than the next date of a rule that lags behind.
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o WHERE o.state IN ('pending', 'snoozed') AND {OPEN} \
             UNION ALL SELECT {COLUMNS} FROM occurrence o WHERE o.due >= ?1 AND o.nominal_date >= ?2 \
             AND o.state NOT IN ('pending', 'snoozed') \
             UNION ALL SELECT {COLUMNS} FROM rule r CROSS JOIN occurrence o ON o.rule_id = r.id \
             AND o.nominal_date >= r.next_date AND o.nominal_date < ?2 \
             WHERE r.next_date < ?2 AND o.state NOT IN ('pending', 'snoozed')"
        );
        let since = floor.checked_sub_days(FARTHEST).unwrap_or(floor).and_time(NaiveTime::MIN).and_utc();
        let mut statement = self.0.prepare_cached(&sql)?;
        let values = params![since.timestamp(), floor.to_string()];
        Ok(statement.query_map(values, occurrence_of)?.collect::<Result<_, _>>()?)
    }

    /// Everything in this state, which is an open one, latest due first; of another state nothing.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn open_in(&self, state: State) -> Result<Vec<Occurrence>, StoreError> {
        let state = state.name();
        let sql = format!("SELECT {COLUMNS} FROM occurrence o WHERE o.state = '{state}' AND {OPEN}");
        let mut statement = self.0.prepare_cached(&sql)?;
        let found = statement.query_map([], occurrence_of)?;
        let mut found = found.collect::<Result<Vec<_>, _>>()?;
        found.sort_unstable_by_key(|known| (Reverse(known.due), known.key));
        Ok(found)
    }

    /// Everything that is open of the rules of a plan.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn open_of_plan(&self, plan: PlanId) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o CROSS JOIN rule r ON r.id = o.rule_id WHERE {OPEN} AND r.plan_id = ?1"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map([plan.0], occurrence_of)?.collect::<Result<_, _>>()?)
    }

    /// What became of a rule's dates from `from` on, and everything that is open of it.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn open_or_recent_of(&self, rule: RuleId, from: NaiveDate) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o WHERE o.rule_id = ?1 AND o.nominal_date >= ?2 \
             UNION ALL SELECT {COLUMNS} FROM occurrence o INDEXED BY occurrence_open \
             WHERE o.rule_id = ?1 AND {OPEN} AND o.nominal_date < ?2"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let values = params![rule.0, from.to_string()];
        Ok(statement.query_map(values, occurrence_of)?.collect::<Result<_, _>>()?)
    }

    /// What became of a plan's check-ins, also of those that were put off, from the date `from` until the date `to`.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn check_ins_due(
        &self,
        plan: PlanId,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM rule r CROSS JOIN occurrence o ON o.rule_id = r.id \
             AND o.nominal_date BETWEEN ?2 AND ?3 WHERE r.plan_id = ?1 AND r.lead_of IS NULL \
             AND r.kind IN ('check_in', 'moved_check_in')"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let values = params![plan.0, from.to_string(), to.to_string()];
        Ok(statement.query_map(values, occurrence_of)?.collect::<Result<_, _>>()?)
    }

    /// Everything that became of an activity's times, also of single ones, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn occurrences_of_activity(&self, activity: ActivityId) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM rule r CROSS JOIN occurrence o ON o.rule_id = r.id WHERE r.activity_id = ?1 \
             AND r.lead_of IS NULL ORDER BY o.due DESC, o.rule_id"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map([activity.0], occurrence_of)?.collect::<Result<_, _>>()?)
    }

    /// Everything whose due lies from `from` on and before `to`.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn occurrences_between(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o WHERE o.due >= ?1 AND o.due < ?2 ORDER BY o.due, o.rule_id"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement
            .query_map([from.timestamp(), to.timestamp()], occurrence_of)?
            .collect::<Result<_, _>>()?)
    }

    /// How many occurrences were shown and are open; a reminder ahead of an item counts until the item has come due.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn open_count(&self) -> Result<usize, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM occurrence o CROSS JOIN rule r ON r.id = o.rule_id \
             WHERE o.state = 'shown' AND {OPEN} AND {IS_NOT_OVERTAKEN}"
        );
        Ok(self.0.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }
}
