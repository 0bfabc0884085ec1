//! Hinting: a hint is waved away, or stands again; and that there are no rules for a language is said once.

use super::hints_seen::TOLD;
use crate::planner::moments::logging::TOUCHED;
use crate::view::MessageView;
use crate::{EngineError, Planner};
use interlude_domain::form::{Form, Problem};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::talking::hints::{Hint, LOOKED_AT};
use interlude_domain::time::manner::Manner;
use interlude_store::StoreError;
use interlude_store::tables::{Rows, StoredWaved};

impl Planner {
    /// A sentence of a message is fine as it is, also after small changes.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no such message; [`EngineError::Invalid`] for a sentence that is none.
    pub fn wave_hint(
        &self,
        id: i64,
        hint: Hint,
        sentence: &str,
        language: &str,
    ) -> Result<MessageView, EngineError> {
        let waved = waved(hint, sentence)?;
        self.change_waved(id, language, |rows| rows.wave_hint(MomentId(id), &waved))
    }

    /// It is not, after all.
    ///
    /// # Errors
    /// As for [`Planner::wave_hint`].
    pub fn unwave_hint(
        &self,
        id: i64,
        hint: Hint,
        sentence: &str,
        language: &str,
    ) -> Result<MessageView, EngineError> {
        let waved = waved(hint, sentence)?;
        self.change_waved(id, language, |rows| rows.unwave_hint(MomentId(id), &waved))
    }

    fn change_waved(
        &self,
        id: i64,
        language: &str,
        store: impl FnOnce(&Rows<'_>) -> Result<(), StoreError>,
    ) -> Result<MessageView, EngineError> {
        self.change(TOUCHED, |work| {
            work.kept_message(MomentId(id))?;
            store(work.rows)?;
            work.message_view(MomentId(id), language)
        })
    }

    /// It was said that there are no rules for a language.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn no_rules_told(&self, language: &str) -> Result<(), EngineError> {
        let mut form = Form::new(Manner::PLAIN);
        let language = form.required("language", language, LONGEST_TAG);
        let language = form.finish(language).map_err(EngineError::Invalid)?;
        self.change(&[], |work| {
            let told = work.rows.setting(TOLD)?.unwrap_or_default();
            if told.lines().any(|line| line == language) {
                return Ok(());
            }
            Ok(work.rows.set_setting(TOLD, Some(&format!("{told}{language}\n")))?)
        })
    }
}

/// The longest name of a language.
const LONGEST_TAG: usize = 35;

/// A hint with its sentence; a text that is too long has none.
fn waved(hint: Hint, sentence: &str) -> Result<StoredWaved, EngineError> {
    if hint == Hint::TooLong {
        return Ok(StoredWaved { hint, sentence: String::new() });
    }
    let mut form = Form::new(Manner::PLAIN);
    let sentence = form.as_typed("sentence", sentence, LOOKED_AT);
    if sentence.as_ref().is_some_and(|sentence| sentence.trim().is_empty()) {
        form.refuse("sentence", Problem::Required);
    }
    let sentence = form.finish(sentence).map_err(EngineError::Invalid)?;
    Ok(StoredWaved { hint, sentence })
}
