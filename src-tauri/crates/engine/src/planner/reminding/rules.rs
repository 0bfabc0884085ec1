//! Keeps the rule of a plan or an activity as what was typed says.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use chrono::{NaiveDate, NaiveTime};
use interlude_domain::reminding::rule::{InQuietHours, Rule, RuleId};
use interlude_domain::reminding::schedule::Track;
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::Repeat;
use interlude_store::tables::{Owner, StoredRule};
use std::collections::BTreeSet;

/// What a form says about when something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub repeat: Repeat,
    pub starts: NaiveDate,
    pub until: Option<NaiveDate>,
    pub except: BTreeSet<NaiveDate>,
    pub at: NaiveTime,
    pub zone: Option<Zone>,
}

impl Wanted {
    /// One date.
    pub fn once(date: NaiveDate, at: NaiveTime, zone: Option<Zone>) -> Wanted {
        Wanted { repeat: Repeat::Once, starts: date, until: None, except: BTreeSet::new(), at, zone }
    }

    /// What a rule says.
    pub fn same_as(rule: Rule) -> Wanted {
        let Rule { repeat, starts, until, except, at, zone, .. } = rule;
        Wanted { repeat, starts, until, except, at, zone }
    }

    fn rule(self, owner: Owner, id: RuleId) -> Rule {
        Rule {
            id,
            at: self.at,
            repeat: self.repeat,
            starts: self.starts,
            until: self.until,
            except: self.except,
            zone: self.zone,
            grace: owner.kind().grace(),
            in_quiet_hours: InQuietHours::Defer,
            lead: None,
        }
    }
}

impl Work<'_> {
    /// Gives `owner` the rule that is wanted, a new one, a changed one, or none, and the reminder ahead of it.
    pub fn keep_rule(&mut self, owner: Owner, wanted: Option<Wanted>) -> Result<(), EngineError> {
        match (self.rows.rule_of(owner)?, wanted) {
            (None, None) => {}
            (None, Some(wanted)) => {
                self.begin_rule(owner, wanted)?;
            }
            (Some(stored), None) => {
                let id = stored.track.rule.id;
                self.end_rule(id)?;
                self.keep_lead(owner, id)?;
            }
            (Some(stored), Some(wanted)) => self.change_rule(&stored, wanted)?,
        }
        Ok(())
    }

    /// Gives a rule other dates or another time, and the reminder ahead of it.
    pub fn change_rule(&mut self, stored: &StoredRule, wanted: Wanted) -> Result<(), EngineError> {
        let id = stored.track.rule.id;
        let rule = wanted.rule(stored.owner, id);
        if rule != stored.track.rule {
            self.schedule.redefine(rule, self.now);
            self.rows.save_rule(self.schedule.track(id).unwrap_or(&stored.track))?;
        }
        self.keep_lead(stored.owner, id)
    }

    /// Ends a rule together with the reminder ahead of it.
    pub fn end_with_lead(&mut self, stored: &StoredRule) -> Result<(), EngineError> {
        self.end_rule(stored.track.rule.id)?;
        self.keep_lead(stored.owner, stored.track.rule.id)
    }

    /// Adds a rule that begins now, and names it.
    pub fn begin_rule(&mut self, owner: Owner, wanted: Wanted) -> Result<RuleId, EngineError> {
        let mut track = Track::begin(wanted.rule(owner, RuleId(0)), self.now, &self.zone);
        track.rule.id = self.rows.add_rule(owner, &track)?;
        let id = track.rule.id;
        self.schedule.add(track);
        self.keep_lead(owner, id)?;
        Ok(id)
    }
}
