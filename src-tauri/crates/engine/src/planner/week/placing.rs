//! Placing: giving an activity a time, moving one, making it longer or shorter, taking it off, and taking that back.
//!
//! A time that is given is a rule of its own with one date. Moving one date of an activity that repeats leaves that date out
//! of the repetition and gives another time in its place; the repetition stays as it is. Only what is still to come can be moved.
//! Undo puts back the whole arrangement of the activity, as long as nothing else has changed it.

use crate::planner::own_life::activity_form::MINUTES;
use crate::planner::reminding::acts::TOUCHED;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use crate::planner::week::putting_back::{Rearranged, known};
use crate::planner::week::standing;
use crate::view::{Acted, PlaceInput};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use interlude_domain::form::Form;
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::reminding::occurrence::{Key, State};
use interlude_domain::time::recurrence::Repeat;
use interlude_domain::time::span::Span;
use interlude_store::tables::{Owner, StoredRule};

/// Where something is to stand.
struct Place {
    date: NaiveDate,
    time: NaiveTime,
    minutes: Option<u32>,
}

impl Planner {
    /// Gives an activity one time. Where it stands at that moment already, it does not stand there twice.
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
                Change::Place(place) if work.stands_at(activity, &place)? => {}
                Change::Place(place) => work.place(activity, &place)?,
                Change::Move(key, stored, place) => work.move_to(activity, (key, &stored), &place)?,
                Change::TakeOff(key, stored) => work.take_off(key, &stored)?,
            }
            Ok(Rearranged { activity, since, before, after: work.arrangement(activity, since)? })
        })?;
        match rearranged.before == rearranged.after {
            true => Ok(Acted { count: 0, undo: None }),
            false => Ok(self.rearranged(rearranged)),
        }
    }
}

enum Change {
    Place(Place),
    Move(Key, StoredRule, Place),
    TakeOff(Key, StoredRule),
}

fn read(work: &Work<'_>, input: &PlaceInput) -> Result<Place, EngineError> {
    let mut form = Form::new(work.manner);
    let date = form.date("date", &input.date);
    let time = form.time("time", &input.time);
    let minutes = form.count_if_any("minutes", &input.minutes, MINUTES);
    if let (Some(date), Some(time)) = (date, time) {
        form.to_come(work.zone.local(work.zone.resolve(date, time).due), work.zone.local(work.now));
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
pub(crate) fn can_move(stored: &StoredRule) -> bool {
    stored.owner.activity().is_some()
        && stored.track.rule.lead.is_none()
        && stored.track.rule.days_after().is_none()
}

impl Work<'_> {
    /// Whether an activity stands at this moment and was not left out.
    fn stands_at(&self, id: ActivityId, place: &Place) -> Result<bool, EngineError> {
        let from = self.zone.resolve(place.date, place.time).due;
        let mut owners = Vec::new();
        for known in standing::between(self, Span { from, to: from + TimeDelta::seconds(1) })? {
            if known.state != State::Skipped {
                owners.extend(self.rows.rule(known.key.rule)?.and_then(|stored| stored.owner.activity()));
            }
        }
        Ok(owners.contains(&id))
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
}
