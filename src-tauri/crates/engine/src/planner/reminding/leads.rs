//! Reminders ahead of time: each is a second rule beside the item's, kept as the person chose for that kind of item.

use crate::EngineError;
use crate::planner::reminding::chosen;
use crate::planner::reminding::work::Work;
use chrono::{DateTime, Utc};
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::RuleId;
use interlude_store::tables::Owner;

impl Work<'_> {
    /// Gives every item the reminder ahead of time that is chosen for its kind now.
    pub fn keep_all_leads(&mut self) -> Result<(), EngineError> {
        for stored in self.rows.live_rules()? {
            let rule = stored.track.rule;
            if rule.lead.is_none() {
                self.keep_lead(stored.owner, rule.id)?;
            }
        }
        Ok(())
    }

    /// Gives an item the reminder ahead of time that is chosen for it, or else for its kind.
    pub fn keep_lead(&mut self, owner: Owner, item: RuleId) -> Result<(), EngineError> {
        let own = match owner.activity() {
            Some(id) => self.rows.activity(id)?.and_then(|stored| stored.activity.lead),
            None => None,
        };
        let minutes = own.map_or_else(|| chosen::lead(self.rows, owner.kind()), Ok)?;
        self.keep_ahead(owner, item, minutes)
    }

    /// Gives an item what comes so many minutes ahead of it, of the kind that `owner` says: a new rule, a changed one, or
    /// with 0 minutes none.
    pub fn keep_ahead(&mut self, owner: Owner, item: RuleId, minutes: u32) -> Result<(), EngineError> {
        let live = self.schedule.track(item).filter(|track| minutes > 0 && !track.ended);
        let wanted = live.map(|track| track.rule.clone());
        match (self.rows.lead_of(item, owner.kind())?.map(|stored| stored.track), wanted) {
            (None, None) => {}
            (None, Some(item)) => {
                let mut track = self.schedule.begin(item.lead(RuleId(0), minutes), self.now);
                track.rule.id = self.rows.add_rule(owner, &track)?;
                self.schedule.add(track);
            }
            (Some(stored), None) => self.end_rule(stored.rule.id)?,
            (Some(stored), Some(item)) => {
                let lead = item.lead(stored.rule.id, minutes);
                if lead != stored.rule {
                    self.schedule.redefine(lead, self.now);
                    self.rows.save_rule(self.schedule.track(stored.rule.id).unwrap_or(&stored))?;
                }
            }
        }
        Ok(())
    }

    /// The instant of the item that a reminder is ahead of; `None` for one that is not ahead of anything.
    pub fn ahead_of(&self, key: Key) -> Result<Option<DateTime<Utc>>, EngineError> {
        let Some(item) = self.item_of(key)? else { return Ok(None) };
        let track = self.rows.rule(item.rule)?.map(|stored| stored.track);
        Ok(track.map(|track| track.resolve(item.date, &self.zone).due))
    }

    /// Whether a reminder is ahead of an item that has come due or was closed itself.
    pub fn is_overtaken_lead(&self, key: Key) -> Result<bool, EngineError> {
        let Some(item) = self.item_of(key)? else { return Ok(false) };
        Ok(self.schedule.occurrence(item).is_some() || self.rows.occurrence(item)?.is_some())
    }

    /// What a reminder is ahead of, also one of a rule that is over.
    pub fn item_of(&self, key: Key) -> Result<Option<Key>, EngineError> {
        if self.schedule.track(key.rule).is_some() {
            return Ok(self.schedule.item_of_lead(key));
        }
        let lead = self.rows.rule(key.rule)?.and_then(|stored| stored.track.rule.lead);
        Ok(lead.and_then(|lead| Some(Key { rule: lead.item, date: lead.item_date(key.date)? })))
    }
}
