//! Words for how it is, beside the step of a mood.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use interlude_domain::moments::feeling::{Feeling, Feelings};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::moments::tag::alike;
use rusqlite::{OptionalExtension, params};

impl Rows<'_> {
    /// A moment has these words, and no others. A word of one's own that no moment has any more is gone.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn put_feelings(&self, id: MomentId, feelings: &Feelings) -> Result<(), StoreError> {
        self.0.prepare_cached("DELETE FROM feels WHERE moment_id = ?1")?.execute([id.0])?;
        let sql = "INSERT OR IGNORE INTO feels (moment_id, feeling) VALUES (?1, ?2)";
        for feeling in &feelings.known {
            self.0.prepare_cached(sql)?.execute(params![id.0, feeling.name()])?;
        }
        let sql = "SELECT own_id FROM feels_own WHERE moment_id = ?1";
        let former: Vec<i64> =
            self.0.prepare_cached(sql)?.query_map([id.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
        self.0.prepare_cached("DELETE FROM feels_own WHERE moment_id = ?1")?.execute([id.0])?;
        let sql = "INSERT OR IGNORE INTO feels_own (moment_id, own_id) VALUES (?1, ?2)";
        for word in &feelings.own {
            self.0.prepare_cached(sql)?.execute([id.0, self.own_feeling(word)?])?;
        }
        let sql = "DELETE FROM own_feeling WHERE id = ?1 \
                   AND NOT EXISTS (SELECT 1 FROM feels_own o WHERE o.own_id = ?1)";
        for own in former {
            self.0.prepare_cached(sql)?.execute([own])?;
        }
        Ok(())
    }

    /// The words of a moment; one's own in the order of their letters.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn feelings_of(&self, id: MomentId) -> Result<Feelings, StoreError> {
        let sql = "SELECT feeling FROM feels WHERE moment_id = ?1 ORDER BY feeling";
        let feeling = |row: &rusqlite::Row<'_>| column::word(row, 0, Feeling::from_name);
        let known = self.0.prepare_cached(sql)?.query_map([id.0], feeling)?.collect::<Result<_, _>>()?;
        let sql = "SELECT o.word FROM feels_own f JOIN own_feeling o ON o.id = f.own_id \
                   WHERE f.moment_id = ?1 ORDER BY o.alike";
        let own =
            self.0.prepare_cached(sql)?.query_map([id.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(Feelings { known, own })
    }

    /// Every word of one's own, in the order of their letters.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn own_feelings(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT word FROM own_feeling ORDER BY alike";
        Ok(self.0.prepare_cached(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// The word in any spelling; a new one where there is none.
    fn own_feeling(&self, word: &str) -> Result<i64, StoreError> {
        let sql = "SELECT id FROM own_feeling WHERE alike = ?1";
        let known = self.0.prepare_cached(sql)?.query_row([alike(word)], |row| row.get(0)).optional()?;
        if let Some(known) = known {
            return Ok(known);
        }
        let sql = "INSERT INTO own_feeling (word, alike) VALUES (?1, ?2)";
        self.0.prepare_cached(sql)?.execute(params![word, alike(word)])?;
        Ok(self.0.last_insert_rowid())
    }
}
