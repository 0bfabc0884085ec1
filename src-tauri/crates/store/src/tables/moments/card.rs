//! What the program fills until the person changes it.

use crate::StoreError;
use crate::tables::Rows;
use rusqlite::{OptionalExtension, params};

/// Which of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardName {
    /// What stands beside the circle.
    Card,
    /// What makes it harder for oneself, one a line.
    Harder,
}

impl CardName {
    fn name(self) -> &'static str {
        match self {
            CardName::Card => "card",
            CardName::Harder => "harder",
        }
    }
}

impl Rows<'_> {
    /// What the person wrote; nothing as long as it is filled.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn card(&self, card: CardName) -> Result<Option<String>, StoreError> {
        let sql = "SELECT text FROM card WHERE name = ?1";
        Ok(self.0.prepare_cached(sql)?.query_row([card.name()], |row| row.get(0)).optional()?)
    }

    /// Keeps what the person wrote; with an empty text it is filled again.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn save_card(&self, card: CardName, text: &str) -> Result<(), StoreError> {
        self.0.prepare_cached("DELETE FROM card WHERE name = ?1")?.execute([card.name()])?;
        if !text.is_empty() {
            let sql = "INSERT INTO card (name, text) VALUES (?1, ?2)";
            self.0.prepare_cached(sql)?.execute(params![card.name(), text])?;
        }
        Ok(())
    }
}
