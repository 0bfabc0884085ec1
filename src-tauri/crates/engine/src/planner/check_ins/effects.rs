//! What follows from an entry of the log, and how that is taken back exactly.
//!
//! A logged check-in is closed everywhere, whatever is said of it; one that was moved is reminded of at its new moment; days that
//! count from the last real contact count from it. Each of these is remembered beside the entry, so that clearing it brings back
//! what was there (PRODUCT.md §3.4).

use crate::EngineError;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use interlude_domain::check_ins::check_in::{Answer, CheckInId};
use interlude_domain::plan::Turn;
use interlude_domain::reminding::occurrence::{Close, Key};
use interlude_domain::reminding::rule::{Kind, RuleId};
use interlude_store::tables::{Owner, StoredCheckIn, StoredPlan};

impl Work<'_> {
    /// Stores an entry with all that follows from it; what is closed by that is answered.
    pub fn write_check_in(
        &mut self,
        open: &StoredPlan,
        stored: &mut StoredCheckIn,
    ) -> Result<Vec<Key>, EngineError> {
        stored.moved_rule = None;
        stored.cleared_at = None;
        let id = self.rows.save_check_in(open.id, stored)?;
        stored.id = Some(id);
        let before = self.schedule.clone();
        let mut closed = Vec::new();
        if let Some(key) = stored.entry.key {
            self.recall(key)?;
            let how = if stored.entry.answer == Answer::Happened { Close::Done } else { Close::Skipped };
            if self.schedule.close_by_person(key, how, self.now) {
                closed.extend(self.schedule.lead_keys(key));
                closed.push(key);
            }
        }
        if stored.entry.answer == Answer::Happened {
            self.count_from_contact(open)?;
        }
        self.keep_former((open.id, Some(id)), &before)?;
        if stored.entry.answer == Answer::Moved && open.turn == Turn::GoesOn {
            let local = self.zone.local(stored.entry.at);
            let wanted = Wanted::once(local.date(), local.time(), Some(self.zone.clone()));
            stored.moved_rule = Some(self.begin_rule(Owner::Plan(open.id, Kind::MovedCheckIn), wanted)?);
            self.rows.save_check_in(open.id, stored)?;
        }
        Ok(closed)
    }

    /// Clears an entry: what followed from it is taken back. What stands of it on the desktop is answered.
    pub fn clear_check_in(
        &mut self,
        open: &StoredPlan,
        stored: &StoredCheckIn,
    ) -> Result<Vec<Key>, EngineError> {
        let gone = match stored.moved_rule {
            Some(rule) => self.forget_moved(rule)?,
            None => Vec::new(),
        };
        let cleared = StoredCheckIn { moved_rule: None, cleared_at: Some(self.now), ..stored.clone() };
        self.rows.save_check_in(open.id, &cleared)?;
        let cause = (open.id, stored.id);
        let last = self.rows.last_contact_entry(open.id)?;
        let moved_on = match open.turn {
            Turn::GoesOn => self.put_former_back(cause)?,
            // After a clear no nothing of it opens again; should that be taken back, this is taken back with it.
            _ => self.rows.former_next(cause)?.iter().map(|one| one.rule).collect(),
        };
        for one in self.rows.former_next(cause)?.iter().filter(|one| moved_on.contains(&one.rule)) {
            self.rows.rebase_former_next(open.id, one)?;
        }
        if open.turn != Turn::GoesOn {
            self.rows.hand_former_over(cause, None)?;
        } else if !moved_on.is_empty() && last.is_some() {
            self.rows.hand_former_over(cause, last)?;
        }
        self.rows.forget_former(cause)?;
        if open.turn == Turn::GoesOn {
            self.settle_silently();
            if last.is_some() {
                let before = self.schedule.clone();
                self.count_from_contact(open)?;
                self.keep_former((open.id, last), &before)?;
            }
        }
        // Whatever follows in the same step finds the dates as they are now.
        self.save()?;
        Ok(gone)
    }

    /// Writes an entry again that was cleared.
    pub fn write_again(&mut self, id: CheckInId) -> Result<Vec<Key>, EngineError> {
        let open = self.rows.open_plan()?.ok_or(EngineError::TooLate)?;
        let cleared = self.rows.check_in(id)?.filter(|stored| stored.cleared_at.is_some());
        let mut stored = cleared.ok_or(EngineError::TooLate)?;
        if stored.entry.answer == Answer::Moved && stored.entry.at <= self.now {
            return Err(EngineError::TooLate);
        }
        self.write_check_in(&open, &mut stored)
    }

    /// Whether what a check-in was moved to was written about itself: then the move stands until that is cleared.
    pub fn is_followed(&self, stored: &StoredCheckIn) -> Result<bool, EngineError> {
        let Some(rule) = stored.moved_rule else { return Ok(false) };
        let Some(moved) = self.rows.rule(rule)? else { return Ok(false) };
        Ok(self.rows.check_in_of(Key { rule, date: moved.track.rule.starts })?.is_some())
    }

    /// The moment to which a check-in was moved ceases to exist, with the reminder ahead of it.
    fn forget_moved(&mut self, rule: RuleId) -> Result<Vec<Key>, EngineError> {
        let Some(stored) = self.rows.rule(rule)? else { return Ok(Vec::new()) };
        let key = Key { rule, date: stored.track.rule.starts };
        self.recall(key)?;
        let mut keys = self.schedule.lead_keys(key);
        keys.push(key);
        self.end_with_lead(&stored)?;
        for key in &keys {
            self.rows.forget_claims(*key)?;
            self.schedule.forget(*key);
        }
        Ok(keys)
    }

    /// Days that count from the last real contact count from what was written of it.
    fn count_from_contact(&mut self, open: &StoredPlan) -> Result<(), EngineError> {
        let Some(stored) = self.rows.rule_of(Owner::Plan(open.id, Kind::CheckIn))? else { return Ok(()) };
        let rule = stored.track.rule;
        let Some(last) = self.rows.last_contact(open.id)?.filter(|_| rule.days_after().is_some()) else {
            return Ok(());
        };
        let zone = rule.zone.as_ref().unwrap_or(&self.zone);
        let date = zone.local(last).date();
        // What is open is closed by it, and no date is given twice.
        let from = date.min(zone.local(self.now).date());
        for known in self.rows.open_or_recent_of(rule.id, from)? {
            self.recall(known.key)?;
        }
        self.schedule.count_from(rule.id, date, self.now);
        Ok(())
    }
}
