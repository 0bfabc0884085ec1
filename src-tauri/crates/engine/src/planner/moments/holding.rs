//! Holding: until when a draft can be held as things stand, and what becomes of that with the plan (MOMENTS.md §4).

use crate::EngineError;
use crate::planner::check_ins::coming;
use crate::planner::reminding::work::Work;
use crate::view::{DraftInput, DraftItem, HeldChoice, When};
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::form::{Form, Problem};
use interlude_domain::moments::draft::{self, Happening, Held, HeldTime, HeldUntil, Telling};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::plan::{PlanId, Turn};
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::StoredDraft;

/// So long after it began a check-in still has its agenda.
const RUNS: TimeDelta = TimeDelta::hours(1);

/// What a draft can be held for as things stand.
pub(crate) struct Holds {
    /// The plan, where one is open.
    pub plan: Option<PlanId>,
    /// The next check-in.
    pub check_in: Option<(Key, DateTime<Utc>)>,
    /// Whether there is a meeting at the end, also one that has passed.
    has_meeting: bool,
    /// When that is, where it is still to come.
    pub reconnect: Option<DateTime<Utc>>,
    /// Whether held texts are brought up now.
    pub time: HeldTime,
}

/// As things stand now. Where no plan is open everything is just for me.
pub(crate) fn of(work: &Work<'_>) -> Result<Holds, EngineError> {
    let local = work.zone.local(work.now);
    let open = work.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
    let Some(open) = open else {
        // Nothing is held for anybody, so nothing is brought up, and no hour is said.
        return Ok(Holds {
            plan: None,
            check_in: None,
            has_meeting: false,
            reconnect: None,
            time: HeldTime::Day,
        });
    };
    let meeting = open.plan.reconnect.as_ref();
    let reconnect = meeting.map(|meeting| meeting.zone.resolve(meeting.date, meeting.time).due);
    Ok(Holds {
        plan: Some(open.id),
        check_in: coming::next(work, open.id).map(|next| (next.key, next.due)),
        has_meeting: reconnect.is_some(),
        reconnect: reconnect.filter(|at| *at > work.now),
        time: draft::held_time(local, &coming::near(work, open.id)?),
    })
}

impl Holds {
    /// Every way to hold a draft, the preset one first.
    pub fn choices(&self, work: &Work<'_>) -> Vec<HeldChoice> {
        let when = |at: DateTime<Utc>| Some(When::new(at, &work.zone));
        let mut choices = Vec::new();
        if self.plan.is_some() {
            choices.extend(
                self.check_in.map(|(_, due)| HeldChoice { until: HeldUntil::CheckIn, at: when(due) }),
            );
            choices.extend(self.reconnect.map(|at| HeldChoice { until: HeldUntil::Reconnect, at: when(at) }));
        }
        let own = HeldChoice { until: HeldUntil::Me, at: None };
        // Where something is ahead, that is what a text waits for; else it is just for me.
        if choices.is_empty() {
            choices.push(own.clone());
        }
        if self.plan.is_some() {
            choices.push(HeldChoice { until: HeldUntil::Date, at: None });
        }
        if !choices.contains(&own) {
            choices.push(own);
        }
        choices
    }

    /// How long a draft is held, as it was typed. What is held already may go on so.
    pub fn read(&self, form: &mut Form, input: &DraftInput, former: Option<Held>) -> Option<Held> {
        if self.plan.is_none() {
            // Whatever was chosen before: nothing is held for anybody any more, and the words are kept.
            return Some(Held::FOR_ME);
        }
        let can = match input.until {
            HeldUntil::Me => true,
            HeldUntil::Date => self.plan.is_some(),
            HeldUntil::CheckIn => self.check_in.is_some(),
            HeldUntil::Reconnect => self.reconnect.is_some(),
        };
        if !can && former.is_none_or(|former| former.until != input.until) {
            form.refuse("until", Problem::NotAChoice);
            return None;
        }
        let date = match input.until {
            HeldUntil::Date => Some(form.date("date", &input.date)?),
            _ => None,
        };
        Some(Held { until: input.until, date })
    }

    /// Whether what a draft is held until still comes.
    fn still_hold(&self, draft: &StoredDraft) -> bool {
        match draft.held.until {
            HeldUntil::CheckIn => self.check_in.is_some(),
            // The meeting may be over and the text still be of use there: it stays until the plan is closed.
            HeldUntil::Reconnect => self.has_meeting,
            HeldUntil::Date => self.plan.is_some(),
            HeldUntil::Me => true,
        }
    }

    /// A draft as a list shows it.
    pub fn item(&self, work: &Work<'_>, draft: &StoredDraft) -> DraftItem {
        let at = match draft.held.until {
            HeldUntil::CheckIn => self.check_in.map(|(_, due)| When::new(due, &work.zone).local),
            HeldUntil::Reconnect => self.reconnect.map(|at| When::new(at, &work.zone).local),
            HeldUntil::Date => draft.held.date.map(|date| date.to_string()),
            HeldUntil::Me => None,
        };
        DraftItem {
            id: draft.id.0,
            until: draft.held.until,
            at,
            written_at: When::new(draft.written_at, &work.zone),
            copied_at: draft.copied_at.map(|at| When::new(at, &work.zone)),
            is_message: draft.is_message,
        }
    }
}

impl Work<'_> {
    /// Whether the check-in that is due then has its agenda now: where it is the next one, or began within the hour, and where held
    /// texts are brought up at all.
    pub(super) fn has_agenda(&self, due: DateTime<Utc>) -> Result<bool, EngineError> {
        let holds = of(self)?;
        let is_running = due <= self.now && self.now - due <= RUNS;
        let is_next = holds.check_in.is_some_and(|(_, next)| next == due);
        Ok(holds.plan.is_some() && holds.time == HeldTime::Day && (is_running || is_next))
    }

    /// What is held stands on the agenda of this check-in, the earliest written first, while it has one.
    pub(crate) fn held_for(&self, due: DateTime<Utc>) -> Result<Vec<MomentId>, EngineError> {
        if !self.has_agenda(due)? {
            return Ok(Vec::new());
        }
        let held = self.rows.held_drafts()?.into_iter();
        Ok(held.filter(|draft| draft.held.until == HeldUntil::CheckIn).map(|draft| draft.id).collect())
    }

    /// Something happened to the plan: each draft that it touches is held as the table of §4 says.
    pub(crate) fn happens_to_drafts(&self, happening: Happening) -> Result<(), EngineError> {
        for draft in self.rows.held_drafts()? {
            self.happens_to_draft(&draft, happening)?;
        }
        Ok(())
    }

    /// Where nothing follows any more that a draft waits for, it is just for me.
    pub(crate) fn settle_drafts(&self) -> Result<(), EngineError> {
        self.rows.held_drafts()?.iter().try_for_each(|draft| self.settle(draft))
    }

    /// Whether there is a draft that waits for what does not come any more.
    pub(super) fn has_unsettled_drafts(&self) -> Result<bool, EngineError> {
        let holds = of(self)?;
        Ok(self.rows.held_drafts()?.iter().any(|draft| !holds.still_hold(draft)))
    }

    /// The same for one that comes out of the bin.
    pub(super) fn settle_draft(&self, id: MomentId) -> Result<(), EngineError> {
        self.rows.draft(id)?.iter().try_for_each(|draft| self.settle(draft))
    }

    fn settle(&self, draft: &StoredDraft) -> Result<(), EngineError> {
        let holds = of(self)?;
        match (holds.still_hold(draft), holds.plan.is_some()) {
            (true, _) => Ok(()),
            (false, true) => self.happens_to_draft(draft, Happening::Ended),
            (false, false) => self.happens_to_draft(draft, Happening::No),
        }
    }

    fn happens_to_draft(&self, draft: &StoredDraft, happening: Happening) -> Result<(), EngineError> {
        let (held, telling) = draft::after(draft.held, happening);
        if held == draft.held {
            return Ok(());
        }
        match happening {
            Happening::No => self.rows.take_draft_off(draft.id)?,
            Happening::Closed => self.rows.close_draft(draft.id, telling)?,
            Happening::CheckInPassed | Happening::Ended => self.rows.let_draft_go(draft.id, telling)?,
        }
        debug_assert!(telling == Telling::Once || happening == Happening::No);
        Ok(())
    }
}
