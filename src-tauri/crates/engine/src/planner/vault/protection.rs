//! What protects the vault: chosen anew, and asked for again before what is worth it.
//!
//! At which calls it is asked again stands in their line of the table of calls (`calls/table`, `Again`).

use crate::view::{AppState, Protection};
use crate::{EngineError, Planner};
use interlude_domain::form::{FieldProblem, Problem};
use interlude_store::{Protect, Secret, Vault};

/// The fewest characters of a passphrase. Guessing is slow, but not so slow that four would do.
const LEAST_PASSPHRASE: u32 = 8;
/// The most; more is a file pasted by mistake.
const MOST_PASSPHRASE: usize = 1_000;

impl Planner {
    /// Changes what protects the vault. Whoever lets a person ask for it has [confirmed](Planner::confirm) before.
    ///
    /// # Errors
    /// As for [`Planner::create_vault`]; the old protection then still holds.
    pub fn change_protection(
        &self,
        passphrase: Option<String>,
        again: Option<String>,
    ) -> Result<AppState, EngineError> {
        let secret = read_passphrase(passphrase, again)?;
        let mut desk = self.desk();
        // What the last unlock had no room for: without a passphrase there is no other.
        let _ = self.take_in_sealed(&mut desk);
        let folder = self.folder()?;
        let vault = desk.vault()?;
        // Before, so that a file of keys that gets a new slot has it already.
        let _ = vault.keep_seal(folder);
        vault.change_protection(folder, self.protect(secret.as_ref()))?;
        let _ = self.forget_shown(&mut desk);
        drop(desk);
        self.tell_state();
        Ok(self.app_state())
    }

    /// Refuses where this is not the passphrase that protects the vault, as asked again before what is worth it
    /// (RELIABILITY.md §1). Where none protects it everything is right. Wrong ones are counted as at the unlock.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for `current` where nothing was typed, and as for [`Planner::unlock`].
    pub fn confirm(&self, current: Option<String>) -> Result<(), EngineError> {
        let mut desk = self.desk();
        if Protection::from(desk.vault()?.protection()) == Protection::Passphrase {
            let current = current.filter(|text| !text.is_empty()).ok_or(required("current"))?;
            Vault::confirm_passphrase(self.folder()?, &Secret::new(current), self.now())?;
        }
        Ok(())
    }

    pub(crate) fn protect<'secret>(&self, secret: Option<&'secret Secret>) -> Protect<'secret> {
        secret.map_or(Protect::Device, |secret| Protect::Passphrase(secret, self.around.calibration))
    }
}

fn required(field: &str) -> EngineError {
    EngineError::field(field, Problem::Required)
}

pub(crate) fn read_passphrase(
    passphrase: Option<String>,
    again: Option<String>,
) -> Result<Option<Secret>, EngineError> {
    let Some(passphrase) = passphrase else { return Ok(None) };
    let length = passphrase.chars().count();
    let problem = match again {
        _ if length == 0 => Some(FieldProblem::new("passphrase", Problem::Required)),
        _ if length < LEAST_PASSPHRASE as usize => {
            Some(FieldProblem::new("passphrase", Problem::TooShort).limit(LEAST_PASSPHRASE))
        }
        _ if length > MOST_PASSPHRASE => Some(FieldProblem::too_long("passphrase", length, MOST_PASSPHRASE)),
        Some(again) if again == passphrase => None,
        _ => Some(FieldProblem::new("again", Problem::NotTheSame)),
    };
    match problem {
        Some(problem) => Err(EngineError::Invalid(vec![problem])),
        None => Ok(Some(Secret::new(passphrase))),
    }
}
