//! Typed text.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use chrono::{DateTime, Utc};
use interlude_domain::frame::typed::{FormName, Stands};
use rusqlite::{Row, params};

/// What stands in a form, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTyped {
    /// The form.
    pub form: FormName,
    /// Which thing it is about; empty for a new one.
    pub thing: String,
    /// As the form holds it.
    pub content: String,
    /// The screen on which it stands.
    pub screen: String,
    /// The field that had the caret.
    pub field: String,
    /// What of its text was marked, in UTF-16 units.
    pub caret: (u32, u32),
    /// How it was last seen.
    pub stands: Stands,
    /// When the last letter of it was typed.
    pub typed_at: DateTime<Utc>,
}

fn typed_of(row: &Row<'_>) -> rusqlite::Result<StoredTyped> {
    Ok(StoredTyped {
        form: column::word(row, 0, FormName::from_name)?,
        thing: row.get(1)?,
        content: row.get(2)?,
        screen: row.get(3)?,
        field: row.get(4)?,
        caret: (row.get(5)?, row.get(6)?),
        stands: column::word(row, 7, Stands::from_name)?,
        typed_at: column::instant(row, 8)?,
    })
}

impl Rows<'_> {
    /// Keeps what stands in a form in place of what was kept of it.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_typed(&self, typed: &StoredTyped) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO typed (form, thing, content, screen, field, caret_from, caret_to, stands, typed_at) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        let StoredTyped { form, thing, content, screen, field, caret: (from, to), stands, typed_at } = typed;
        let values = params![
            form.name(),
            thing,
            content,
            screen,
            field,
            from,
            to,
            stands.name(),
            typed_at.timestamp()
        ];
        self.0.execute(sql, values)?;
        Ok(())
    }

    /// Throws away what was kept of a form.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn drop_typed(&self, form: FormName, thing: &str) -> Result<(), StoreError> {
        self.0.execute("DELETE FROM typed WHERE form = ?1 AND thing = ?2", params![form.name(), thing])?;
        Ok(())
    }

    /// Notes that every form that stood open was hidden.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn hide_typed(&self) -> Result<(), StoreError> {
        self.0.execute("UPDATE typed SET stands = 'hidden' WHERE stands = 'open'", [])?;
        Ok(())
    }

    /// Everything that is kept, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn typed(&self) -> Result<Vec<StoredTyped>, StoreError> {
        let sql = "SELECT form, thing, content, screen, field, caret_from, caret_to, stands, typed_at FROM typed \
                   ORDER BY typed_at DESC, form, thing";
        Ok(self.0.prepare_cached(sql)?.query_map([], typed_of)?.collect::<Result<_, _>>()?)
    }
}
