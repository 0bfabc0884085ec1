//! What is typed and not saved: kept until it is saved or thrown away (RELIABILITY.md §2 *Typed text*).
//!
//! It is no change of the planner's: nothing is due by it, no screen reads anew.

use crate::view::{FormName, Screen, Stands, Typed, Typing};
use crate::{EngineError, Planner};
use interlude_domain::form::{FieldProblem, Problem};
use interlude_domain::frame::typed::{Asked, returns};
use interlude_store::Protection;
use interlude_store::tables::StoredTyped;

/// More than all fields of the longest form may hold.
const MOST: usize = 400_000;

impl Planner {
    /// Keeps what stands in a form.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for more than any form may hold; when the vault is not open or cannot be written.
    pub fn keep_typed(&self, typed: &Typed) -> Result<(), EngineError> {
        if typed.content.len() > MOST {
            let problem = FieldProblem::too_long("content", typed.content.len(), MOST);
            return Err(EngineError::Invalid(vec![problem]));
        }
        if typed.caret_from > typed.caret_to {
            return Err(EngineError::field("caretTo", Problem::NotUnderstood));
        }
        let mut stored = stored(typed, self.now());
        let mut desk = self.desk();
        if desk.hides && stored.stands == Stands::Open {
            stored.stands = Stands::Hidden;
        }
        desk.vault()?.write(|rows| Ok(rows.keep_typed(&stored)?))
    }

    /// Throws away what was kept of a form.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn drop_typed(&self, form: FormName, thing: &str) -> Result<(), EngineError> {
        self.desk().vault()?.write(|rows| Ok(rows.drop_typed(form, thing)?))
    }

    /// All that is kept, and where a window that opens goes.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn typing(&self) -> Result<Typing, EngineError> {
        let now = self.now();
        let mut desk = self.desk();
        let vault = desk.vault()?;
        let kept = vault.read(|rows| Ok::<_, EngineError>(rows.typed()?))?;
        let asked = match vault.protection() {
            Protection::Device => Asked::Nothing,
            Protection::Passphrase => Asked::Passphrase,
        };
        let returns = kept.iter().find_map(|typed| returns(asked, typed.stands, now - typed.typed_at));
        Ok(Typing { kept: kept.into_iter().filter_map(view).collect(), returns })
    }

    /// Takes the window away at once. What was typed is one click away afterwards, and not on the screen.
    /// With a passphrase, hiding is locking (PRODUCT.md §3.8).
    ///
    /// # Errors
    /// As for [`Planner::lock_vault`]; the window is gone then, too.
    pub fn hide_window(&self) -> Result<(), EngineError> {
        let can_lock = self.can_lock();
        let mut desk = self.desk();
        desk.hides = true;
        // Where that cannot be noted the window goes all the same.
        let _ = desk.vault().and_then(|vault| vault.write(|rows| Ok(rows.hide_typed()?)));
        drop(desk);
        self.around.shell.hide_window();
        if can_lock {
            self.lock_vault()?;
        }
        Ok(())
    }
}

fn stored(typed: &Typed, now: chrono::DateTime<chrono::Utc>) -> StoredTyped {
    StoredTyped {
        form: typed.form,
        thing: typed.thing.clone(),
        content: typed.content.clone(),
        screen: typed.screen.name().to_owned(),
        field: typed.field.clone(),
        caret: (typed.caret_from, typed.caret_to),
        stands: typed.stands,
        typed_at: now,
    }
}

/// Of a screen that this version does not have nothing is shown; the row stays.
fn view(stored: StoredTyped) -> Option<Typed> {
    let (caret_from, caret_to) = stored.caret;
    let screen = Screen::from_name(&stored.screen)?;
    let StoredTyped { form, thing, content, field, stands, .. } = stored;
    Some(Typed { form, thing, content, screen, field, caret_from, caret_to, stands })
}
