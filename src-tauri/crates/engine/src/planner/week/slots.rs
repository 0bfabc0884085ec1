//! What is free: the days with their gaps, and up to three slots for one thing.

use crate::planner::own_life::activity_form::MINUTES;
use crate::planner::reminding::work::Work;
use crate::planner::week::chosen_week;
use crate::planner::week::standing::{self, Standing};
use crate::view::{LoggedHoursView, SlotView, SlotsInput, When};
use crate::{EngineError, Planner};
use chrono::{NaiveDate, TimeDelta};
use interlude_domain::form::Form;
use interlude_domain::moments::patterns::{LoggedHours, logged_hours};
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::own_life::need::Need;
use interlude_domain::time::span::Span;
use interlude_domain::week::hard::HardHours;
use interlude_domain::week::slots::{self, Around, SlotReason, Wish};

/// How many slots are shown for one thing.
const MOST: usize = 3;
/// How long something takes of which nobody said it, in minutes.
const USUAL: u32 = 60;

/// What stands and what is busy over some days.
pub(crate) struct Taken {
    pub standing: Vec<Standing>,
    pub busy: Vec<Span>,
    spans: Vec<Span>,
    choices: chosen_week::WeekChoices,
    logged: Option<LoggedHours>,
    hours: Vec<HardHours>,
    uncovered: Vec<Need>,
}

impl Taken {
    /// Loads what takes time on so many days from `first` on.
    pub fn load(work: &Work<'_>, first: NaiveDate, count: u64) -> Result<Taken, EngineError> {
        // What began the evening before, or comes right after, has its way as well.
        let within = standing::days(work, first, count).widened(TimeDelta::days(1));
        let standing = standing::taken(work, within)?;
        let from_now = standing::days(work, work.zone.local(work.now).date(), slots::SOON);
        let soon: Vec<Standing> = standing
            .iter()
            .filter(|one| (from_now.from..from_now.to).contains(&one.occurrence.due))
            .cloned()
            .collect();
        Ok(Taken {
            busy: work.rows.busy(within)?,
            spans: standing.iter().map(|one| one.span).collect(),
            uncovered: standing::uncovered(&soon),
            standing,
            choices: chosen_week::choices(work.rows)?,
            logged: None,
            hours: Vec::new(),
        })
    }

    /// The same with the hours that were hard by my log of the last ninety days.
    fn with_log(self, work: &Work<'_>) -> Result<Taken, EngineError> {
        let logged = logged_hours(&work.hard_minutes_lately()?);
        Ok(Taken { logged, hours: logged.iter().map(LoggedHours::hours).collect(), ..self })
    }

    pub fn around<'a>(&'a self, work: &'a Work<'_>) -> Around<'a> {
        Around {
            now: work.now,
            zone: &work.zone,
            day: self.choices.day,
            quiet: work.schedule.quiet(),
            margin: self.choices.margin,
            standing: &self.spans,
            busy: &self.busy,
            hard: &self.choices.hard,
            logged: &self.hours,
            uncovered: &self.uncovered,
        }
    }
}

fn figure(LoggedHours { from, to, within, all }: LoggedHours) -> LoggedHoursView {
    LoggedHoursView { from: chosen_week::text(from), to: chosen_week::text(to), within, all }
}

impl Planner {
    /// Up to three slots for an activity, or for something that feeds a need, in the next fourteen days.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no such activity, [`EngineError::Invalid`] for a length or a date that is none.
    pub fn slots(&self, input: &SlotsInput) -> Result<Vec<SlotView>, EngineError> {
        self.read(|work| {
            let mut form = Form::new(work.manner);
            let minutes = form.count_if_any("minutes", &input.minutes, MINUTES);
            let on = form.date_if_any("date", &input.date);
            let (typed, on) = form.finish(minutes.zip(on)).map_err(EngineError::Invalid)?;
            let (minutes, need) = match input.activity {
                Some(id) => {
                    let stored = work.rows.activity(ActivityId(id))?.ok_or(EngineError::NotFound)?;
                    (typed.or(stored.activity.minutes), stored.activity.need)
                }
                None => (typed, input.need),
            };
            let minutes = minutes.unwrap_or(USUAL);
            let taken = Taken::load(work, work.zone.local(work.now).date(), slots::DAYS)?.with_log(work)?;
            let found = slots::slots(&taken.around(work), &[Wish { minutes, need, on }], MOST);
            let view = |slot: slots::Slot| SlotView {
                at: When::new(slot.from, &work.zone),
                ends: When::new(slot.to, &work.zone),
                minutes,
                reason: slot.reason,
                need,
                logged: taken.logged.filter(|_| slot.reason == SlotReason::LoggedHours).map(figure),
            };
            Ok(found.into_iter().flatten().map(view).collect())
        })
    }
}
