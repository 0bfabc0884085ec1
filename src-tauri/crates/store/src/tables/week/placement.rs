//! How long single times of activities last.

use crate::StoreError;
use crate::tables::Rows;
use interlude_domain::reminding::rule::RuleId;
use rusqlite::{OptionalExtension, params};

impl Rows<'_> {
    /// Stores how many minutes one time lasts; `None` for as long as the activity usually does.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_placement(&self, rule: RuleId, minutes: Option<u32>) -> Result<(), StoreError> {
        match minutes {
            Some(minutes) => {
                let sql = "INSERT INTO placement (rule_id, minutes) VALUES (?1, ?2) \
                           ON CONFLICT (rule_id) DO UPDATE SET minutes = excluded.minutes";
                self.0.execute(sql, params![rule.0, minutes])?;
            }
            None => {
                self.0.execute("DELETE FROM placement WHERE rule_id = ?1", [rule.0])?;
            }
        }
        Ok(())
    }

    /// How many minutes one time lasts; `None` for as long as the activity usually does.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn placement(&self, rule: RuleId) -> Result<Option<u32>, StoreError> {
        let sql = "SELECT minutes FROM placement WHERE rule_id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([rule.0], |row| row.get(0)).optional()?)
    }
}
