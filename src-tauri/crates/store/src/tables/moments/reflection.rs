//! Reflections: the prompt that one began with. Its words are the text of the moment.

use crate::StoreError;
use crate::tables::Rows;
use interlude_domain::moments::moment::MomentId;
use interlude_domain::moments::prompt::Prompt;
use rusqlite::{OptionalExtension, params};

impl Rows<'_> {
    /// A reflection began with this prompt, or with none.
    ///
    /// # Errors
    /// When the vault cannot be written.
    pub fn put_prompt(&self, id: MomentId, prompt: Option<Prompt>) -> Result<(), StoreError> {
        let Some(prompt) = prompt else {
            self.0.prepare_cached("DELETE FROM reflection WHERE moment_id = ?1")?.execute([id.0])?;
            return Ok(());
        };
        let sql = "INSERT INTO reflection (moment_id, prompt) VALUES (?1, ?2) \
                   ON CONFLICT (moment_id) DO UPDATE SET prompt = excluded.prompt";
        self.0.prepare_cached(sql)?.execute(params![id.0, prompt.name()])?;
        Ok(())
    }

    /// The prompt that a reflection began with. One that this version does not know is none.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn prompt_of(&self, id: MomentId) -> Result<Option<Prompt>, StoreError> {
        let sql = "SELECT prompt FROM reflection WHERE moment_id = ?1";
        let name: Option<String> =
            self.0.prepare_cached(sql)?.query_row([id.0], |row| row.get(0)).optional()?;
        Ok(name.and_then(|name| Prompt::from_name(&name)))
    }
}
