//! A plan that had begun before it was written down: its check-ins since then were never due. They can be written about, and
//! nothing reminds of them, nothing counts as missed.
//!
//! Which dates they are is read from the first version of the terms: what was agreed later holds from later on.

use crate::EngineError;
use crate::planner::plan::{plan, plan_form, versions};
use crate::planner::reminding::work::Work;
use crate::view::ChangeKind;
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::{Kind, Rule, RuleId};
use interlude_domain::reminding::schedule::Track;
use interlude_domain::time::local_time::Zone;
use interlude_store::tables::{Owner, StoredPlan, StoredRule};
use std::collections::BTreeMap;

/// The check-ins before the rule that reminds of them began.
pub(crate) struct Begun {
    rule: Rule,
    before: NaiveDate,
    here: Zone,
}

impl Begun {
    /// Those of a plan; `None` where its terms began with it, or where days count from the last contact.
    pub fn of(
        work: &Work<'_>,
        open: &StoredPlan,
        rules: &BTreeMap<RuleId, StoredRule>,
    ) -> Result<Option<Begun>, EngineError> {
        let is_check_in = |stored: &&StoredRule| stored.owner == Owner::Plan(open.id, Kind::CheckIn);
        let Some(first) = rules.values().find(is_check_in).map(|stored| &stored.track) else {
            return Ok(None);
        };
        let terms = work.rows.first_version(open.id)?;
        let Some(input) = terms.as_ref().and_then(versions::read) else { return Ok(None) };
        let agreed = plan::read(work, &input, None, ChangeKind::Correction).ok();
        let Some(wanted) = agreed.as_ref().and_then(plan_form::check_ins) else { return Ok(None) };
        // When it began may have been corrected since.
        let starts = open.plan.cadence.as_ref().map_or(wanted.starts, |now| now.starts.min(wanted.starts));
        let rule = Rule {
            at: wanted.at,
            repeat: wanted.repeat,
            starts,
            until: wanted.until,
            except: wanted.except,
            zone: wanted.zone,
            ..first.rule.clone()
        };
        let has_any = rule.days_after().is_none() && starts < first.began;
        Ok(has_any.then(|| Begun { rule, before: first.began, here: work.zone.clone() }))
    }

    /// When one of them was; `None` for a key that names none.
    pub fn due_of(&self, key: Key) -> Option<DateTime<Utc>> {
        let is_one = key.rule == self.rule.id && key.date < self.before && self.rule.falls_on(key.date);
        is_one.then(|| self.resolve(key.date))
    }

    /// Those from `from` on and before `to`.
    pub fn between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<(Key, DateTime<Utc>)> {
        // No zone is so far from another that a due lies further from its date.
        let first = (from - chrono::TimeDelta::days(2)).date_naive();
        let next = |date: &NaiveDate| self.rule.next_on_or_after(date.succ_opt()?);
        std::iter::successors(self.rule.next_on_or_after(first), next)
            .take_while(|date| *date < self.before)
            .map(|date| (Key { rule: self.rule.id, date }, self.resolve(date)))
            .take_while(|(_, due)| *due < to)
            .filter(|(_, due)| *due >= from)
            .collect()
    }

    fn resolve(&self, date: NaiveDate) -> DateTime<Utc> {
        let track = Track { rule: self.rule.clone(), next: None, began: self.before, ended: true };
        track.resolve(date, &self.here).due
    }
}
