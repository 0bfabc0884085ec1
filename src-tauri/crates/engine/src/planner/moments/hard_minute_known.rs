//! What is known in a hard minute: all that its one function is asked with, and the names that belong to its offers.

use crate::EngineError;
use crate::planner::check_ins::check_in_log::Log;
use crate::planner::own_life::inviting::Inviting;
use crate::planner::reminding::chosen;
use crate::planner::reminding::work::Work;
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::check_ins::check_in::{Began, waits_until};
use interlude_domain::moments::hard_minute::{Clock, Mine, PassedCheckIn, Situation};
use interlude_domain::plan::cadence::Channel;
use interlude_domain::plan::offer::{PlanState, is_same_name};
use interlude_domain::reminding::quiet::QuietHours;
use interlude_store::tables::{Owner, StoredActivity, StoredPlan, StoredRule};

/// What was used so lately does not come first again.
const USED: TimeDelta = TimeDelta::hours(1);
/// How many names an offer has.
const NAMES: usize = 3;

/// What is known, as long as it is looked at.
pub(super) struct Known {
    pub open: Option<StoredPlan>,
    next: Option<DateTime<Utc>>,
    passed: Option<PassedCheckIn>,
    mine: Mine,
    quiet: Option<QuietHours>,
    opened: DateTime<Utc>,
}

impl Known {
    pub fn of(work: &Work<'_>, opened: DateTime<Utc>) -> Result<Known, EngineError> {
        let open = work.rows.open_plan()?;
        let (mut next, mut passed) = (None, None);
        let mut mine = Mine { used: work.rows.offers_taken_since(work.now - USED)?, ..Mine::default() };
        if let Some(open) = &open {
            next = next_check_in(work, open);
            passed = latest_passed(work, open)?;
            mine.wrote = i_wrote(work, open)?;
            mine.made_up = work.rows.was_made_up(open.id)?;
        }
        Ok(Known { open, next, passed, mine, quiet: chosen::quiet(work.rows)?, opened })
    }

    /// The same, as the domain asks for it.
    pub fn situation<'a>(&'a self, work: &'a Work<'_>) -> Situation<'a> {
        Situation {
            state: self.open.as_ref().map_or(PlanState::NoPlan, |open| PlanState::of(open.turn)),
            plan: self.open.as_ref().map(|open| &open.plan),
            next: self.next,
            passed: self.passed,
            mine: self.mine.clone(),
            clock: Clock { now: work.now, opened: self.opened, zone: &work.zone, quiet: self.quiet },
        }
    }
}

/// People of mine by name. The one of the plan is none, and neither is whoever said no, or was said no to.
pub(super) fn people(work: &Work<'_>) -> Result<Vec<String>, EngineError> {
    let others = Others::load(work)?;
    let names = work.rows.people()?.into_iter().map(|stored| stored.person.name);
    Ok(names.filter(|name| others.is_other(name)).take(NAMES).collect())
}

/// Things of mine by name: what I do, then what I thought of. What is done with the one of the plan is none.
pub(super) fn things(work: &Work<'_>) -> Result<Vec<String>, EngineError> {
    let others = Others::load(work)?;
    let mut names = Vec::new();
    for stored in work.rows.activities()? {
        if others.is_without(work, &stored)? {
            names.push(stored.activity.title);
        }
    }
    names.extend(work.rows.ideas()?.into_iter().map(|stored| stored.idea.text));
    names.truncate(NAMES);
    Ok(names)
}

/// Who is not the other one.
struct Others {
    inviting: Inviting,
    name: String,
}

impl Others {
    fn load(work: &Work<'_>) -> Result<Others, EngineError> {
        let name = work.rows.open_plan()?.map(|open| open.plan.name).unwrap_or_default();
        Ok(Others { inviting: Inviting::load(work)?, name })
    }

    fn is_other(&self, name: &str) -> bool {
        !is_same_name(name, &self.name) && !self.inviting.is_after_a_no(name)
    }

    fn is_without(&self, work: &Work<'_>, stored: &StoredActivity) -> Result<bool, EngineError> {
        let person = stored.activity.person.map(|id| work.rows.person(id)).transpose()?.flatten();
        let is_with_other = person.is_none_or(|known| self.is_other(&known.person.name));
        Ok(is_with_other && self.is_other(&stored.activity.with_whom))
    }
}

fn next_check_in(work: &Work<'_>, open: &StoredPlan) -> Option<DateTime<Utc>> {
    let is_check_in = |stored: &&StoredRule| {
        matches!(stored.owner, Owner::Plan(of, kind) if of == open.id && kind.is_check_in())
            && stored.track.rule.lead.is_none()
    };
    let rules = work.rules.iter().filter(is_check_in);
    rules.filter_map(|stored| work.schedule.ahead(stored.track.rule.id).next()).map(|next| next.due).min()
}

fn latest_passed(work: &Work<'_>, open: &StoredPlan) -> Result<Option<PassedCheckIn>, EngineError> {
    let log = Log::of(work, open)?;
    let Some((key, step)) = log.step()? else { return Ok(None) };
    let at = log.due_of(key)?;
    Ok(at.map(|at| PassedCheckIn { at, step, until: waits_until(&open.plan, at) }))
}

/// When I wrote the message in between that was the last contact of all that was logged.
fn i_wrote(work: &Work<'_>, open: &StoredPlan) -> Result<Option<DateTime<Utc>>, EngineError> {
    let last = work.rows.last_contact_entry(open.id)?.map(|id| work.rows.check_in(id)).transpose()?.flatten();
    let last = last.map(|stored| stored.entry).filter(|entry| {
        entry.key.is_none() && entry.began == Some(Began::Me) && entry.channel == Some(Channel::Text)
    });
    Ok(last.map(|entry| entry.at))
}
