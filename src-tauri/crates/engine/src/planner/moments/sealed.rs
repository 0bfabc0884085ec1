//! What is written while the vault is locked: sealed then, and a draft that is just for me from the unlock on (MOMENTS.md §10).
//!
//! Whoever has the public key can seal something, so what comes out is read like anything that is typed. What cannot be read
//! is put aside as a file and told; nothing of it keeps a vault from opening.

use crate::planner::moments::bad_hour;
use crate::planner::moments::moment_form::seen;
use crate::planner::reminding::work::Work;
use crate::planner::vault::desk::Desk;
use crate::planner::vault::door::Door;
use crate::view::ShownView;
use crate::{EngineError, Planner};
use interlude_domain::form::{FieldProblem, Form};
use interlude_domain::moments::draft::{Held, HeldUntil};
use interlude_domain::moments::hard_minute::{MinuteCard, of_what_was_sent};
use interlude_domain::moments::moment::{LONGEST, Moment, MomentKind, Showing};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::manner::Manner;
use interlude_store::{SealedText, Shown, TextId, Unsealed, Vault};

/// How many texts came in, and nobody was told yet.
const CAME: &str = "sealed_came";
/// There is a file of them that was put aside, and nobody was told yet.
const ASIDE: &str = "sealed_aside";

impl Planner {
    /// Seals what a text says now, while the vault is locked; it is on the disk when this returns. Without a name it is a new
    /// one, and its name comes back.
    ///
    /// # Errors
    /// [`EngineError::NotOpen`] where nothing is locked, [`EngineError::Invalid`] for a text that no draft can be,
    /// [`EngineError::NotFound`] for what is no name, and [`interlude_store::StoreError::SealedFull`].
    pub fn seal_text(&self, id: Option<&str>, text: &str) -> Result<String, EngineError> {
        let text = typed(text).map_err(EngineError::Invalid)?;
        let id = id.map(|id| TextId::named(id).ok_or(EngineError::NotFound)).transpose()?;
        // Held until it is written: an unlock in between would not see it.
        let desk = self.desk();
        if !matches!(desk.door, Door::Locked(_)) {
            return Err(EngineError::NotOpen);
        }
        let zone = self.around.clock.zone().name().to_owned();
        let sealed = SealedText { at: self.now(), zone, text };
        Ok(Vault::seal_text(self.folder()?, id, &sealed)?.name())
    }

    /// What was released to be shown without the passphrase; where nothing was, nothing.
    pub fn shown_while_locked(&self) -> ShownView {
        let shown = self.folder().ok().and_then(|folder| Shown::read(folder).ok()).unwrap_or_default();
        ShownView {
            card: shown.card,
            filled: shown.filled.as_deref().and_then(MinuteCard::from_name),
            lines: shown.lines,
            bad_hour: bad_hour::lines(&shown.bad_hour),
            sent: of_what_was_sent(self.now(), &self.around.clock.zone()),
        }
    }

    /// Takes in what was sealed, all of it in one transaction, and puts the file away after that.
    pub(crate) fn take_in_sealed(&self, desk: &mut Desk) -> Result<(), EngineError> {
        let (folder, moment) = (self.folder()?, self.moment());
        let vault = desk.vault()?;
        let Some(mut found) = vault.unsealed(folder)? else { return Ok(()) };
        vault.write(|rows| {
            let mut work = Work::load(rows, moment)?;
            work.take_in(&mut found)?;
            found.remember(rows)?;
            work.save()
        })?;
        Ok(found.put_away(folder)?)
    }
}

impl Work<'_> {
    /// What came in and was not told yet: how many texts, and whether a file was put aside.
    pub(super) fn came_sealed(&self) -> Result<(usize, bool), EngineError> {
        let came = self.rows.setting(CAME)?.and_then(|count| count.parse().ok());
        Ok((came.unwrap_or(0), self.rows.setting(ASIDE)?.is_some()))
    }

    /// It was said.
    pub(super) fn sealed_told(&self) -> Result<(), EngineError> {
        self.rows.set_setting(CAME, None)?;
        Ok(self.rows.set_setting(ASIDE, None)?)
    }

    /// Makes a draft of each text, with the time at which it was last typed.
    fn take_in(&self, found: &mut Unsealed) -> Result<(), EngineError> {
        let (mut came, _) = self.came_sealed()?;
        for sealed in &found.texts {
            match typed(&sealed.text) {
                // What was typed and taken away again.
                Ok(text) if text.trim().is_empty() => {}
                Ok(text) => {
                    self.keep_own(text, sealed)?;
                    came += 1;
                }
                // No screen of ours seals that: it stays in the file.
                Err(_) => found.is_damaged = true,
            }
        }
        let came = Some(came).filter(|came| *came > 0).map(|came| came.to_string());
        self.rows.set_setting(CAME, came.as_deref())?;
        if found.is_damaged {
            self.rows.set_setting(ASIDE, Some("yes"))?;
        }
        Ok(())
    }

    /// Stores a draft that is just for me. Nobody knew the plan when it was written.
    fn keep_own(&self, text: String, sealed: &SealedText) -> Result<(), EngineError> {
        let zone = Zone::named(&sealed.zone).unwrap_or_else(Zone::utc);
        // A clock that was ahead then does not put it into a time to come.
        let was = seen(sealed.at.min(self.now), &zone);
        let at = was.at.to_utc();
        let moment = Moment { kind: MomentKind::Draft, was, step: None, text, showing: Showing::Folded };
        let id = self.rows.add_moment(&uuid::Uuid::new_v4().to_string(), &moment, at)?;
        self.index(id, &moment, &[])?;
        Ok(self.rows.hold_draft(id, None, Held { until: HeldUntil::Me, date: None })?)
    }
}

/// A text as a draft may have it.
fn typed(text: &str) -> Result<String, Vec<FieldProblem>> {
    let mut form = Form::new(Manner::PLAIN);
    let text = form.as_typed("text", text, LONGEST);
    form.finish(text)
}
