//! Hints that were waved away: the sentence of a message that is fine as it is.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use interlude_domain::moments::moment::MomentId;
use interlude_domain::talking::hints::Hint;
use rusqlite::params;

/// A sentence that is fine as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWaved {
    /// What was said of it.
    pub hint: Hint,
    /// The sentence as it was then.
    pub sentence: String,
}

impl Rows<'_> {
    /// A sentence of a message is fine as it is.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn wave_hint(&self, id: MomentId, waved: &StoredWaved) -> Result<(), StoreError> {
        let sql = "INSERT INTO hint_waved (moment_id, hint, sentence) VALUES (?1, ?2, ?3)";
        self.0.prepare_cached(sql)?.execute(params![id.0, waved.hint.name(), waved.sentence])?;
        Ok(())
    }

    /// It is not, after all.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn unwave_hint(&self, id: MomentId, waved: &StoredWaved) -> Result<(), StoreError> {
        let sql = "DELETE FROM hint_waved WHERE moment_id = ?1 AND hint = ?2 AND sentence = ?3";
        self.0.prepare_cached(sql)?.execute(params![id.0, waved.hint.name(), waved.sentence])?;
        Ok(())
    }

    /// What of a message is fine as it is.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn waved_hints(&self, id: MomentId) -> Result<Vec<StoredWaved>, StoreError> {
        let sql = "SELECT hint, sentence FROM hint_waved WHERE moment_id = ?1 ORDER BY id";
        let waved = |row: &rusqlite::Row<'_>| {
            Ok(StoredWaved { hint: column::word(row, 0, Hint::from_name)?, sentence: row.get(1)? })
        };
        Ok(self.0.prepare_cached(sql)?.query_map([id.0], waved)?.collect::<Result<_, _>>()?)
    }
}
