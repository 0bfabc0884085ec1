//! What is shown while the vault is locked: my card with my lines for next time, and the list for a bad hour, each from when I release it
//! until I take that back (RELIABILITY.md §2).
//!
//! The vault says what is released, and the file beside it follows: with every change of them, at the lock and at the
//! unlock. So it says what holds now also where the vault was moved, or an older one was put back.

use crate::planner::moments::hard_minute_known::Known;
use crate::planner::reminding::work::Work;
use crate::planner::vault::desk::Desk;
use crate::view::{Area, Protection, Releasable};
use crate::{EngineError, Planner};
use interlude_domain::moments::hard_minute::{Asked, hard_minute};
use interlude_domain::moments::moment::Showing;
use interlude_store::tables::{CardName, Rows};
use interlude_store::{Shown, Vault};

/// How many lines stand there.
pub(super) const LINES: u32 = 20;

/// Where the vault says that it is released, and with which word.
fn setting(what: Releasable) -> &'static str {
    match what {
        Releasable::Card => "shown_while_locked",
        Releasable::BadHour => "bad_hour_while_locked",
    }
}
const SHOWN: &str = "shown";

impl Planner {
    /// Shows something of mine also while locked. Whoever lets a person ask for it has
    /// [confirmed](Planner::confirm) before.
    ///
    /// # Errors
    /// [`EngineError::TooEarly`] where nothing can be locked, or why it could not be written down; then nothing is shown.
    pub fn show_while_locked(&self, what: Releasable) -> Result<(), EngineError> {
        if !can_lock(self.desk().vault()?) {
            return Err(EngineError::TooEarly);
        }
        self.change(&[Area::Settings], |work| Ok(work.rows.set_setting(setting(what), Some(SHOWN))?))?;
        let kept = self.keep_shown(&mut self.desk());
        if kept.is_err() {
            self.hide_while_locked(what)?;
        }
        kept
    }

    /// Shows it no longer while locked.
    ///
    /// # Errors
    /// Why it could not be taken away.
    pub fn hide_while_locked(&self, what: Releasable) -> Result<(), EngineError> {
        self.change(&[Area::Settings], |work| Ok(work.rows.set_setting(setting(what), None)?))?;
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
        let released = if can_lock(vault) { vault.read(released)? } else { Vec::new() };
        let shown = match released.as_slice() {
            [] => Shown::default(),
            released => vault.read(|rows| Work::load(rows, moment)?.shown(released))?,
        };
        Ok(shown.keep(folder)?)
    }

    /// Without a lock nothing is released, also not once there is one again.
    pub(crate) fn forget_shown(&self, desk: &mut Desk) -> Result<(), EngineError> {
        let vault = desk.vault()?;
        if !can_lock(vault) {
            vault.write(|rows| {
                Releasable::ALL.iter().try_for_each(|what| rows.set_setting(setting(*what), None))
            })?;
        }
        self.keep_shown(desk)
    }
}

/// What is released.
pub(crate) fn released(rows: &Rows<'_>) -> Result<Vec<Releasable>, EngineError> {
    let mut released = Vec::new();
    for &what in Releasable::ALL {
        if rows.setting(setting(what))?.as_deref() == Some(SHOWN) {
            released.push(what);
        }
    }
    Ok(released)
}

fn can_lock(vault: &Vault) -> bool {
    Protection::from(vault.protection()) == Protection::Passphrase
}

impl Work<'_> {
    /// What is released, as it may be shown: a line that is folded is not.
    fn shown(&self, released: &[Releasable]) -> Result<Shown, EngineError> {
        let mut shown = Shown::default();
        if released.contains(&Releasable::Card) {
            let known = Known::of(self, self.now)?;
            let filled = hard_minute(&known.situation(self), Asked::default()).card;
            shown.card = self.rows.card(CardName::Card)?;
            shown.filled = shown.card.is_none().then(|| filled.name().to_owned());
            let lines = self.rows.lines_next_time(LINES)?.into_iter();
            shown.lines = lines.filter(|line| line.showing == Showing::Open).map(|line| line.text).collect();
        }
        if released.contains(&Releasable::BadHour) {
            shown.bad_hour = self.rows.bad_hour()?;
        }
        Ok(shown)
    }
}
