//! The earlier part of the inbox: what was missed or superseded, the newest first and a page at a time.
//!
//! A reminder ahead of something that has come due itself is none of it: that one stands there in its place.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::reminding::occurrence::{COLUMNS, IS_NOT_OVERTAKEN, occurrence_of};
use interlude_domain::reminding::occurrence::Occurrence;
use rusqlite::params;

/// The words of the index `occurrence_earlier`.
const EARLIER: &str = "o.state IN ('missed', 'superseded')";

impl Rows<'_> {
    /// At most so many of it, from the newest on or from what follows `after`.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn earlier(&self, after: Option<&Occurrence>, most: usize) -> Result<Vec<Occurrence>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM occurrence o CROSS JOIN rule r ON r.id = o.rule_id WHERE {EARLIER} AND o.due <= ?1 \
             AND (o.due < ?1 OR (o.rule_id, o.nominal_date) > (?2, ?3)) AND {IS_NOT_OVERTAKEN} \
             ORDER BY o.due DESC, o.rule_id, o.nominal_date LIMIT ?4"
        );
        let due = after.map_or(i64::MAX, |known| known.due.timestamp());
        let rule = after.map_or(0, |known| known.key.rule.0);
        let date = after.map(|known| known.key.date.to_string()).unwrap_or_default();
        let mut statement = self.0.prepare_cached(&sql)?;
        let found = statement.query_map(params![due, rule, date, most], occurrence_of)?;
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
