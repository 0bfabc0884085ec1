//! Thinking time: a thought is put aside in one line, and looked at when its time has come (MOMENTS.md §5). It is off until it is used.

use crate::planner::moments::{holding, moment_form};
use crate::planner::reminding::work::Work;
use crate::view::{Area, OwnQuestion, ThinkingView, ThoughtView, When};
use crate::{EngineError, Planner};
use interlude_domain::form::{Form, LINE, Problem};
use interlude_domain::moments::moment::{Moment, MomentKind, Showing};
use interlude_domain::moments::thinking;
use interlude_domain::time::manner::Manner;
use interlude_store::tables::StoredThought;

const TOUCHED: &[Area] = &[Area::Moments, Area::Today, Area::Inbox];
/// Where a question that was made of a thought stands.
const ASKED: &[Area] = &[Area::Moments, Area::Today, Area::Inbox, Area::Plan];
/// How many that are folded are shown.
const FOLDED: u32 = 50;

impl Planner {
    /// What was put aside, and for when.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn thinking(&self) -> Result<ThinkingView, EngineError> {
        self.read(|work| work.thinking_view())
    }

    /// Puts a thought aside. With the first one there is a time for it.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a line that is empty or too long.
    pub fn put_aside(&self, text: &str) -> Result<ThinkingView, EngineError> {
        let mut form = Form::new(Manner::PLAIN);
        let text = form.required("text", text, LINE);
        let text = form.finish(text).map_err(EngineError::Invalid)?;
        self.change(TOUCHED, |work| {
            let was = moment_form::seen(work.now, &work.zone);
            let moment = Moment { kind: MomentKind::Thought, was, step: None, text, showing: Showing::Open };
            let id = work.write_moment(None, &moment, &[])?;
            work.rows.touch_thought(id, work.now)?;
            if work.thinking_time()?.is_none()
                && let Some(at) = thinking::preset(work.quiet_or_night()?)
            {
                work.set_thinking_time(at)?;
            }
            work.thinking_view()
        })
    }

    /// Chooses the time of it.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for what is no time, and for one in quiet hours or within two hours before they begin.
    pub fn save_thinking_time(&self, time: &str) -> Result<ThinkingView, EngineError> {
        self.change(TOUCHED, |work| {
            let mut form = Form::new(work.manner);
            let at = form.time("time", time);
            let quiet = work.quiet_or_night()?;
            if at.is_some_and(|at| !thinking::may_be_at(at, quiet)) {
                form.refuse("time", Problem::NearQuiet);
            }
            let at = form.finish(at).map_err(EngineError::Invalid)?;
            work.set_thinking_time(at)?;
            work.thinking_view()
        })
    }

    /// A thought still matters: it waits on.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it lies in the bin.
    pub fn thought_matters(&self, id: i64) -> Result<ThinkingView, EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.kept_of(MomentKind::Thought, id)?;
            work.rows.touch_thought(stored.id, work.now)?;
            work.thinking_view()
        })
    }

    /// A question for a check-in is made of a thought, which goes into the bin.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where no plan is open, or as for [`Planner::thought_matters`].
    pub fn thought_asks(&self, id: i64) -> Result<OwnQuestion, EngineError> {
        self.change(ASKED, |work| {
            let stored = work.kept_of(MomentKind::Thought, id)?;
            let plan = holding::of(work)?.plan.ok_or(EngineError::NotFound)?;
            let text = stored.moment.text;
            let question = work.rows.add_question(plan, &text, work.now)?;
            work.put_into_bin(stored.id)?;
            Ok(OwnQuestion { id: question.0, text })
        })
    }

    /// All that waits is let go: it goes into the bin. Answers the names of what that was.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn let_all_go(&self) -> Result<Vec<i64>, EngineError> {
        self.change(TOUCHED, |work| {
            let waiting = work.waiting_at(work.now)?;
            for thought in &waiting {
                work.put_into_bin(thought.id)?;
            }
            Ok(waiting.into_iter().map(|thought| thought.id.0).collect())
        })
    }
}

impl Work<'_> {
    fn thinking_view(&self) -> Result<ThinkingView, EngineError> {
        let view = |thought: StoredThought| ThoughtView {
            id: thought.id.0,
            text: thought.text,
            put_at: When::new(thought.written_at, &self.zone),
        };
        let since = thinking::touched_since(self.now);
        let at = self.thinking_time()?;
        let next = match at {
            Some(at) => self.next_thinking(at)?,
            None => None,
        };
        Ok(ThinkingView {
            now: When::new(self.now, &self.zone),
            time: at.map(|at| at.format("%H:%M").to_string()).unwrap_or_default(),
            is_near_quiet: match at {
                Some(at) => !thinking::may_be_at(at, self.quiet_or_night()?),
                None => false,
            },
            is_now: self.is_thinking_time(),
            waiting: self.waiting_at(self.now)?.into_iter().map(view).collect(),
            folded: self.rows.thoughts_touched_until(since, FOLDED)?.into_iter().map(view).collect(),
            next: next.map(|(date, at)| When::new(self.zone.resolve(date, at).due, &self.zone)),
            may_ask: holding::of(self)?.plan.is_some(),
        })
    }
}
