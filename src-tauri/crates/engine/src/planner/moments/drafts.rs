//! Drafts: messages that are not sent, and until when each is held (MOMENTS.md §4).
//!
//! A draft is a moment of its kind, so it is found, binned and erased like all others. What becomes of how long it is held is
//! [`interlude_domain::moments::draft`]; here it is asked what holds.

use crate::planner::moments::logging::TOUCHED;
use crate::planner::moments::{holding, moment_form};
use crate::planner::reminding::work::Work;
use crate::view::{Area, DraftInput, DraftView, DraftsView, OwnQuestion, When};
use crate::{EngineError, Planner};
use chrono::TimeDelta;
use interlude_domain::form::{Form, LINE};
use interlude_domain::moments::moment::{LONGEST, Moment, MomentId, MomentKind, Showing};
use interlude_domain::talking::harm;
use interlude_domain::talking::message::{Layout, MessageForm, MessagePart, beside, written};
use interlude_domain::time::manner::Manner;
use interlude_store::tables::{StoredDraft, StoredMoment};

/// How many that are just for me are on a page.
const PAGE: u32 = 50;
/// Where a question that was made of a draft stands.
const ASKED: &[Area] = &[Area::Moments, Area::Plan];

impl Planner {
    /// All drafts; of those that are just for me the page that follows `before`, or the first.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn drafts(&self, before: Option<i64>) -> Result<DraftsView, EngineError> {
        // Nothing may have happened since the last check-in was over.
        if self.read(|work| work.has_unsettled_drafts())? {
            self.change(&[], |work| work.settle_drafts())?;
        }
        self.read(|work| {
            let holds = holding::of(work)?;
            let own = work.rows.own_drafts(before.map(MomentId), PAGE)?;
            let is_full = u32::try_from(own.len()).is_ok_and(|count| count == PAGE);
            let binned = work.rows.binned_moments()?;
            let binned = binned.iter().filter(|stored| stored.moment.kind == MomentKind::Draft);
            let binned = binned.filter_map(|stored| work.rows.draft(stored.id).transpose());
            let item = |draft: StoredDraft| holds.item(work, &draft);
            let (came_sealed, sealed_set_aside) = work.came_sealed()?;
            Ok(DraftsView {
                now: When::new(work.now, &work.zone),
                choices: holds.choices(work),
                next: own.last().filter(|_| is_full).map(|last| last.id.0),
                held: work.rows.held_drafts()?.into_iter().map(item).collect(),
                own: own.into_iter().map(item).collect(),
                to_tell: work.rows.drafts_to_tell()?,
                came_sealed,
                sealed_set_aside,
                long_binned: work.long_binned()?.len(),
                binned: binned.map(|draft| Ok(item(draft?))).collect::<Result<_, EngineError>>()?,
            })
        })
    }

    /// One draft, with its text.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it lies in the bin.
    pub fn draft(&self, id: i64) -> Result<DraftView, EngineError> {
        self.read(|work| work.draft_as_shown(MomentId(id)))
    }

    /// Writes a draft, or what one says now and until when it is held. The former text is kept.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] as for [`Planner::draft`].
    pub fn keep_draft(&self, id: Option<i64>, input: &DraftInput) -> Result<DraftView, EngineError> {
        self.change(TOUCHED, |work| {
            let id = work.write_draft(id.map(MomentId), input)?;
            work.message_in_one_piece(id)?;
            work.draft_as_shown(id)
        })
    }

    /// Copies the text of a draft, the only way out, and remembers when.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] as for [`Planner::draft`]; where the desktop has no clipboard.
    pub fn copy_draft(&self, id: i64) -> Result<DraftView, EngineError> {
        let text = self.read(|work| Ok(work.kept_draft(MomentId(id))?.0.moment.text))?;
        self.around.shell.copy(&text)?;
        self.change(TOUCHED, |work| {
            work.rows.set_draft_copied(MomentId(id), work.now)?;
            work.draft_as_shown(MomentId(id))
        })
    }

    /// Makes a question for a check-in of a draft, in the words given; the draft goes into the bin.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where no plan is open any more, or as for [`Planner::draft`]; [`EngineError::Invalid`] for a
    /// question that is none.
    pub fn make_question(&self, id: i64, text: &str) -> Result<OwnQuestion, EngineError> {
        let mut form = Form::new(Manner::PLAIN);
        let text = form.required("text", text, LINE);
        let text = form.finish(text).map_err(EngineError::Invalid)?;
        self.change(ASKED, |work| {
            let (stored, _) = work.kept_draft(MomentId(id))?;
            let plan = holding::of(work)?.plan.ok_or(EngineError::NotFound)?;
            let question = work.rows.add_question(plan, &text, work.now)?;
            work.put_into_bin(stored.id)?;
            Ok(OwnQuestion { id: question.0, text })
        })
    }

    /// It was said that drafts became just for me, and what was written while the vault was locked.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn drafts_told(&self) -> Result<(), EngineError> {
        self.change(&[], |work| {
            work.sealed_told()?;
            Ok(work.rows.set_drafts_told()?)
        })
    }
}

impl Work<'_> {
    /// Stores what was typed as a draft.
    pub(crate) fn write_draft(
        &self,
        id: Option<MomentId>,
        input: &DraftInput,
    ) -> Result<MomentId, EngineError> {
        let former = id.map(|id| self.kept_draft(id)).transpose()?;
        let mut form = Form::new(self.manner);
        let holds = holding::of(self)?;
        let text = form.as_typed("text", &input.text, LONGEST);
        let held = holds.read(&mut form, input, former.as_ref().map(|(_, draft)| draft.held));
        let (text, held) = form.finish(text.zip(held)).map_err(EngineError::Invalid)?;
        let was = match &former {
            Some((stored, _)) => stored.moment.was.clone(),
            None => moment_form::seen(self.now, &self.zone),
        };
        let moment = Moment { kind: MomentKind::Draft, was, step: None, text, showing: Showing::Folded };
        let stored = former.as_ref().map(|(stored, _)| stored);
        let is_as_it_was = stored.is_some_and(|stored| stored.moment == moment);
        let id = match stored.filter(|_| is_as_it_was) {
            Some(stored) => stored.id,
            None => self.write_moment(stored, &moment, &[])?,
        };
        if former.is_none_or(|(_, draft)| draft.held != held) {
            self.rows.hold_draft(id, holds.plan, held)?;
        }
        Ok(id)
    }

    /// A message that was changed as one text is in one piece from now on; what stood in its parts is kept beside it.
    fn message_in_one_piece(&self, id: MomentId) -> Result<(), EngineError> {
        let text = self.kept_draft(id)?.0.moment.text;
        let Some(mut stored) = self.rows.message(id)?.filter(|stored| written(&stored.message).text != text)
        else {
            return Ok(());
        };
        let was_in_parts = stored.message.form != MessageForm::Plain;
        if let Some(before) = stored
            .message
            .parts
            .get(&MessagePart::Whole)
            .filter(|before| **before != text)
            .filter(|_| was_in_parts)
        {
            // What was written down before it was put into parts is a former text, a second before this one.
            self.rows.keep_text_before(id, before, self.now - TimeDelta::seconds(1))?;
        }
        stored.message.form = MessageForm::Plain;
        stored.message.layout = Layout::Message;
        stored.message.parts.insert(MessagePart::Whole, text);
        Ok(self.rows.keep_message(id, &stored)?)
    }

    /// A draft that does not lie in the bin, and its text.
    pub(super) fn kept_draft(&self, id: MomentId) -> Result<(StoredMoment, StoredDraft), EngineError> {
        let stored = self.kept_moment(id)?;
        let draft = self.rows.draft(id)?.ok_or(EngineError::NotFound)?;
        Ok((stored, draft))
    }

    /// One draft, as its screen shows it.
    pub(crate) fn draft_as_shown(&self, id: MomentId) -> Result<DraftView, EngineError> {
        let (stored, draft) = self.kept_draft(id)?;
        self.draft_view(&stored, &draft)
    }

    fn draft_view(&self, stored: &StoredMoment, draft: &StoredDraft) -> Result<DraftView, EngineError> {
        let holds = holding::of(self)?;
        let kept = self.rows.texts_kept(stored.id)?;
        let message = self.rows.message(stored.id)?;
        Ok(DraftView {
            id: stored.id.0,
            now: When::new(self.now, &self.zone),
            input: DraftInput {
                text: stored.moment.text.clone(),
                until: draft.held.until,
                date: draft.held.date.map(|date| date.to_string()).unwrap_or_default(),
            },
            choices: holds.choices(self),
            written_at: When::new(stored.written_at, &self.zone),
            edited_at: When::new(stored.edited_at, &self.zone),
            copied_at: draft.copied_at.map(|at| When::new(at, &self.zone)),
            texts_before: kept.into_iter().rev().map(|at| When::new(at, &self.zone)).collect(),
            time: holds.time,
            may_ask: holds.plan.is_some(),
            is_message: draft.is_message,
            beside: message.map(|stored| beside(&stored.message)).unwrap_or_default(),
            is_of_harm: harm::speaks_of_harm(&stored.moment.text),
        })
    }
}
