//! What of a talk stands in my week: it moves with the talk, is taken out with it, and comes back with it. What is changed of such an
//! activity by hand stays as it is.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::view::{ActivityInput, ActivityRepeat};
use chrono::NaiveDateTime;
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::plan::PlanId;
use interlude_domain::talking::setting::{Setting, TalkAct, TalkId};
use interlude_store::tables::Withdrawn;

/// What of a talk is contact with the other one.
const WITH_THEM: [TalkAct; 2] = [TalkAct::Place, TalkAct::PlaceBack];

/// What of a talk is done when, as an activity; nothing where its time or its words are not said.
fn activity_of(act: TalkAct, setting: &Setting) -> Option<ActivityInput> {
    let (title, at, minutes): (&str, NaiveDateTime, Option<u32>) = match act {
        TalkAct::Place => (&setting.title, setting.at()?, setting.minutes),
        TalkAct::PlaceAfter => (&setting.after, setting.after_at()?, None),
        TalkAct::PlaceBack => (&setting.title, setting.back?, setting.minutes),
        _ => return None,
    };
    let title = title.trim();
    (!title.is_empty()).then(|| ActivityInput {
        title: title.to_owned(),
        place: if act == TalkAct::Place { setting.place.clone() } else { String::new() },
        minutes: minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        repeat: ActivityRepeat::Once,
        date: at.date().to_string(),
        time: at.time().format("%H:%M").to_string(),
        ..ActivityInput::default()
    })
}

impl Work<'_> {
    /// What of it stands in the week still.
    pub(super) fn placed(&self, id: TalkId) -> Result<Vec<(TalkAct, ActivityId)>, EngineError> {
        let mut placed = Vec::new();
        for (act, activity, _) in self.rows.talk_placed(id)? {
            if self.rows.activity(activity)?.is_some_and(|stored| stored.removed_at.is_none()) {
                placed.push((act, activity));
            }
        }
        Ok(placed)
    }

    /// Puts one part of a talk into the week.
    pub(super) fn put_talk_into_week(
        &mut self,
        id: TalkId,
        act: TalkAct,
        setting: &Setting,
    ) -> Result<(), EngineError> {
        let input = activity_of(act, setting).ok_or(EngineError::NotFound)?;
        let activity = self.put_activity(None, &input)?;
        Ok(self.rows.set_talk_placed(id, act, activity)?)
    }

    /// The setting of a talk is another one: what of it stands in the week follows, as far as that is what changed.
    pub(super) fn move_with(&mut self, id: TalkId, was: &Setting, now: &Setting) -> Result<(), EngineError> {
        for (act, activity) in self.placed(id)? {
            let (was, now) = (activity_of(act, was), activity_of(act, now));
            if was == now {
                continue;
            }
            let Some(now) = now else {
                self.take_activity(activity)?;
                continue;
            };
            let stands = self.activity_input(activity)?;
            let ActivityInput { title, place, minutes, date, time, .. } = now;
            self.put_activity(
                Some(activity),
                &ActivityInput { title, place, minutes, date, time, ..stands },
            )?;
        }
        Ok(())
    }

    /// What of a talk is contact leaves the week with it.
    pub(super) fn take_out(&mut self, id: TalkId) -> Result<(), EngineError> {
        for (act, activity) in self.placed(id)? {
            if WITH_THEM.contains(&act) {
                self.take_activity(activity)?;
                self.rows.set_talk_withdrawn(id, act, Withdrawn::Yes)?;
            }
        }
        Ok(())
    }

    /// What left the week with a talk is there again.
    pub(super) fn put_in_again(&mut self, id: TalkId) -> Result<(), EngineError> {
        for (act, activity, withdrawn) in self.rows.talk_placed(id)? {
            let is_away = self.rows.activity(activity)?.is_some_and(|stored| stored.removed_at.is_some());
            if withdrawn == Withdrawn::Yes {
                if is_away {
                    self.bring_activity(activity)?;
                }
                self.rows.set_talk_withdrawn(id, act, Withdrawn::No)?;
            }
        }
        Ok(())
    }

    /// After a no nothing of a plan's talks that is contact stands in the week.
    pub(crate) fn withdraw_talks(&mut self, plan: PlanId) -> Result<(), EngineError> {
        for talk in self.rows.talks_of(plan)? {
            self.take_out(talk.id)?;
        }
        Ok(())
    }

    /// The no was a mistake; what rests or was removed stays away.
    pub(crate) fn resume_talks(&mut self, plan: PlanId) -> Result<(), EngineError> {
        for talk in self.rows.talks_of(plan)? {
            if talk.ask_again.is_none() {
                self.put_in_again(talk.id)?;
            }
        }
        Ok(())
    }
}
