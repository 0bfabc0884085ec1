//! The index: what is found by its words, in the order of when it was.

use crate::StoreError;
use crate::tables::Rows;
use chrono::NaiveDate;
use interlude_domain::moments::moment::{MomentId, Place};
use interlude_domain::moments::search::Indexed;
use interlude_domain::moments::was::{DAY_BEGINS, Was};
use rusqlite::params;

/// Something that was found, and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundAt {
    /// Where it stands in the order of all that is found.
    pub place: Place,
    /// What it is.
    pub moment: MomentId,
}

impl Rows<'_> {
    /// Makes that a moment is found by these words, and listed under its day, at a place within its second. It keeps the place
    /// that it has there.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn index_moment(&self, id: MomentId, was: &Was, words: &Indexed) -> Result<Place, StoreError> {
        let (second, day) = (was.at.timestamp(), was.day(DAY_BEGINS).date);
        let place = match self.listed_at(id)? {
            Some((known, place)) if known == day && Place::all_of(second).contains(&place) => place,
            _ => {
                self.unplace(id)?;
                self.place(id, second, day)?
            }
        };
        self.0.prepare_cached("DELETE FROM found WHERE rowid = ?1")?.execute([place.0])?;
        self.0
            .prepare_cached("INSERT INTO found (rowid, words, singles) VALUES (?1, ?2, ?3)")?
            .execute(params![place.0, words.words, words.singles])?;
        Ok(place)
    }

    /// Takes a moment out of all that is found.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn unplace(&self, id: MomentId) -> Result<(), StoreError> {
        let sql = "DELETE FROM found WHERE rowid = (SELECT place FROM written WHERE moment_id = ?1)";
        self.0.prepare_cached(sql)?.execute([id.0])?;
        self.0.prepare_cached("DELETE FROM written WHERE moment_id = ?1")?.execute([id.0])?;
        Ok(())
    }

    /// Writes the index anew from what is there, so that nothing of what was erased is left in it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn rebuild_index(&self) -> Result<(), StoreError> {
        self.0.prepare_cached("INSERT INTO found (found) VALUES ('rebuild')")?.execute([])?;
        Ok(())
    }

    /// What an expression of the index finds before a place, the latest first; from the end without one.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn find(
        &self,
        expression: &str,
        before: Option<Place>,
        most: u32,
    ) -> Result<Vec<FoundAt>, StoreError> {
        let sql = "SELECT f.rowid, w.moment_id FROM found f JOIN written w ON w.place = f.rowid \
                   WHERE f.found MATCH ?1 AND f.rowid < ?2 ORDER BY f.rowid DESC LIMIT ?3";
        let before = before.map_or(i64::MAX, |place| place.0);
        let found = |row: &rusqlite::Row<'_>| {
            Ok(FoundAt { place: Place(row.get(0)?), moment: MomentId(row.get(1)?) })
        };
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map(params![expression, before, most], found)?.collect::<Result<_, _>>()?)
    }

    fn place(&self, id: MomentId, second: i64, day: NaiveDate) -> Result<Place, StoreError> {
        let all = Place::all_of(second);
        let sql = "SELECT max(place) FROM written WHERE place BETWEEN ?1 AND ?2";
        let last: Option<i64> =
            self.0.prepare_cached(sql)?.query_row([all.start().0, all.end().0], |row| row.get(0))?;
        let place = last.map_or(*all.start(), |last| Place(last + 1));
        let sql = "INSERT INTO written (place, moment_id, day) VALUES (?1, ?2, ?3)";
        self.0.prepare_cached(sql)?.execute(params![place.0, id.0, day.to_string()])?;
        Ok(place)
    }
}
