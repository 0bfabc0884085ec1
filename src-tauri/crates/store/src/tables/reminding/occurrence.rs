//! Occurrences: what came due or was closed.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column::{self, time_text};
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::rule::RuleId;
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "o.rule_id, o.nominal_date, o.nominal_time, o.state, o.due, o.effective_due, o.until_undisturbed, o.closed_at";

fn occurrence_of(row: &Row<'_>) -> rusqlite::Result<Occurrence> {
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
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o JOIN rule r ON r.id = o.rule_id WHERE o.state IN ('pending', 'snoozed') \
             OR o.nominal_date >= min(?1, coalesce(r.next_date, ?1))"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map([floor.to_string()], occurrence_of)?.collect::<Result<_, _>>()?)
    }

    /// Everything in this state, latest due first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn occurrences_in(&self, state: State) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o WHERE o.state = ?1 ORDER BY o.due DESC, o.rule_id, o.nominal_date"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map([state.name()], occurrence_of)?.collect::<Result<_, _>>()?)
    }

    /// Everything that became of a rule's dates, in their order.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn occurrences_of(&self, rule: RuleId) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM occurrence o WHERE o.rule_id = ?1 ORDER BY o.nominal_date");
        let mut statement = self.0.prepare_cached(&sql)?;
        Ok(statement.query_map([rule.0], occurrence_of)?.collect::<Result<_, _>>()?)
    }

    /// Everything that became of an activity's times, also of single ones, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn occurrences_of_activity(&self, activity: ActivityId) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o JOIN rule r ON r.id = o.rule_id WHERE r.activity_id = ?1 \
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
        let sql = "SELECT count(*) FROM occurrence o JOIN rule r ON r.id = o.rule_id WHERE o.state = 'shown' \
                   AND NOT EXISTS (SELECT 1 FROM occurrence i WHERE i.rule_id = r.lead_of \
                   AND i.nominal_date = date(o.nominal_date, '+' || r.lead_days || ' days'))";
        Ok(self.0.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }
}
