//! Activities: adding, changing, taking away and bringing back.

use super::activity_form;
use super::rules::Wanted;
use super::work::Work;
use crate::view::{ActivityInput, ActivityView, Area, When};
use crate::{EngineError, Planner};
use interlude_domain::activity::ActivityId;
use interlude_store::tables::Owner;

const TOUCHED: &[Area] = &[Area::Activities, Area::Today, Area::Inbox];

impl Planner {
    /// Every activity, the oldest first.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn activities(&self) -> Result<Vec<ActivityView>, EngineError> {
        self.read(|work| work.rows.activities()?.into_iter().map(|stored| view(work, stored.id)).collect())
    }

    /// Adds an activity.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense.
    pub fn add_activity(&self, input: &ActivityInput) -> Result<ActivityView, EngineError> {
        self.change(TOUCHED, |work| {
            let activity = activity_form::read(input, today(work)).map_err(EngineError::Invalid)?;
            let id = work.rows.add_activity(&activity, work.now)?;
            work.keep_rule(Owner::Activity(id), activity.times.as_ref().map(activity_form::wanted))?;
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
            let activity = activity_form::read(input, today(work)).map_err(EngineError::Invalid)?;
            work.rows.save_activity(id, &activity, work.now)?;
            work.keep_rule(Owner::Activity(id), activity.times.as_ref().map(activity_form::wanted))?;
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
            work.rows.set_activity_removed(id, Some(work.now))?;
            work.keep_rule(Owner::Activity(id), None)
        })
    }

    /// Brings back an activity with its times from now on.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing was taken away.
    pub fn restore_activity(&self, id: i64) -> Result<ActivityView, EngineError> {
        let id = ActivityId(id);
        self.change(TOUCHED, |work| {
            let removed_at =
                work.rows.activity(id)?.and_then(|stored| stored.removed_at).ok_or(EngineError::NotFound)?;
            work.rows.set_activity_removed(id, None)?;
            if let Some(ended) = work.rows.rule_ended_with(id, removed_at)? {
                work.begin_rule(Owner::Activity(id), Wanted::same_as(ended.track.rule))?;
            }
            view(work, id)
        })
    }
}

fn today(work: &Work<'_>) -> chrono::NaiveDate {
    work.zone.local(work.now).date()
}

fn view(work: &Work<'_>, id: ActivityId) -> Result<ActivityView, EngineError> {
    let stored = work.rows.activity(id)?.ok_or(EngineError::NotFound)?;
    let rule = work.rows.rule_of(Owner::Activity(id))?.map(|stored| stored.track.rule);
    let next = rule.as_ref().and_then(|rule| work.schedule.ahead(rule.id).next());
    Ok(ActivityView {
        id: id.0,
        input: activity_form::write(&stored.activity, rule.as_ref()),
        next: next.map(|next| When::new(next.due, &work.zone)),
    })
}
