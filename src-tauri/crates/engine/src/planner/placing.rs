//! Placing: giving an activity a time, moving one, making it longer or shorter, taking it off, and taking that back.
//!
//! A time that is given is a rule of its own with one date. Moving one date of an activity that repeats leaves that date out
//! of the repetition and gives another time in its place; the repetition stays as it is. Only what is still to come can be moved.
//! Undo puts back the whole arrangement of the activity, as long as nothing else has changed it.

use super::activity_form::MINUTES;
use super::acts::TOUCHED;
use super::rules::Wanted;
use super::work::Work;
use crate::view::{Acted, PlaceInput};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate, NaiveTime};
use interlude_domain::activity::{Activity, ActivityId};
use interlude_domain::form::{Form, Problem};
use interlude_domain::occurrence::Key;
use interlude_domain::recurrence::Repeat;
use interlude_domain::rule::RuleId;
use interlude_store::tables::{Owner, StoredRule};
use std::collections::BTreeMap;

/// How the times of an activity were rearranged.
#[derive(Debug, Clone)]
pub(super) struct Rearranged {
    activity: ActivityId,
    /// Single times before this date were over by then: nothing rearranges them any more.
    since: NaiveDate,
    before: Arrangement,
    after: Arrangement,
}

/// All the times of one activity.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Arrangement {
    /// Its own dates.
    own: Option<Wanted>,
    /// How long it usually takes.
    minutes: Option<u32>,
    /// Single times, each with how long it takes where that is not as usual.
    placed: BTreeMap<RuleId, (Wanted, Option<u32>)>,
}

/// Where something is to stand.
struct Place {
    date: NaiveDate,
    time: NaiveTime,
    minutes: Option<u32>,
}

impl Planner {
    /// Gives an activity one time.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no such activity, [`EngineError::Invalid`] for a time that is none or is over.
    pub fn place_activity(&self, id: i64, input: &PlaceInput) -> Result<Acted, EngineError> {
        let id = ActivityId(id);
        self.rearrange(|work| {
            known(work, id)?;
            let place = read(work, input)?;
            Ok((id, Change::Place(place)))
        })
    }

    /// Moves one time of an activity, or makes it longer or shorter.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for what is no time of an activity or cannot be moved, [`EngineError::TooLate`] for one
    /// that has come due, [`EngineError::Invalid`] for a new time that is none or is over.
    pub fn move_activity(&self, key: &str, input: &PlaceInput) -> Result<Acted, EngineError> {
        self.rearrange(|work| {
            let (id, key, stored) = movable(work, key)?;
            let place = read(work, input)?;
            Ok((id, Change::Move(key, stored, place)))
        })
    }

    /// Takes one time of an activity off; the activity stays, and so do its other times.
    ///
    /// # Errors
    /// As for [`Planner::move_activity`].
    pub fn take_off_activity(&self, key: &str) -> Result<Acted, EngineError> {
        self.rearrange(|work| {
            let (id, key, stored) = movable(work, key)?;
            Ok((id, Change::TakeOff(key, stored)))
        })
    }

    fn rearrange(
        &self,
        plan: impl FnOnce(&mut Work<'_>) -> Result<(ActivityId, Change), EngineError>,
    ) -> Result<Acted, EngineError> {
        let rearranged = self.change(TOUCHED, |work| {
            let (activity, change) = plan(work)?;
            // Zones are at most a day apart.
            let today = work.zone.local(work.now).date();
            let since = today.checked_sub_days(Days::new(2)).unwrap_or(today);
            let before = work.arrangement(activity, since)?;
            match change {
                Change::Place(place) => work.place(activity, &place)?,
                Change::Move(key, stored, place) => work.move_to(activity, (key, &stored), &place)?,
                Change::TakeOff(key, stored) => work.take_off(key, &stored)?,
            }
            Ok(Rearranged { activity, since, before, after: work.arrangement(activity, since)? })
        })?;
        Ok(self.rearranged(rearranged))
    }
}

enum Change {
    Place(Place),
    Move(Key, StoredRule, Place),
    TakeOff(Key, StoredRule),
}

fn known(work: &Work<'_>, id: ActivityId) -> Result<Activity, EngineError> {
    let stored = work.rows.activity(id)?.filter(|stored| stored.removed_at.is_none());
    stored.map(|stored| stored.activity).ok_or(EngineError::NotFound)
}

fn read(work: &Work<'_>, input: &PlaceInput) -> Result<Place, EngineError> {
    let mut form = Form::new();
    let date = form.date("date", &input.date);
    let time = form.time("time", &input.time);
    let minutes = form.count_if_any("minutes", &input.minutes, MINUTES);
    if let (Some(date), Some(time)) = (date, time)
        && work.zone.resolve(date, time).due <= work.now
    {
        form.refuse("time", Problem::InThePast);
    }
    let place = date.zip(time).zip(minutes).map(|((date, time), minutes)| Place { date, time, minutes });
    form.finish(place).map_err(EngineError::Invalid)
}

/// A date of an activity that is still to come, with its rule.
fn movable(work: &Work<'_>, key: &str) -> Result<(ActivityId, Key, StoredRule), EngineError> {
    let key: Key = key.parse().map_err(|_| EngineError::NotFound)?;
    let stored = work.rows.rule(key.rule)?.filter(can_move).ok_or(EngineError::NotFound)?;
    let id = stored.owner.activity().ok_or(EngineError::NotFound)?;
    known(work, id)?;
    let is_ahead = work.schedule.ahead(key.rule).take_while(|ahead| ahead.key.date <= key.date);
    match is_ahead.last().is_some_and(|ahead| ahead.key == key) {
        true => Ok((id, key, stored)),
        false if work.rows.occurrence(key)?.is_some() => Err(EngineError::TooLate),
        false => Err(EngineError::NotFound),
    }
}

/// Whether single dates of a rule can be moved: not those that follow from when it was last done.
pub(super) fn can_move(stored: &StoredRule) -> bool {
    stored.owner.activity().is_some()
        && stored.track.rule.lead.is_none()
        && stored.track.rule.days_after().is_none()
}

impl Work<'_> {
    fn arrangement(&self, id: ActivityId, since: NaiveDate) -> Result<Arrangement, EngineError> {
        let own = self.rows.rule_of(Owner::Activity(id))?.map(|stored| Wanted::same_as(stored.track.rule));
        let mut placed = BTreeMap::new();
        for stored in self.rows.placed_since(id, since)? {
            let rule = stored.track.rule.id;
            placed.insert(rule, (Wanted::same_as(stored.track.rule), self.rows.placement(rule)?));
        }
        let minutes = self.rows.activity(id)?.and_then(|stored| stored.activity.minutes);
        Ok(Arrangement { own, minutes, placed })
    }

    fn place(&mut self, id: ActivityId, place: &Place) -> Result<(), EngineError> {
        let rule = self.begin_rule(Owner::Placed(id), Wanted::once(place.date, place.time, None))?;
        Ok(self.rows.set_placement(rule, place.minutes)?)
    }

    fn move_to(
        &mut self,
        id: ActivityId,
        (key, stored): (Key, &StoredRule),
        place: &Place,
    ) -> Result<(), EngineError> {
        let usual = known(self, id)?.minutes;
        match (stored.owner, &stored.track.rule.repeat) {
            (Owner::Placed(_), _) => {
                self.change_rule(stored, Wanted::once(place.date, place.time, None))?;
                Ok(self.rows.set_placement(key.rule, place.minutes)?)
            }
            (_, Repeat::Once) => {
                self.change_rule(stored, Wanted::once(place.date, place.time, None))?;
                self.set_minutes(id, place.minutes.or(usual))
            }
            _ => {
                self.leave_out(key, stored)?;
                self.place(id, &Place { minutes: place.minutes, ..*place })
            }
        }
    }

    fn take_off(&mut self, key: Key, stored: &StoredRule) -> Result<(), EngineError> {
        match stored.track.rule.repeat {
            Repeat::Once => self.end_with_lead(stored),
            _ => self.leave_out(key, stored),
        }
    }

    fn leave_out(&mut self, key: Key, stored: &StoredRule) -> Result<(), EngineError> {
        let mut wanted = Wanted::same_as(stored.track.rule.clone());
        wanted.except.insert(key.date);
        self.change_rule(stored, wanted)
    }

    fn set_minutes(&mut self, id: ActivityId, minutes: Option<u32>) -> Result<(), EngineError> {
        let activity = known(self, id)?;
        if activity.minutes != minutes {
            self.rows.save_activity(id, &Activity { minutes, ..activity }, self.now)?;
        }
        Ok(())
    }

    /// Puts an arrangement back as it was.
    pub(super) fn put_back(&mut self, rearranged: &Rearranged) -> Result<(), EngineError> {
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
