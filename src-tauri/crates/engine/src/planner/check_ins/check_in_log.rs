//! The log as it lies beside the schedule: which check-ins there were, are and will be, and what was written about each.

use crate::EngineError;
use crate::planner::check_ins::begun::Begun;
use crate::planner::reminding::work::Work;
use crate::view::{CheckInItem, CheckInMark, TheirClock, When};
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::check_ins::check_in::{Answer, CheckIn, Passed, Step, Why, step};
use interlude_domain::plan::offer::{Offer, PlanState, may_offer};
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::rule::RuleId;
use interlude_store::tables::{StoredCheckIn, StoredPlan, StoredRule};
use std::collections::{BTreeMap, BTreeSet};

/// How many check-ins back a row of missed ones is looked for.
const ROW: usize = 8;
/// How far back they are looked for at first.
const LOOKED_BACK: TimeDelta = TimeDelta::days(32);

/// The check-ins of the open plan.
pub(crate) struct Log<'work> {
    work: &'work Work<'work>,
    open: &'work StoredPlan,
    rules: BTreeMap<RuleId, StoredRule>,
    begun: Option<Begun>,
}

impl<'work> Log<'work> {
    pub fn of(work: &'work Work<'_>, open: &'work StoredPlan) -> Result<Log<'work>, EngineError> {
        let rules = work.rows.check_in_rules(open.id)?;
        let rules = rules.into_iter().map(|stored| (stored.track.rule.id, stored)).collect();
        let begun = Begun::of(work, open, &rules)?;
        Ok(Log { work, open, rules, begun })
    }

    /// Whether there ever was a check-in to plan, or contact that was written down.
    pub fn has_any(&self) -> Result<bool, EngineError> {
        Ok(!self.rules.is_empty() || self.work.rows.last_contact(self.open.id)?.is_some())
    }

    /// When a check-in is, or was; `None` for a key that is no date of one.
    pub fn due_of(&self, key: Key) -> Result<Option<DateTime<Utc>>, EngineError> {
        let Some(stored) = self.rules.get(&key.rule) else { return Ok(None) };
        if let Some(known) = self.work.rows.occurrence(key)? {
            return Ok(Some(known.due));
        }
        let is_ahead = self.work.schedule.track(key.rule).is_some() && self.work.schedule.has_date(key);
        if is_ahead {
            return Ok(Some(stored.track.resolve(key.date, &self.work.zone).due));
        }
        if let Some(due) = self.never_due(key) {
            return Ok(Some(due));
        }
        // What was written stays, also where the terms of that day were corrected since.
        Ok(self.work.rows.check_in_of(key)?.map(|stored| stored.entry.planned_for))
    }

    /// When a check-in was that is older than the reminder of it.
    fn never_due(&self, key: Key) -> Option<DateTime<Utc>> {
        self.begun.as_ref().and_then(|begun| begun.due_of(key))
    }

    /// Everything from `from` on and before `to`, in order of time.
    pub fn between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<CheckInItem>, EngineError> {
        let mut items = Vec::new();
        let never_due = self.begun.as_ref().map(|begun| begun.between(from, to)).unwrap_or_default();
        let mut keys: BTreeSet<Key> = never_due.into_iter().map(|(key, _)| key).collect();
        keys.extend(self.dates(from, to)?.into_iter().map(|(key, _)| key));
        for key in &keys {
            let entry = self.work.rows.check_in_of(*key)?;
            items.push(self.item(Some(*key), entry.as_ref())?);
        }
        for stored in self.work.rows.check_ins_between(self.open.id, from, to)? {
            let key = stored.entry.key;
            let is_listed = match key {
                Some(key) => {
                    keys.contains(&key) || !self.due_of(key)?.is_some_and(|due| due >= from && due < to)
                }
                None => false,
            };
            if !is_listed {
                items.push(self.item(key, Some(&stored))?);
            }
        }
        items.sort_by_key(|item| item.at.at);
        Ok(items)
    }

    /// One check-in, or contact in between.
    pub fn item(&self, key: Option<Key>, entry: Option<&StoredCheckIn>) -> Result<CheckInItem, EngineError> {
        let here = &self.work.zone;
        let due = match key {
            Some(key) => self.due_of(key)?.ok_or(EngineError::NotFound)?,
            None => entry.map_or(self.work.now, |stored| stored.entry.planned_for),
        };
        let agreed =
            key.and_then(|key| self.rules.get(&key.rule)).and_then(|stored| stored.track.rule.zone.as_ref());
        let said = entry.map(|stored| &stored.entry);
        Ok(CheckInItem {
            key: key.map(|key| key.to_string()),
            id: entry.and_then(|stored| stored.id).map(|id| id.0),
            at: When::new(due, here),
            theirs: TheirClock::if_other(due, agreed, here),
            mark: match (key, said) {
                (None, _) => CheckInMark::InBetween,
                (Some(_), Some(said)) => mark(said),
                (Some(key), None) if self.never_due(key) == Some(due) => CheckInMark::Earlier,
                (Some(_), None) if due <= self.work.now => CheckInMark::Unsaid,
                (Some(_), None) => CheckInMark::Ahead,
            },
            moved_to: said.filter(|said| said.answer == Answer::Moved).map(|said| When::new(said.at, here)),
        })
    }

    /// What the protocol says, and of which check-in: the latest that has passed.
    pub fn step(&self) -> Result<Option<(Key, Step)>, EngineError> {
        if !may_offer(PlanState::of(self.open.turn), Offer::Prompts) {
            return Ok(None);
        }
        let recent = self.latest_passed()?;
        let Some((latest, _)) = recent.first().copied() else { return Ok(None) };
        let mut known = Vec::new();
        for (key, due) in recent.into_iter().rev() {
            known.push((due, self.work.rows.check_in_of(key)?));
        }
        let passed: Vec<Passed<'_>> = known
            .iter()
            .map(|(due, stored)| Passed {
                due: *due,
                entry: stored.as_ref().map(|stored| &stored.entry),
                is_nudged: stored.as_ref().is_some_and(|stored| stored.nudged_at.is_some()),
            })
            .collect();
        Ok(step(&self.open.plan, &passed, self.work.now).map(|step| (latest, step)))
    }

    /// The check-ins that passed last, the latest first. Looked for further and further back, because some a day and some a
    /// season are agreed.
    fn latest_passed(&self) -> Result<Vec<(Key, DateTime<Utc>)>, EngineError> {
        let until = self.work.now + TimeDelta::seconds(1);
        let mut back = LOOKED_BACK;
        loop {
            let from = until.checked_sub_signed(back).unwrap_or(DateTime::UNIX_EPOCH);
            let passed = self.dates(from.max(DateTime::UNIX_EPOCH), until)?;
            if passed.len() >= ROW || from <= DateTime::UNIX_EPOCH {
                return Ok(passed.into_iter().rev().take(ROW).collect());
            }
            back = back.checked_mul(8).unwrap_or(TimeDelta::MAX);
        }
    }

    /// Every date of a check-in in a span of time with its instant, in order of time. What was left out before it came, because
    /// the terms changed, is none.
    fn dates(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<(Key, DateTime<Utc>)>, EngineError> {
        let within = |due: DateTime<Utc>| due >= from && due < to;
        let mut found: BTreeMap<Key, DateTime<Utc>> = BTreeMap::new();
        // No zone is so far from another that a due lies further from its date.
        let first = (from - TimeDelta::days(2)).date_naive();
        let last = (to + TimeDelta::days(2)).date_naive();
        for known in self.work.rows.check_ins_due(self.open.id, first, last)? {
            if within(known.due) && self.counts(&known)? {
                found.insert(known.key, known.due);
            }
        }
        for rule in self.rules.keys() {
            let ahead = self.work.schedule.ahead(*rule).take_while(|next| next.due < to);
            found.extend(ahead.filter(|next| within(next.due)).map(|next| (next.key, next.due)));
        }
        let mut dates: Vec<_> = found.into_iter().collect();
        dates.sort_by_key(|(key, due)| (*due, *key));
        Ok(dates)
    }

    fn counts(&self, known: &Occurrence) -> Result<bool, EngineError> {
        if known.state == State::Nonexistent {
            return Ok(false);
        }
        let left_out_before =
            known.state == State::Skipped && known.closed_at.is_some_and(|at| at < known.due);
        Ok(!left_out_before || self.work.rows.check_in_of(known.key)?.is_some())
    }
}

fn mark(said: &CheckIn) -> CheckInMark {
    match (said.answer, said.why) {
        (Answer::Happened, _) => CheckInMark::Happened,
        (Answer::Moved, _) => CheckInMark::Moved,
        (Answer::DidNotHappen, Some(Why::Theirs)) => CheckInMark::NotTheirs,
        (Answer::DidNotHappen, Some(Why::Mine)) => CheckInMark::NotMine,
        (Answer::DidNotHappen, Some(Why::Agreed)) => CheckInMark::NotAgreed,
        (Answer::DidNotHappen, Some(Why::Unknown) | None) => CheckInMark::NotUnknown,
    }
}
