//! Activities: adding, changing, taking away and bringing back.

use crate::planner::own_life::activity_form;
use crate::planner::own_life::progress;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use crate::view::{ActivityInput, ActivityView, Area, Progress, When};
use crate::{EngineError, Planner};
use interlude_domain::form::Problem;
use interlude_domain::own_life::activity::{Activity, ActivityId};
use interlude_domain::reminding::rule::{Rule, RuleId};
use interlude_store::tables::{Owner, StoredActivity, StoredRule};

const TOUCHED: &[Area] = &[Area::Activities, Area::Today, Area::Inbox, Area::Week, Area::People];

impl Planner {
    /// Every activity, the oldest first.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn activities(&self) -> Result<Vec<ActivityView>, EngineError> {
        self.read(|work| {
            let progress = progress::progress_of_all(work)?;
            let shown = work.rows.activities()?.into_iter().map(|stored| {
                let rule = work.own_rule(stored.id).map(|of| &of.track.rule);
                view_of(work, &stored, rule, progress.get(&stored.id).copied().unwrap_or_default())
            });
            Ok(shown.collect())
        })
    }

    /// Adds an activity.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense.
    pub fn add_activity(&self, input: &ActivityInput) -> Result<ActivityView, EngineError> {
        self.change(TOUCHED, |work| {
            let id = work.put_activity(None, input)?;
            view(work, id)
        })
    }

    /// Changes an activity.
    ///
    /// # Errors
    /// As for [`Planner::add_activity`]; [`EngineError::NotFound`] where there is none.
    pub fn save_activity(&self, id: i64, input: &ActivityInput) -> Result<ActivityView, EngineError> {
        let id = ActivityId(id);
        self.change(TOUCHED, |work| {
            work.rows
                .activity(id)?
                .filter(|stored| stored.removed_at.is_none())
                .ok_or(EngineError::NotFound)?;
            work.put_activity(Some(id), input)?;
            view(work, id)
        })
    }

    /// Takes an activity away; it can be brought back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_activity(&self, id: i64) -> Result<(), EngineError> {
        let id = ActivityId(id);
        self.change(TOUCHED, |work| {
            work.rows
                .activity(id)?
                .filter(|stored| stored.removed_at.is_none())
                .ok_or(EngineError::NotFound)?;
            work.take_activity(id)
        })
    }

    /// Brings back an activity with its times from now on.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing was taken away.
    pub fn restore_activity(&self, id: i64) -> Result<ActivityView, EngineError> {
        let id = ActivityId(id);
        self.change(TOUCHED, |work| {
            work.bring_activity(id)?;
            view(work, id)
        })
    }
}

/// What was typed, with a person who is on the list.
fn read(work: &Work<'_>, input: &ActivityInput) -> Result<Activity, EngineError> {
    let activity = activity_form::read(input, today(work), work.manner).map_err(EngineError::Invalid)?;
    if let Some(person) = activity.person {
        work.rows.person(person)?.ok_or_else(|| EngineError::field("person", Problem::NotAChoice))?;
    }
    Ok(activity)
}

fn today(work: &Work<'_>) -> chrono::NaiveDate {
    work.zone.local(work.now).date()
}

impl Work<'_> {
    /// The rule of an activity's own dates, as it was when the transaction began.
    pub fn own_rule(&self, id: ActivityId) -> Option<&StoredRule> {
        let is_own = |of: &&StoredRule| of.owner == Owner::Activity(id) && of.track.rule.lead.is_none();
        self.rules.iter().filter(is_own).find(|of| !of.track.ended)
    }

    /// Stores what was typed as a new activity, or as what one with this name is now, with its times.
    pub(crate) fn put_activity(
        &mut self,
        id: Option<ActivityId>,
        input: &ActivityInput,
    ) -> Result<ActivityId, EngineError> {
        let activity = read(self, input)?;
        let stored = match id {
            Some(id) => {
                self.rows.save_activity(id, &activity, self.now)?;
                id
            }
            None => self.rows.add_activity(&activity, self.now)?,
        };
        self.keep_rule(Owner::Activity(stored), activity.times.as_ref().map(activity_form::wanted))?;
        if id.is_some() {
            for (owner, rule) in self.live_times(stored) {
                self.keep_lead(owner, rule)?;
            }
        }
        Ok(stored)
    }

    /// Takes an activity away, with its times.
    pub(crate) fn take_activity(&mut self, id: ActivityId) -> Result<(), EngineError> {
        self.rows.set_activity_removed(id, Some(self.now))?;
        for stored in self.rows.rules_of_activity(id)? {
            self.end_with_lead(&stored)?;
        }
        Ok(())
    }

    /// Brings one back that was taken away, with its times from now on.
    pub(crate) fn bring_activity(&mut self, id: ActivityId) -> Result<(), EngineError> {
        let removed_at =
            self.rows.activity(id)?.and_then(|stored| stored.removed_at).ok_or(EngineError::NotFound)?;
        self.rows.set_activity_removed(id, None)?;
        for ended in self.rows.rules_ended_with(id, removed_at)? {
            let minutes = self.rows.placement(ended.track.rule.id)?;
            let rule = self.begin_rule(ended.owner, Wanted::same_as(ended.track.rule))?;
            self.rows.set_placement(rule, minutes)?;
        }
        Ok(())
    }

    /// What of one stands in its form.
    pub(crate) fn activity_input(&self, id: ActivityId) -> Result<ActivityInput, EngineError> {
        let stored = self.rows.activity(id)?.ok_or(EngineError::NotFound)?;
        let rule = self.rows.rule_of(Owner::Activity(id))?.map(|stored| stored.track.rule);
        Ok(activity_form::write(&stored.activity, rule.as_ref()))
    }

    /// What an activity had that is still live when the transaction began: its own rule, and those of single times.
    fn live_times(&self, id: ActivityId) -> Vec<(Owner, RuleId)> {
        let is_live = |of: &&StoredRule| {
            of.owner.activity() == Some(id) && of.track.rule.lead.is_none() && !of.track.ended
        };
        self.rules.iter().filter(is_live).map(|of| (of.owner, of.track.rule.id)).collect()
    }
}

/// An activity as it stands within this transaction.
fn view(work: &Work<'_>, id: ActivityId) -> Result<ActivityView, EngineError> {
    let stored = work.rows.activity(id)?.ok_or(EngineError::NotFound)?;
    let rule = work.rows.rule_of(Owner::Activity(id))?.map(|stored| stored.track.rule);
    Ok(view_of(work, &stored, rule.as_ref(), progress::progress(work, id)?))
}

fn view_of(
    work: &Work<'_>,
    stored: &StoredActivity,
    rule: Option<&Rule>,
    progress: Progress,
) -> ActivityView {
    let rules = work.rules.iter().filter(|of| of.owner.activity() == Some(stored.id));
    let mut live: Vec<RuleId> = rules.map(|of| of.track.rule.id).collect();
    live.extend(rule.map(|rule| rule.id));
    let dates = live.into_iter().filter_map(|rule| work.schedule.ahead(rule).next());
    let next =
        dates.filter(|next| work.schedule.item_of_lead(next.key).is_none()).min_by_key(|next| next.due);
    ActivityView {
        id: stored.id.0,
        input: activity_form::write(&stored.activity, rule),
        next: next.map(|next| When::new(next.due, &work.zone)),
        progress,
    }
}
