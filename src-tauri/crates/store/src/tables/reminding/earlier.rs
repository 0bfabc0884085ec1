//! The earlier part of the inbox: what was missed or superseded, the newest first and a page at a time.
//!
//! A reminder ahead of something that has come due itself is none of it: that one stands there in its place. Of an activity that
//! comes again only the latest date stands there, for all that are earlier.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::reminding::occurrence::{COLUMNS, IS_NOT_OVERTAKEN, occurrence_of};
use chrono::NaiveDate;
use interlude_domain::reminding::occurrence::Occurrence;
use interlude_domain::reminding::rule::RuleId;
use rusqlite::params;
use std::collections::BTreeMap;

/// The words of the index `occurrence_earlier`.
const EARLIER: &str = "o.state IN ('missed', 'superseded')";

/// That no later date of the same activity is earlier, too. A reminder ahead of one stands for itself.
const STANDS_FOR_ALL: &str = "(r.activity_id IS NULL OR r.lead_of IS NOT NULL OR NOT EXISTS (SELECT 1 FROM occurrence l \
     WHERE l.rule_id = o.rule_id AND l.nominal_date > o.nominal_date AND l.state IN ('missed', 'superseded')))";

impl Rows<'_> {
    /// At most so many lines of it, from the newest on or from what follows `after`.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn earlier(&self, after: Option<&Occurrence>, most: usize) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o CROSS JOIN rule r ON r.id = o.rule_id WHERE {EARLIER} AND o.due <= ?1 \
             AND (o.due < ?1 OR (o.rule_id, o.nominal_date) > (?2, ?3)) AND {IS_NOT_OVERTAKEN} AND {STANDS_FOR_ALL} \
             ORDER BY o.due DESC, o.rule_id, o.nominal_date LIMIT ?4"
        );
        let due = after.map_or(i64::MAX, |known| known.due.timestamp());
        let rule = after.map_or(0, |known| known.key.rule.0);
        let date = after.map(|known| known.key.date.to_string()).unwrap_or_default();
        let mut statement = self.0.prepare_cached(&sql)?;
        let found = statement.query_map(params![due, rule, date, most], occurrence_of)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// At most so many of one rule, from the latest on or from what is before a date.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn earlier_of(
        &self,
        rule: RuleId,
        before: Option<NaiveDate>,
        most: usize,
    ) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o WHERE o.rule_id = ?1 AND o.nominal_date < ?2 AND {EARLIER} \
             ORDER BY o.nominal_date DESC LIMIT ?3"
        );
        // No date is written with a letter that sorts behind this one.
        let before = before.map_or_else(|| "~".to_owned(), |date| date.to_string());
        let mut statement = self.0.prepare_cached(&sql)?;
        let found = statement.query_map(params![rule.0, before, most], occurrence_of)?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// How many there are of each rule.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn earlier_times(&self) -> Result<BTreeMap<RuleId, usize>, StoreError> {
        let sql = format!(
            "SELECT o.rule_id, count(*) FROM occurrence o INDEXED BY occurrence_earlier WHERE {EARLIER} GROUP BY o.rule_id"
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let found = statement.query_map([], |row| Ok((RuleId(row.get(0)?), row.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }

    /// How many there are in all.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn earlier_count(&self) -> Result<usize, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM occurrence o CROSS JOIN rule r ON r.id = o.rule_id \
             WHERE {EARLIER} AND {IS_NOT_OVERTAKEN}"
        );
        Ok(self.0.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }
}
