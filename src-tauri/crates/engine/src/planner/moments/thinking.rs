//! Thinking time: a thought is put aside in one line, and looked at when its time has come (MOMENTS.md §5). It is off until it is used.

use crate::planner::moments::{holding, moment_form};
use crate::planner::reminding::chosen;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use crate::planner::week::standing;
use crate::view::{Area, OwnQuestion, ThinkingView, ThoughtView, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use interlude_domain::form::{Form, LINE, Problem};
use interlude_domain::moments::moment::{Moment, MomentKind, Showing};
use interlude_domain::moments::thinking::{self, LOOKED_AT};
use interlude_domain::reminding::occurrence::{Key, State};
use interlude_domain::reminding::quiet::QuietHours;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::time::manner::Manner;
use interlude_domain::time::span::Span;
use interlude_store::tables::{Owner, StoredRule, StoredThought};
use std::collections::BTreeSet;

const TOUCHED: &[Area] = &[Area::Moments, Area::Today, Area::Inbox];
/// Where a question that was made of a thought stands.
const ASKED: &[Area] = &[Area::Moments, Area::Today, Area::Inbox, Area::Plan];
/// The setting with the time of it.
const TIME: &str = "thinking";
/// How long ago a reminder may have been put off to today.
const REMEMBERED: u64 = 30;
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
    /// Keeps the one reminder of it as it follows from what waits; whether that changed something.
    pub(crate) fn keep_thinking(&mut self) -> Result<bool, EngineError> {
        let Some(at) = self.thinking_time()? else { return Ok(false) };
        let is_one = |stored: &&StoredRule| stored.owner == Owner::Prompt(Kind::Thinking);
        let mine: Vec<StoredRule> = self.rules.iter().filter(is_one).cloned().collect();
        let state = |stored: &StoredRule| {
            let rule = &stored.track.rule;
            self.schedule.occurrence(Key { rule: rule.id, date: rule.starts }).map(|known| known.state)
        };
        // What was put off, or is held back, is the next one.
        let is_held = |stored: &StoredRule| matches!(state(stored), Some(State::Pending | State::Snoozed));
        let mut wanted = if mine.iter().any(is_held) { None } else { self.next_thinking(at)? };
        let planned: Vec<StoredRule> = mine.into_iter().filter(|stored| state(stored).is_none()).collect();
        let mut changed = false;
        for one in planned {
            let rule = &one.track.rule;
            if wanted == Some((rule.starts, rule.at)) {
                wanted = None;
            } else if self.schedule.ahead(rule.id).next().is_some() {
                self.end_with_lead(&one)?;
                changed = true;
            }
        }
        if let Some((date, at)) = wanted {
            self.begin_rule(Owner::Prompt(Kind::Thinking), Wanted::once(date, at, None))?;
            changed = true;
        }
        Ok(changed)
    }

    /// How many things wait to be looked at.
    pub(crate) fn how_many_wait(&self) -> Result<usize, EngineError> {
        Ok(self.waiting_at(self.now)?.len())
    }

    /// The date on which it is reminded of next, where something waits then.
    fn next_thinking(&self, at: NaiveTime) -> Result<Option<(NaiveDate, NaiveTime)>, EngineError> {
        if self.how_many_wait()? == 0 || !thinking::may_be_at(at, self.quiet_or_night()?) {
            return Ok(None);
        }
        let today = self.zone.local(self.now).date();
        let has_come = self.zone.resolve(today, at).due <= self.now || self.thought_on(today)?;
        let earliest = if has_come { today.succ_opt().unwrap_or(today) } else { today };
        let mut hard = BTreeSet::new();
        for stored in self.rows.hard_dates()? {
            hard.extend(stored.hard.next_on_or_after(earliest));
        }
        let date = thinking::next(at, earliest, &hard, &self.check_ins_from(earliest)?);
        let Some(date) = date else { return Ok(None) };
        let due = self.zone.resolve(date, at).due;
        Ok((!self.waiting_at(due)?.is_empty()).then_some((date, at)))
    }

    /// Whether it was reminded of on a day, also by what was put off until then.
    fn thought_on(&self, day: NaiveDate) -> Result<bool, EngineError> {
        let since = day.checked_sub_days(Days::new(REMEMBERED)).unwrap_or(day);
        for stored in self.rows.prompts_since(Kind::Thinking, since)? {
            let rule = &stored.track.rule;
            let key = Key { rule: rule.id, date: rule.starts };
            let came = match self.schedule.occurrence(key) {
                Some(known) => Some(known.effective_due),
                None => self.rows.occurrence(key)?.map(|known| known.effective_due),
            };
            if came.is_some_and(|came| self.zone.local(came).date() == day) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The agreed moments of contact of the days in which a date is looked for.
    fn check_ins_from(&self, earliest: NaiveDate) -> Result<Vec<NaiveDateTime>, EngineError> {
        let at = |date: NaiveDate| self.zone.resolve(date, NaiveTime::MIN).due;
        let until = earliest.checked_add_days(Days::new(LOOKED_AT + 1)).unwrap_or(earliest);
        let from = earliest.pred_opt().unwrap_or(earliest);
        let mut found = Vec::new();
        for known in standing::between(self, Span { from: at(from), to: at(until) })? {
            let owner = match self.stored_rule(known.key.rule) {
                Some(stored) => Some(stored.owner),
                None => self.rows.rule(known.key.rule)?.map(|stored| stored.owner),
            };
            let is_one = matches!(owner, Some(Owner::Plan(_, kind)) if kind.is_check_in());
            if is_one && known.state != State::Skipped {
                found.push(self.zone.local(known.due));
            }
        }
        Ok(found)
    }

    /// What waits at an instant, were nothing done until then.
    fn waiting_at(&self, at: DateTime<Utc>) -> Result<Vec<StoredThought>, EngineError> {
        Ok(self.rows.thoughts_touched_after(thinking::touched_since(at))?)
    }

    fn thinking_time(&self) -> Result<Option<NaiveTime>, EngineError> {
        let kept = self.rows.setting(TIME)?;
        Ok(kept.and_then(|kept| NaiveTime::parse_from_str(&kept, "%H:%M").ok()))
    }

    fn set_thinking_time(&self, at: NaiveTime) -> Result<(), EngineError> {
        Ok(self.rows.set_setting(TIME, Some(&at.format("%H:%M").to_string()))?)
    }

    /// The quiet hours; where none are set, those of the night.
    fn quiet_or_night(&self) -> Result<QuietHours, EngineError> {
        Ok(chosen::quiet(self.rows)?.unwrap_or_else(QuietHours::night))
    }

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
            waiting: self.waiting_at(self.now)?.into_iter().map(view).collect(),
            folded: self.rows.thoughts_touched_until(since, FOLDED)?.into_iter().map(view).collect(),
            next: next.map(|(date, at)| When::new(self.zone.resolve(date, at).due, &self.zone)),
            may_ask: holding::of(self)?.plan.is_some(),
        })
    }
}
