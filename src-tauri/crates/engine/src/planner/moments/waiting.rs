//! Waiting: what was put aside, and the one reminder of it (MOMENTS.md §5).

use crate::EngineError;
use crate::planner::reminding::chosen;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use crate::planner::week::standing;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use interlude_domain::moments::thinking::{self, LOOKED_AT};
use interlude_domain::reminding::occurrence::{Key, State};
use interlude_domain::reminding::quiet::QuietHours;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::time::span::Span;
use interlude_store::tables::{Owner, StoredRule, StoredThought};
use std::collections::BTreeSet;

/// The setting with the time of it.
const TIME: &str = "thinking";
/// How long ago a reminder may have been put off to today.
const REMEMBERED: u64 = 30;

impl Work<'_> {
    /// Keeps the one reminder of it as it follows from what waits; whether that changed something.
    pub(crate) fn keep_thinking(&mut self) -> Result<bool, EngineError> {
        let Some(at) = self.thinking_time()? else { return Ok(false) };
        let mine = self.thinking_rules();
        let state = |stored: &StoredRule| self.state_of(stored);
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

    /// Whether its reminder has come and is open.
    pub(super) fn is_thinking_time(&self) -> bool {
        self.thinking_rules().iter().any(|stored| self.state_of(stored) == Some(State::Shown))
    }

    fn thinking_rules(&self) -> Vec<StoredRule> {
        let is_one = |stored: &&StoredRule| stored.owner == Owner::Prompt(Kind::Thinking);
        self.rules.iter().filter(is_one).cloned().collect()
    }

    /// What became of its one date, once that has come.
    fn state_of(&self, stored: &StoredRule) -> Option<State> {
        let rule = &stored.track.rule;
        self.schedule.occurrence(Key { rule: rule.id, date: rule.starts }).map(|known| known.state)
    }

    /// How many things wait to be looked at.
    pub(crate) fn how_many_wait(&self) -> Result<usize, EngineError> {
        Ok(self.waiting_at(self.now)?.len())
    }

    /// The date on which it is reminded of next, where something waits then.
    pub(super) fn next_thinking(&self, at: NaiveTime) -> Result<Option<(NaiveDate, NaiveTime)>, EngineError> {
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
    pub(super) fn waiting_at(&self, at: DateTime<Utc>) -> Result<Vec<StoredThought>, EngineError> {
        Ok(self.rows.thoughts_touched_after(thinking::touched_since(at))?)
    }

    pub(super) fn thinking_time(&self) -> Result<Option<NaiveTime>, EngineError> {
        let kept = self.rows.setting(TIME)?;
        Ok(kept.and_then(|kept| NaiveTime::parse_from_str(&kept, "%H:%M").ok()))
    }

    pub(super) fn set_thinking_time(&self, at: NaiveTime) -> Result<(), EngineError> {
        Ok(self.rows.set_setting(TIME, Some(&at.format("%H:%M").to_string()))?)
    }

    /// The quiet hours; where none are set, those of the night.
    pub(super) fn quiet_or_night(&self) -> Result<QuietHours, EngineError> {
        Ok(chosen::quiet(self.rows)?.unwrap_or_else(QuietHours::night))
    }
}
