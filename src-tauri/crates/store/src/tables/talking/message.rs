//! Messages by their parts. The text that they make is the text of the moment.

use crate::StoreError;
use crate::tables::Rows;
use crate::tables::column;
use interlude_domain::moments::moment::MomentId;
use interlude_domain::talking::message::{Fact, FactTold, Layout, Message, MessageForm, MessagePart};
use interlude_domain::talking::template::Template;
use rusqlite::{OptionalExtension, params};

/// A message as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredMessage {
    /// What stands in it.
    pub message: Message,
    /// What it began with.
    pub template: Option<Template>,
}

impl Rows<'_> {
    /// Keeps what a draft is made of.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn keep_message(&self, id: MomentId, stored: &StoredMessage) -> Result<(), StoreError> {
        let Message { form, layout, parts, facts } = &stored.message;
        let sql = "INSERT INTO message (moment_id, form, layout, template) VALUES (?1, ?2, ?3, ?4) \
                   ON CONFLICT (moment_id) DO UPDATE SET form = excluded.form, layout = excluded.layout, \
                   template = excluded.template";
        let values = params![id.0, form.name(), layout.name(), stored.template.map(Template::name)];
        self.0.prepare_cached(sql)?.execute(values)?;
        self.0.prepare_cached("DELETE FROM message_part WHERE moment_id = ?1")?.execute([id.0])?;
        self.0.prepare_cached("DELETE FROM message_fact WHERE moment_id = ?1")?.execute([id.0])?;
        for (part, text) in parts.iter().filter(|(_, text)| !text.is_empty()) {
            let sql = "INSERT INTO message_part (moment_id, part, text) VALUES (?1, ?2, ?3)";
            self.0.prepare_cached(sql)?.execute(params![id.0, part.name(), text])?;
        }
        for (place, fact) in (0_i64..).zip(facts) {
            let sql = "INSERT INTO message_fact (moment_id, place, source_id, told, text) VALUES (?1, ?2, ?3, ?4, ?5)";
            let source = fact.source.map(|source| source.0);
            self.0.prepare_cached(sql)?.execute(params![id.0, place, source, fact.told.name(), fact.text])?;
        }
        Ok(())
    }

    /// What a draft is made of, where it is a message; also of one that lies in the bin.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn message(&self, id: MomentId) -> Result<Option<StoredMessage>, StoreError> {
        let sql = "SELECT form, layout, template FROM message WHERE moment_id = ?1";
        let head = |row: &rusqlite::Row<'_>| {
            Ok((
                column::word(row, 0, MessageForm::from_name)?,
                column::word(row, 1, Layout::from_name)?,
                column::word_if_any(row, 2, Template::from_name)?,
            ))
        };
        let Some((form, layout, template)) =
            self.0.prepare_cached(sql)?.query_row([id.0], head).optional()?
        else {
            return Ok(None);
        };
        let sql = "SELECT part, text FROM message_part WHERE moment_id = ?1";
        let part = |row: &rusqlite::Row<'_>| Ok((column::word(row, 0, MessagePart::from_name)?, row.get(1)?));
        let parts = self.0.prepare_cached(sql)?.query_map([id.0], part)?.collect::<Result<_, _>>()?;
        let sql = "SELECT source_id, told, text FROM message_fact WHERE moment_id = ?1 ORDER BY place";
        let fact = |row: &rusqlite::Row<'_>| {
            Ok(Fact {
                source: row.get::<_, Option<i64>>(0)?.map(MomentId),
                told: column::word(row, 1, FactTold::from_name)?,
                text: row.get(2)?,
            })
        };
        let facts = self.0.prepare_cached(sql)?.query_map([id.0], fact)?.collect::<Result<_, _>>()?;
        Ok(Some(StoredMessage { message: Message { form, layout, parts, facts }, template }))
    }
}
