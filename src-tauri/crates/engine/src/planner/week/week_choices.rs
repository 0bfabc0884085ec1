//! What is chosen about the week: the ends of a day, the way between two things, hard hours, and the reminders to plan.

use crate::planner::reminding::work::Work;
use crate::planner::week::chosen_week::{self, WeekChoices, text};
use crate::view::{Area, HardHoursInput, PlanningInput, WeekChoicesInput, Weekday};
use crate::{EngineError, Planner};
use chrono::{NaiveTime, TimeDelta};
use interlude_domain::form::{FieldProblem, Form, Problem};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::time::manner::Manner;
use interlude_domain::time::recurrence::Repeat;
use interlude_domain::week::hard::HardHours;
use interlude_domain::week::nudge::About;
use interlude_domain::week::slots::DayBounds;
use interlude_store::tables::Owner;

/// The longest way between two things, in minutes.
const MARGINS: std::ops::RangeInclusive<u32> = 0..=240;
/// More hard hours than these are no hard hours any more.
const MOST_HARD: usize = 20;

impl Planner {
    /// What is chosen about the week.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn week_choices(&self) -> Result<WeekChoicesInput, EngineError> {
        self.read(|work| {
            let chosen = chosen_week::choices(work.rows)?;
            Ok(WeekChoicesInput {
                day_from: text(chosen.day.from),
                day_to: text(chosen.day.to),
                margin: chosen.margin.num_minutes().to_string(),
                hard: chosen.hard.iter().map(hard_input).collect(),
                planning: planning(work)?,
                nudges: chosen_week::nudges(work.rows)?.into_iter().collect(),
            })
        })
    }

    /// Chooses it anew.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense.
    pub fn save_week_choices(&self, input: &WeekChoicesInput) -> Result<(), EngineError> {
        self.change(&[Area::Week, Area::Today, Area::Inbox], |work| {
            let (chosen, planning) = read(input, work.manner).map_err(EngineError::Invalid)?;
            chosen_week::save(work.rows, &chosen, &input.nudges)?;
            work.end_tapering()?;
            work.keep_planning(planning)
        })
    }
}

/// The weekly reminder to plan, if there is one.
pub(crate) fn planning(work: &Work<'_>) -> Result<Option<PlanningInput>, EngineError> {
    let rule = work.rows.rule_of(Owner::Prompt(Kind::Planning))?.map(|stored| stored.track.rule);
    Ok(rule.and_then(|rule| {
        let Repeat::Weeks(_, on) = rule.repeat else { return None };
        Some(PlanningInput { weekday: *Weekday::of(on).first()?, time: text(rule.at) })
    }))
}

fn hard_input(hard: &HardHours) -> HardHoursInput {
    HardHoursInput { weekdays: Weekday::of(hard.on), from: text(hard.from), to: text(hard.to) }
}

type Chosen = (WeekChoices, Option<(Weekday, NaiveTime)>);

fn read(input: &WeekChoicesInput, manner: Manner) -> Result<Chosen, Vec<FieldProblem>> {
    let mut form = Form::new(manner);
    let from = form.time("dayFrom", &input.day_from);
    let to = form.time("dayTo", &input.day_to);
    if let (Some(from), Some(to)) = (from, to)
        && to != NaiveTime::MIN
        && to <= from
    {
        form.refuse("dayTo", Problem::BeforeStart);
    }
    let margin = form.count("margin", &input.margin, MARGINS);
    if input.hard.len() > MOST_HARD {
        form.refuse("hard", Problem::TooLarge);
    }
    let hard: Vec<Option<HardHours>> = input
        .hard
        .iter()
        .enumerate()
        .map(|(index, hard)| form.within(&format!("hard.{index}"), |form| hard_hours(form, hard)))
        .collect();
    if input.nudges.contains(&About::HardDate) {
        form.refuse("nudges", Problem::NotAChoice);
    }
    let planning = match &input.planning {
        None => Some(None),
        Some(typed) => form
            .within("planning", |form| form.time("time", &typed.time))
            .map(|time| Some((typed.weekday, time))),
    };
    let chosen = (|| {
        let day = DayBounds { from: from?, to: to? };
        let margin = TimeDelta::minutes(margin?.into());
        let hard = hard.into_iter().collect::<Option<Vec<_>>>()?;
        Some((WeekChoices { day, margin, hard }, planning?))
    })();
    form.finish(chosen)
}

fn hard_hours(form: &mut Form, typed: &HardHoursInput) -> Option<HardHours> {
    let on = Weekday::read(form, "weekdays", &typed.weekdays);
    let from = form.time("from", &typed.from);
    let to = form.time("to", &typed.to);
    if from.is_some() && from == to {
        form.refuse("to", Problem::Equal);
        return None;
    }
    Some(HardHours { on: on?, from: from?, to: to? })
}
