//! What is kept of a hard minute: what was tapped, and nothing where nothing was; and that something was written to arrange a
//! matter.

use crate::planner::moments::hard_minute::opened;
use crate::planner::moments::logging::TOUCHED;
use crate::planner::moments::moment_form;
use crate::planner::reminding::work::Work;
use crate::view::{Arranged, CheckInInput, MinuteInput};
use crate::{EngineError, Planner};
use interlude_domain::check_ins::between::covers_arranging;
use interlude_domain::check_ins::check_in::{Answer, Began};
use interlude_domain::form::{Form, Problem};
use interlude_domain::moments::moment::{Moment, MomentId, MomentKind, Showing};
use interlude_domain::plan::Turn;
use interlude_domain::plan::cadence::Channel;
use interlude_store::tables::StoredUrge;

/// The strongest that it can be.
const STRONGEST: u8 = 10;

impl Planner {
    /// Keeps what was tapped in a hard minute: a new one, or what is known of it now. Answers its name; nothing is stored, and
    /// there is none, where nothing was tapped and nothing typed.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense; [`EngineError::NotFound`] for a hard minute, or a text
    /// written in it, that is none.
    pub fn keep_minute(&self, id: Option<i64>, input: &MinuteInput) -> Result<Option<i64>, EngineError> {
        if id.is_none() && is_untouched(input) {
            return self.read(|_| Ok(None));
        }
        self.change(TOUCHED, |work| {
            let known = id.map(|id| work.kept_minute(MomentId(id))).transpose()?;
            let urge = read(work, input, known.as_ref().map(|(_, urge)| urge))?;
            let id = match known {
                Some((id, _)) => id,
                None => work.add_minute(&urge)?,
            };
            work.rows.keep_urge(id, &urge)?;
            Ok(Some(id.0))
        })
    }

    /// The window of a hard minute was closed.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn end_minute(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let (id, urge) = work.kept_minute(MomentId(id))?;
            let ended_at = urge.ended_at.or(Some(work.now));
            Ok(work.rows.keep_urge(id, &StoredUrge { ended_at, ..urge })?)
        })
    }

    /// I wrote something to arrange a matter: it is contact in between, and says whether that was agreed.
    ///
    /// # Errors
    /// [`EngineError::TooLate`] where no plan is open.
    pub fn wrote_to_arrange(&self) -> Result<Arranged, EngineError> {
        let (input, is_covered) = self.read(|work| {
            let open = work.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
            let open = open.ok_or(EngineError::TooLate)?;
            Ok((note(work), covers_arranging(open.plan.contact.as_ref())))
        })?;
        let view = self.log_check_in(&input)?;
        let entry = view.entry.map(|entry| entry.id).ok_or(EngineError::NotFound)?;
        Ok(Arranged { entry, is_covered })
    }
}

/// A message of mine, now.
fn note(work: &Work<'_>) -> CheckInInput {
    let local = work.zone.local(work.now);
    CheckInInput {
        id: None,
        key: None,
        answer: Answer::Happened,
        date: local.date().to_string(),
        time: local.format("%H:%M").to_string(),
        began: Some(Began::Me),
        channel: Some(Channel::Text),
        before: None,
        after: None,
        why: None,
        note: String::new(),
    }
}

/// Whether nothing was tapped and nothing typed.
fn is_untouched(input: &MinuteInput) -> bool {
    let MinuteInput { taps, strength, strength_after, set_off, offer, draft } = input;
    taps.line.is_none()
        && taps.purpose.is_none()
        && taps.look.is_none()
        && strength.is_none()
        && strength_after.is_none()
        && set_off.is_none()
        && offer.is_none()
        && draft.is_none()
}

/// Refuses, under this field, what is stronger than it can be.
pub(super) fn check_strength(
    work: &Work<'_>,
    field: &'static str,
    strength: Option<u8>,
) -> Result<(), EngineError> {
    let mut form = Form::new(work.manner);
    if strength.is_some_and(|strength| strength > STRONGEST) {
        form.refuse(field, Problem::NotAChoice);
    }
    form.finish(Some(())).map_err(EngineError::Invalid)
}

/// What was tapped. The plan and the door stay those of the beginning, and an offer keeps when it was taken.
fn read(
    work: &Work<'_>,
    input: &MinuteInput,
    former: Option<&StoredUrge>,
) -> Result<StoredUrge, EngineError> {
    check_strength(work, "strength", input.strength)?;
    check_strength(work, "strengthAfter", input.strength_after)?;
    let draft = input.draft.map(|id| work.kept_moment(MomentId(id))).transpose()?;
    if draft.as_ref().is_some_and(|stored| stored.moment.kind != MomentKind::Draft) {
        return Err(EngineError::NotFound);
    }
    let began = match former {
        Some(former) => (former.plan, former.opened_at),
        None => {
            let open = work.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
            (open.map(|open| open.id), opened(work, &input.taps)?)
        }
    };
    let taken = former.and_then(|former| former.offer);
    let taken = taken.filter(|(offer, _)| Some(*offer) == input.offer);
    Ok(StoredUrge {
        plan: began.0,
        opened_at: began.1,
        ended_at: former.and_then(|former| former.ended_at),
        line: input.taps.line,
        purpose: input.taps.purpose,
        look: input.taps.look,
        strength: input.strength,
        strength_after: input.strength_after,
        set_off: input.set_off,
        offer: taken.or(input.offer.map(|offer| (offer, work.now))),
        draft: draft.map(|stored| stored.id),
    })
}

impl Work<'_> {
    /// The moment of a hard minute, at the opening of its door.
    pub(crate) fn add_minute(&self, urge: &StoredUrge) -> Result<MomentId, EngineError> {
        let was = moment_form::seen(urge.opened_at, &self.zone);
        let (kind, showing) = (MomentKind::Urge, Showing::Open);
        let moment = Moment { kind, was, step: None, text: String::new(), showing };
        let id = self.rows.add_moment(&uuid::Uuid::new_v4().to_string(), &moment, self.now)?;
        self.index(id, &moment, &[])?;
        Ok(id)
    }

    fn kept_minute(&self, id: MomentId) -> Result<(MomentId, StoredUrge), EngineError> {
        let stored = self.kept_moment(id)?;
        let urge = self.rows.urge(stored.id)?.ok_or(EngineError::NotFound)?;
        Ok((stored.id, urge))
    }
}
