//! Tags, and what they were put on.

use crate::StoreError;
use crate::tables::Rows;
use interlude_domain::moments::moment::MomentId;
use interlude_domain::moments::tag::{TagId, alike};
use rusqlite::{OptionalExtension, Row, params};

/// A tag as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTag {
    /// Its name here.
    pub id: TagId,
    /// As it was first spelled, or last renamed to.
    pub name: String,
}

fn tag_of(row: &Row<'_>) -> rusqlite::Result<StoredTag> {
    Ok(StoredTag { id: TagId(row.get(0)?), name: row.get(1)? })
}

impl Rows<'_> {
    /// The tag of this name in any spelling; a new one where there is none.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn tag_named(&self, name: &str) -> Result<TagId, StoreError> {
        match self.known_tag(name)? {
            Some(tag) => Ok(tag.id),
            None => {
                let sql = "INSERT INTO tag (name, alike) VALUES (?1, ?2)";
                self.0.prepare_cached(sql)?.execute(params![name, alike(name)])?;
                Ok(TagId(self.0.last_insert_rowid()))
            }
        }
    }

    /// The tag of this name in any spelling.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn known_tag(&self, name: &str) -> Result<Option<StoredTag>, StoreError> {
        let sql = "SELECT id, name FROM tag WHERE alike = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([alike(name)], tag_of).optional()?)
    }

    /// One tag.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn tag(&self, id: TagId) -> Result<Option<StoredTag>, StoreError> {
        let sql = "SELECT id, name FROM tag WHERE id = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([id.0], tag_of).optional()?)
    }

    /// Every tag in the order of its letters.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn tags(&self) -> Result<Vec<StoredTag>, StoreError> {
        let sql = "SELECT id, name FROM tag ORDER BY alike";
        Ok(self.0.prepare_cached(sql)?.query_map([], tag_of)?.collect::<Result<_, _>>()?)
    }

    /// Gives a tag another spelling or another name.
    ///
    /// # Errors
    /// When the vault cannot be written, or another tag bears that name.
    pub fn rename_tag(&self, id: TagId, name: &str) -> Result<(), StoreError> {
        let sql = "UPDATE tag SET name = ?2, alike = ?3 WHERE id = ?1";
        self.0.prepare_cached(sql)?.execute(params![id.0, name, alike(name)])?;
        Ok(())
    }

    /// Brings a tag back that was removed, under its former name here.
    ///
    /// # Errors
    /// When the vault cannot be written, or another tag bears that name.
    pub fn restore_tag(&self, tag: &StoredTag) -> Result<(), StoreError> {
        let sql = "INSERT INTO tag (id, name, alike) VALUES (?1, ?2, ?3)";
        self.0.prepare_cached(sql)?.execute(params![tag.id.0, tag.name, alike(&tag.name)])?;
        Ok(())
    }

    /// Removes a tag that nothing bears any more.
    ///
    /// # Errors
    /// When the vault cannot be written, or something bears it.
    pub fn remove_tag(&self, id: TagId) -> Result<(), StoreError> {
        self.0.prepare_cached("DELETE FROM tag WHERE id = ?1")?.execute([id.0])?;
        Ok(())
    }

    /// What bears a tag.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn tagged_with(&self, id: TagId) -> Result<Vec<MomentId>, StoreError> {
        let sql = "SELECT moment_id FROM tagged WHERE tag_id = ?1 ORDER BY moment_id";
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.query_map([id.0], |row| Ok(MomentId(row.get(0)?)))?.collect::<Result<_, _>>()?)
    }

    /// The tags of a moment, in the order of their letters.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn tags_of(&self, id: MomentId) -> Result<Vec<StoredTag>, StoreError> {
        let sql = "SELECT t.id, t.name FROM tagged d JOIN tag t ON t.id = d.tag_id WHERE d.moment_id = ?1 ORDER BY t.alike";
        Ok(self.0.prepare_cached(sql)?.query_map([id.0], tag_of)?.collect::<Result<_, _>>()?)
    }

    /// Puts a tag on a moment; tells whether it was not on it before.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn put_tag(&self, id: MomentId, tag: TagId) -> Result<bool, StoreError> {
        let sql = "INSERT OR IGNORE INTO tagged (moment_id, tag_id) VALUES (?1, ?2)";
        Ok(self.0.prepare_cached(sql)?.execute(params![id.0, tag.0])? > 0)
    }

    /// Takes a tag off a moment.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn take_tag_off(&self, id: MomentId, tag: TagId) -> Result<(), StoreError> {
        let sql = "DELETE FROM tagged WHERE moment_id = ?1 AND tag_id = ?2";
        self.0.prepare_cached(sql)?.execute(params![id.0, tag.0])?;
        Ok(())
    }
}
