//! Putting back: all times of an activity as they were, and when undo may still bring them back.

use crate::EngineError;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use chrono::NaiveDate;
use interlude_domain::own_life::activity::{Activity, ActivityId};
use interlude_domain::reminding::rule::RuleId;
use interlude_store::tables::{Owner, StoredRule};
use std::collections::BTreeMap;

/// How the times of an activity were rearranged.
#[derive(Debug, Clone)]
pub(crate) struct Rearranged {
    pub activity: ActivityId,
    /// Single times before this date were over by then: nothing rearranges them any more.
    pub since: NaiveDate,
    pub before: Arrangement,
    pub after: Arrangement,
}

/// All the times of one activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arrangement {
    /// Its own dates.
    own: Option<Wanted>,
    /// How long it usually takes.
    minutes: Option<u32>,
    /// Single times, each with how long it takes where that is not as usual.
    placed: BTreeMap<RuleId, (Wanted, Option<u32>)>,
}

/// An activity of the list.
pub(crate) fn known(work: &Work<'_>, id: ActivityId) -> Result<Activity, EngineError> {
    let stored = work.rows.activity(id)?.filter(|stored| stored.removed_at.is_none());
    stored.map(|stored| stored.activity).ok_or(EngineError::NotFound)
}

impl Work<'_> {
    /// All the times of an activity as they are now.
    pub fn arrangement(&self, id: ActivityId, since: NaiveDate) -> Result<Arrangement, EngineError> {
        let own = self.rows.rule_of(Owner::Activity(id))?.map(|stored| Wanted::same_as(stored.track.rule));
        let mut placed = BTreeMap::new();
        for stored in self.rows.placed_since(id, since)? {
            let rule = stored.track.rule.id;
            placed.insert(rule, (Wanted::same_as(stored.track.rule), self.rows.placement(rule)?));
        }
        let minutes = self.rows.activity(id)?.and_then(|stored| stored.activity.minutes);
        Ok(Arrangement { own, minutes, placed })
    }

    /// Sets how long an activity usually takes.
    pub fn set_minutes(&mut self, id: ActivityId, minutes: Option<u32>) -> Result<(), EngineError> {
        let activity = known(self, id)?;
        if activity.minutes != minutes {
            self.rows.save_activity(id, &Activity { minutes, ..activity }, self.now)?;
        }
        Ok(())
    }

    /// Puts an arrangement back as it was.
    pub fn put_back(&mut self, rearranged: &Rearranged) -> Result<(), EngineError> {
        let Rearranged { activity, since, before, after } = rearranged;
        known(self, *activity)?;
        if self.arrangement(*activity, *since)? != *after {
            return Err(EngineError::TooLate);
        }
        self.keep_rule(Owner::Activity(*activity), before.own.clone())?;
        self.set_minutes(*activity, before.minutes)?;
        let live: BTreeMap<RuleId, StoredRule> = self
            .rows
            .placed_since(*activity, *since)?
            .into_iter()
            .map(|stored| (stored.track.rule.id, stored))
            .collect();
        for stored in
            live.iter().filter(|(rule, _)| !before.placed.contains_key(rule)).map(|(_, stored)| stored)
        {
            self.end_with_lead(stored)?;
        }
        for (rule, (wanted, minutes)) in &before.placed {
            let rule = match live.get(rule) {
                Some(stored) => {
                    self.change_rule(stored, wanted.clone())?;
                    *rule
                }
                None => self.begin_rule(Owner::Placed(*activity), wanted.clone())?,
            };
            self.rows.set_placement(rule, *minutes)?;
        }
        Ok(())
    }
}
