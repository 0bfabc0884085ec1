//! What is shown while the vault is locked: my card and my lines for next time, from when I release them until I take that
//! back (RELIABILITY.md §2).
//!
//! The vault says whether they are released, and the file beside it follows: with every change of them, at the lock and at the
//! unlock. So it says what holds now also where the vault was moved, or an older one was put back.

use crate::planner::moments::hard_minute_known::Known;
use crate::planner::reminding::work::Work;
use crate::planner::vault::desk::Desk;
use crate::view::{Area, Protection, Released};
use crate::{EngineError, Planner};
use interlude_domain::moments::hard_minute::{Asked, hard_minute};
use interlude_domain::moments::moment::Showing;
use interlude_store::tables::{CardName, Rows};
use interlude_store::{Shown, Vault};

/// How many lines stand there.
pub(super) const LINES: u32 = 20;
const RELEASED: &str = "shown_while_locked";

impl Planner {
    /// Shows my card and my lines for next time also while locked. Whoever lets a person ask for it has
    /// [confirmed](Planner::confirm) before.
    ///
    /// # Errors
    /// [`EngineError::TooEarly`] where nothing can be locked, or why it could not be written down; then nothing is shown.
    pub fn show_while_locked(&self) -> Result<(), EngineError> {
        if !can_lock(self.desk().vault()?) {
            return Err(EngineError::TooEarly);
        }
        self.change(&[Area::Settings], |work| save(work.rows, Released::Shown))?;
        let kept = self.keep_shown(&mut self.desk());
        if kept.is_err() {
            self.hide_while_locked()?;
        }
        kept
    }

    /// Shows nothing of mine while locked.
    ///
    /// # Errors
    /// Why it could not be taken away.
    pub fn hide_while_locked(&self) -> Result<(), EngineError> {
        self.change(&[Area::Settings], |work| save(work.rows, Released::Kept))?;
        self.keep_shown(&mut self.desk())
    }

    /// Changes what may be released; what is shown follows in the same act. Should that fail nothing is shown, and the next
    /// change or the lock tries again.
    pub(super) fn change_shown<T>(
        &self,
        areas: &[Area],
        act: impl FnOnce(&mut Work<'_>) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let done = self.change(areas, act)?;
        let _ = self.keep_shown(&mut self.desk());
        Ok(done)
    }

    /// Writes down what is released as it is now; where nothing is, nothing is left of it.
    pub(crate) fn keep_shown(&self, desk: &mut Desk) -> Result<(), EngineError> {
        let (folder, moment) = (self.folder()?, self.moment());
        let vault = desk.vault()?;
        let is_released = can_lock(vault) && vault.read(released)? == Released::Shown;
        let shown = match is_released {
            true => vault.read(|rows| Work::load(rows, moment)?.shown())?,
            false => Shown::default(),
        };
        Ok(shown.keep(folder)?)
    }

    /// Without a lock nothing is released, also not once there is one again.
    pub(crate) fn forget_shown(&self, desk: &mut Desk) -> Result<(), EngineError> {
        let vault = desk.vault()?;
        if !can_lock(vault) {
            vault.write(|rows| save(rows, Released::Kept))?;
        }
        self.keep_shown(desk)
    }
}

/// Whether my card and my lines are released.
pub(crate) fn released(rows: &Rows<'_>) -> Result<Released, EngineError> {
    let released = rows.setting(RELEASED)?.and_then(|name| Released::from_name(&name));
    Ok(released.unwrap_or(Released::Kept))
}

fn save(rows: &Rows<'_>, released: Released) -> Result<(), EngineError> {
    let is_shown = released == Released::Shown;
    Ok(rows.set_setting(RELEASED, is_shown.then_some(released.name()))?)
}

fn can_lock(vault: &Vault) -> bool {
    Protection::from(vault.protection()) == Protection::Passphrase
}

impl Work<'_> {
    /// My card and my lines as they may be shown: what is folded is not.
    fn shown(&self) -> Result<Shown, EngineError> {
        let known = Known::of(self, self.now)?;
        let filled = hard_minute(&known.situation(self), Asked::default()).card;
        let card = self.rows.card(CardName::Card)?;
        let filled = card.is_none().then(|| filled.name().to_owned());
        let lines = self.rows.lines_next_time(LINES)?.into_iter();
        let lines = lines.filter(|line| line.showing == Showing::Open).map(|line| line.text).collect();
        Ok(Shown { card, filled, lines })
    }
}
