//! Work: the schedule as it stands in the vault, within one transaction.

use crate::EngineError;
use crate::planner::reminding::chosen;
use chrono::{DateTime, Days, Utc};
use interlude_domain::reminding::occurrence::{Key, Occurrence};
use interlude_domain::reminding::rule::RuleId;
use interlude_domain::reminding::schedule::{Changes, Disturbing, Schedule};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::manner::Manner;
use interlude_store::tables::{Rows, StoredRule};

/// The moment of a transaction and what the computer says then.
#[derive(Debug, Clone)]
pub(crate) struct Moment {
    /// Whole seconds, as they are stored.
    pub now: DateTime<Utc>,
    pub zone: Zone,
    pub manner: Manner,
    pub disturbing: Disturbing,
}

/// The rows and the schedule of one transaction, at one instant.
pub(crate) struct Work<'vault> {
    pub rows: &'vault Rows<'vault>,
    /// The live rules as they were when the transaction began.
    pub rules: Vec<StoredRule>,
    pub schedule: Schedule,
    pub now: DateTime<Utc>,
    pub zone: Zone,
    /// How what is typed may be written.
    pub manner: Manner,
}

impl<'vault> Work<'vault> {
    /// Loads all that an evaluation at that moment has to know.
    pub fn load(rows: &'vault Rows<'vault>, moment: Moment) -> Result<Work<'vault>, EngineError> {
        let Moment { now, zone, manner, disturbing } = moment;
        let mut schedule = Schedule::new(zone.clone())
            .with_quiet(chosen::quiet(rows)?)
            .with_silences(&chosen::silences(rows)?);
        schedule.set_disturbing(disturbing);
        let rules = rows.live_rules()?;
        for stored in &rules {
            schedule.add(stored.track.clone());
        }
        // Zones are at most a day apart, so what may be met again is of the last days.
        let today = zone.local(now).date();
        for known in rows.occurrences_for_evaluation(today.checked_sub_days(Days::new(3)).unwrap_or(today))? {
            schedule.recall(known);
        }
        let mut work = Work { rows, rules, schedule, now, zone, manner };
        work.recall_items_of_leads()?;
        Ok(work)
    }

    /// A rule with its owner, as it was when the transaction began.
    pub fn stored_rule(&self, rule: RuleId) -> Option<&StoredRule> {
        self.rules.iter().find(|stored| stored.track.rule.id == rule)
    }

    /// Makes sure that an older occurrence and the reminder ahead of it are known before something is done to them.
    pub fn recall(&mut self, key: Key) -> Result<(), EngineError> {
        for key in self.schedule.lead_keys(key).into_iter().chain([key]) {
            self.recall_one(key)?;
        }
        Ok(())
    }

    /// The same for occurrences that were just read.
    pub fn recall_read(&mut self, read: &[Occurrence]) -> Result<(), EngineError> {
        for known in read {
            for lead in self.schedule.lead_keys(known.key) {
                self.recall_one(lead)?;
            }
            self.recall_rule(known.key.rule)?;
            if self.schedule.occurrence(known.key).is_none() {
                self.schedule.recall(*known);
            }
        }
        Ok(())
    }

    /// A reminder that waits has to know whether what it is ahead of has come due, however long ago.
    fn recall_items_of_leads(&mut self) -> Result<(), EngineError> {
        let waiting = self.schedule.occurrences().filter(|known| known.state.is_waiting());
        let items: Vec<Key> = waiting.filter_map(|known| self.schedule.item_of_lead(known.key)).collect();
        items.into_iter().try_for_each(|item| self.recall_one(item))
    }

    fn recall_one(&mut self, key: Key) -> Result<(), EngineError> {
        self.recall_rule(key.rule)?;
        if self.schedule.occurrence(key).is_none()
            && let Some(known) = self.rows.occurrence(key)?
        {
            self.schedule.recall(known);
        }
        Ok(())
    }

    /// What is open may belong to a rule that has ended and has nothing that waits.
    fn recall_rule(&mut self, rule: RuleId) -> Result<(), EngineError> {
        if self.schedule.track(rule).is_none()
            && let Some(stored) = self.rows.rule(rule)?
        {
            self.schedule.add(stored.track);
        }
        Ok(())
    }

    /// Stores what changed in the schedule; whether anything did.
    pub fn save(&mut self) -> Result<bool, EngineError> {
        let changes = self.schedule.take_changes();
        let changed = changes != Changes::default();
        for known in &changes.occurrences {
            self.rows.save_occurrence(known)?;
        }
        for key in changes.removed {
            self.rows.forget_occurrence(key)?;
        }
        for (rule, next) in changes.next {
            self.rows.set_next_date(rule, next)?;
        }
        Ok(changed)
    }

    /// Ends a rule now.
    pub fn end_rule(&mut self, rule: RuleId) -> Result<(), EngineError> {
        self.rows.end_rule(rule, self.now)?;
        self.schedule.end(rule);
        Ok(())
    }
}
