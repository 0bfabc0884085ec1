//! Settings: a value by its name.

use crate::StoreError;
use crate::tables::Rows;
use rusqlite::{OptionalExtension, params};

impl Rows<'_> {
    /// The value of a setting, if it was ever set.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let sql = "SELECT value FROM setting WHERE name = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Sets a value, or takes it away.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn set_setting(&self, name: &str, value: Option<&str>) -> Result<(), StoreError> {
        match value {
            Some(value) => self.0.execute(
                "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                params![name, value],
            )?,
            None => self.0.execute("DELETE FROM setting WHERE name = ?1", [name])?,
        };
        Ok(())
    }

    /// A random name of sixteen characters.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn random_name(&self) -> Result<String, StoreError> {
        Ok(self.0.query_row("SELECT lower(hex(randomblob(8)))", [], |row| row.get(0))?)
    }
}
