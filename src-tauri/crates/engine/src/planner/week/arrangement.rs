//! The arrangement of an activity: all its times, as they are and as they were, so that they can be put back.

use crate::EngineError;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use interlude_domain::own_life::activity::{Activity, ActivityId};
use interlude_domain::reminding::rule::RuleId;
use interlude_store::tables::{Owner, StoredRule};
use std::collections::BTreeMap;

/// How the times of an activity were rearranged.
#[derive(Debug, Clone)]
pub(crate) struct Rearranged {
    pub activity: ActivityId,
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
    pub fn arrangement(&self, id: ActivityId) -> Result<Arrangement, EngineError> {
        let mut arrangement = Arrangement {
            own: None,
            minutes: self.rows.activity(id)?.and_then(|stored| stored.activity.minutes),
            placed: BTreeMap::new(),
        };
        for stored in self.rows.rules_of_activity(id)?.into_iter().filter(|stored| !stored.track.ended) {
            let rule = stored.track.rule.id;
            let wanted = Wanted::same_as(stored.track.rule);
            match stored.owner {
                Owner::Placed(_) => {
                    arrangement.placed.insert(rule, (wanted, self.rows.placement(rule)?));
                }
                _ => arrangement.own = Some(wanted),
            }
        }
        Ok(arrangement)
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
        let Rearranged { activity, before, after } = rearranged;
        known(self, *activity)?;
        if self.arrangement(*activity)? != *after {
            return Err(EngineError::TooLate);
        }
        self.keep_rule(Owner::Activity(*activity), before.own.clone())?;
        self.set_minutes(*activity, before.minutes)?;
        let live: BTreeMap<RuleId, StoredRule> = self
            .rows
            .rules_of_activity(*activity)?
            .into_iter()
            .filter(|stored| matches!(stored.owner, Owner::Placed(_)) && !stored.track.ended)
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
