//! The weekly check: answering it, taking it away, and whether it is offered together with planning the week. What is asked is
//! [`interlude_domain::deciding::weekly`].

use crate::planner::deciding::weekly_views::{BESIDE, current, has_open_plan, today, view};
use crate::planner::reminding::work::Work;
use crate::view::{ActivityInput, Area, WeeklyInput, WeeklyView};
use crate::{EngineError, Planner};
use chrono::{DateTime, Utc};
use interlude_domain::deciding::weekly::{Beside, STEPS, WeeklyLine};
use interlude_domain::form::{Form, LINE, Problem};
use interlude_domain::own_life::activity::ActivityId;
use interlude_store::tables::WeekId;
use std::collections::BTreeMap;

const TOUCHED: &[Area] = &[Area::Weekly, Area::Activities, Area::Week, Area::Today];

impl Planner {
    /// How this week was, as far as it was answered, and those before.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn weekly(&self) -> Result<WeeklyView, EngineError> {
        self.read(view)
    }

    /// Keeps what was answered of this week. With the first one it is offered together with planning the week.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, and for one in which nothing stands.
    pub fn keep_weekly(&self, input: &WeeklyInput) -> Result<WeeklyView, EngineError> {
        self.change(TOUCHED, |work| {
            let (typed, thing) = read(work, input)?;
            let today = today(work);
            let stands = current(work, today)?;
            let had = stands.as_ref().map(|stored| work.rows.answers_of_week(stored.id)).transpose()?;
            let asked = work.weekly_lines()?;
            // What a no leaves out stays as it was answered before.
            let kept = had.unwrap_or_default().into_iter().filter(|(line, _)| !asked.contains(line));
            let answers: BTreeMap<WeeklyLine, u8> = kept.chain(typed).collect();
            let (was, activity) =
                stands.as_ref().map(|stored| (stored.thing.clone(), stored.activity)).unwrap_or_default();
            let id = match &stands {
                Some(stored) => stored.id,
                None => work.rows.add_week(has_open_plan(work)?, (today, work.now))?,
            };
            let activity = work.do_thing(activity, (&was, &thing))?;
            let answers: Vec<(WeeklyLine, u8)> = answers.into_iter().collect();
            work.rows.keep_week(id, &answers, (&thing, activity))?;
            if work.rows.setting(BESIDE)?.is_none() {
                work.rows.set_setting(BESIDE, Some(Beside::On.name()))?;
            }
            view(work)
        })
    }

    /// Takes one away, with what its one thing became.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_weekly(&self, id: i64) -> Result<WeeklyView, EngineError> {
        self.set_weekly_removed(id, Some)
    }

    /// Brings it back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn restore_weekly(&self, id: i64) -> Result<WeeklyView, EngineError> {
        self.set_weekly_removed(id, |_| None)
    }

    fn set_weekly_removed(
        &self,
        id: i64,
        at: impl Fn(DateTime<Utc>) -> Option<DateTime<Utc>>,
    ) -> Result<WeeklyView, EngineError> {
        self.change(TOUCHED, |work| {
            let at = at(work.now);
            let stored = work.rows.week(WeekId(id))?.ok_or(EngineError::NotFound)?;
            if at.is_some() == stored.removed_at.is_some() {
                return Err(EngineError::NotFound);
            }
            work.rows.set_week_removed(stored.id, at)?;
            if let Some(activity) = stored.activity {
                match (at, work.is_untouched(activity, &stored.thing)?) {
                    (Some(_), Some(Untouched::Stands)) => work.take_activity(activity)?,
                    (None, Some(Untouched::Away)) => work.bring_activity(activity)?,
                    _ => {}
                }
            }
            view(work)
        })
    }

    /// Whether it is offered together with planning the week.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn set_weekly_beside(&self, beside: Beside) -> Result<WeeklyView, EngineError> {
        self.change(TOUCHED, |work| {
            work.rows.set_setting(BESIDE, Some(beside.name()).filter(|_| beside != Beside::NotYet))?;
            view(work)
        })
    }
}

/// What a week's one thing became, and nobody changed since.
#[derive(PartialEq, Eq)]
enum Untouched {
    Stands,
    Away,
}

impl Work<'_> {
    fn is_untouched(&self, id: ActivityId, thing: &str) -> Result<Option<Untouched>, EngineError> {
        let stored = self.rows.activity(id)?.filter(|stored| stored.activity.title == thing);
        Ok(stored.map(|stored| match stored.removed_at {
            None => Untouched::Stands,
            Some(_) => Untouched::Away,
        }))
    }

    /// The one thing for the next week is an activity without a time. Its words follow those here, until they are changed there.
    fn do_thing(
        &mut self,
        activity: Option<ActivityId>,
        (was, thing): (&str, &str),
    ) -> Result<Option<ActivityId>, EngineError> {
        let mine = match activity {
            Some(id) => self.is_untouched(id, was)?.filter(|is| *is == Untouched::Stands).map(|_| id),
            None => None,
        };
        match mine {
            _ if was == thing => Ok(activity),
            Some(id) if thing.is_empty() => {
                self.take_activity(id)?;
                Ok(None)
            }
            Some(id) => {
                let stands = self.activity_input(id)?;
                let input = ActivityInput { title: thing.to_owned(), ..stands };
                Ok(Some(self.put_activity(Some(id), &input)?))
            }
            None if thing.is_empty() => Ok(None),
            None => {
                let input = ActivityInput { title: thing.to_owned(), ..ActivityInput::default() };
                Ok(Some(self.put_activity(None, &input)?))
            }
        }
    }
}

fn read(work: &Work<'_>, input: &WeeklyInput) -> Result<(Vec<(WeeklyLine, u8)>, String), EngineError> {
    let mut form = Form::new(work.manner);
    for answer in input.answers.iter().filter(|answer| !STEPS.contains(&answer.step)) {
        form.refuse(answer.line.name(), Problem::NotAChoice);
    }
    let thing = form.text("thing", &input.thing, LINE);
    if input.answers.is_empty() && thing.as_deref() == Some("") {
        form.refuse("answers", Problem::Required);
    }
    let thing = form.finish(thing).map_err(EngineError::Invalid)?;
    Ok((input.answers.iter().map(|answer| (answer.line, answer.step)).collect(), thing))
}
