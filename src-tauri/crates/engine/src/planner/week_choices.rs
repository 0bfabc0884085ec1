//! What is chosen about the week: the ends of a day, the way between two things, hard hours, and the reminders to plan.

use super::rules::Wanted;
use super::work::Work;
use crate::view::{Area, HardHoursInput, PlanningInput, WeekChoicesInput, Weekday};
use crate::{EngineError, Planner};
use chrono::{NaiveTime, TimeDelta};
use interlude_domain::form::{FieldProblem, Form, Problem};
use interlude_domain::hard::HardHours;
use interlude_domain::nudge::About;
use interlude_domain::recurrence::Repeat;
use interlude_domain::rule::Kind;
use interlude_domain::slots::DayBounds;
use interlude_store::tables::{Owner, Rows};
use std::collections::BTreeSet;

const DAY: &str = "week day";
const MARGIN: &str = "week margin";
const HARD: &str = "hard hours";
const NUDGES: &str = "nudges";
/// Whether the weekly reminder was begun once; whoever switched it off is not given it again.
const PLANNING_BEGUN: &str = "planning begun";
/// The longest way between two things, in minutes.
const MARGINS: std::ops::RangeInclusive<u32> = 0..=240;
/// More hard hours than these are no hard hours any more.
const MOST_HARD: usize = 20;

/// What is chosen about the week, besides its reminders.
pub(super) struct WeekChoices {
    pub day: DayBounds,
    pub margin: TimeDelta,
    pub hard: Vec<HardHours>,
}

impl Planner {
    /// What is chosen about the week.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn week_choices(&self) -> Result<WeekChoicesInput, EngineError> {
        self.read(|work| {
            let chosen = choices(work.rows)?;
            Ok(WeekChoicesInput {
                day_from: text(chosen.day.from),
                day_to: text(chosen.day.to),
                margin: chosen.margin.num_minutes().to_string(),
                hard: chosen.hard.iter().map(hard_input).collect(),
                planning: planning(work)?,
                nudges: nudges(work.rows)?.into_iter().collect(),
            })
        })
    }

    /// Chooses it anew.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense.
    pub fn save_week_choices(&self, input: &WeekChoicesInput) -> Result<(), EngineError> {
        self.change(&[Area::Week, Area::Today, Area::Inbox], |work| {
            let (chosen, planning) = read(input).map_err(EngineError::Invalid)?;
            let rows = work.rows;
            rows.set_setting(DAY, Some(&format!("{} {}", text(chosen.day.from), text(chosen.day.to))))?;
            rows.set_setting(MARGIN, Some(&chosen.margin.num_minutes().to_string()))?;
            let hard: Vec<String> = chosen.hard.iter().map(hard_text).collect();
            rows.set_setting(HARD, Some(hard.join(";").as_str()).filter(|text| !text.is_empty()))?;
            let on: Vec<&str> = input.nudges.iter().map(|about| about.name()).collect();
            rows.set_setting(NUDGES, Some(on.join(" ").as_str()).filter(|text| !text.is_empty()))?;
            work.keep_planning(planning)
        })
    }
}

impl Work<'_> {
    /// The weekly reminder to plan is on at first.
    pub fn begin_planning_once(&mut self) -> Result<bool, EngineError> {
        if self.rows.setting(PLANNING_BEGUN)?.is_some() {
            return Ok(false);
        }
        self.keep_planning(Some((Weekday::Sun, NaiveTime::from_hms_opt(17, 0, 0).unwrap_or_default())))?;
        Ok(true)
    }

    fn keep_planning(&mut self, wanted: Option<(Weekday, NaiveTime)>) -> Result<(), EngineError> {
        let owner = Owner::Prompt(Kind::Planning);
        let known = self.rows.rule_of(owner)?.map(|stored| stored.track.rule.starts);
        let today = self.zone.local(self.now).date();
        let wanted = wanted.map(|(weekday, at)| Wanted {
            repeat: Repeat::Weeks(1, weekday.set()),
            starts: known.unwrap_or(today),
            until: None,
            except: BTreeSet::new(),
            at,
            zone: None,
        });
        self.keep_rule(owner, wanted)?;
        Ok(self.rows.set_setting(PLANNING_BEGUN, Some("yes"))?)
    }
}

fn planning(work: &Work<'_>) -> Result<Option<PlanningInput>, EngineError> {
    let rule = work.rows.rule_of(Owner::Prompt(Kind::Planning))?.map(|stored| stored.track.rule);
    Ok(rule.and_then(|rule| {
        let Repeat::Weeks(_, on) = rule.repeat else { return None };
        Some(PlanningInput { weekday: *Weekday::of(on).first()?, time: text(rule.at) })
    }))
}

fn text(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok()
}

/// What is chosen, or else from 8 to 22 with a quarter of an hour in between, and no hard hours.
pub(super) fn choices(rows: &Rows<'_>) -> Result<WeekChoices, EngineError> {
    let usual = || {
        Some(DayBounds { from: NaiveTime::from_hms_opt(8, 0, 0)?, to: NaiveTime::from_hms_opt(22, 0, 0)? })
    };
    let chosen = rows.setting(DAY)?.and_then(|chosen| {
        let (from, to) = chosen.split_once(' ')?;
        Some(DayBounds { from: time(from)?, to: time(to)? })
    });
    let midnight = DayBounds { from: NaiveTime::MIN, to: NaiveTime::MIN };
    let margin = rows.setting(MARGIN)?.and_then(|minutes| minutes.parse().ok()).unwrap_or(15);
    let hard = rows.setting(HARD)?.unwrap_or_default();
    Ok(WeekChoices {
        day: chosen.or_else(usual).unwrap_or(midnight),
        margin: TimeDelta::minutes(margin),
        hard: hard.split(';').filter_map(read_hard).collect(),
    })
}

/// The nudges that are switched on; at first none.
pub(super) fn nudges(rows: &Rows<'_>) -> Result<BTreeSet<About>, EngineError> {
    let on = rows.setting(NUDGES)?.unwrap_or_default();
    Ok(on.split_whitespace().filter_map(About::from_name).collect())
}

fn hard_text(hard: &HardHours) -> String {
    let days: Vec<&str> = Weekday::of(hard.on).iter().map(|day| day.name()).collect();
    format!("{} {} {}", days.join(","), text(hard.from), text(hard.to))
}

fn read_hard(stored: &str) -> Option<HardHours> {
    let mut words = stored.split_whitespace();
    let days: Vec<Weekday> = words.next()?.split(',').filter_map(Weekday::from_name).collect();
    Some(HardHours { on: Weekday::all_of(&days), from: time(words.next()?)?, to: time(words.next()?)? })
}

fn hard_input(hard: &HardHours) -> HardHoursInput {
    HardHoursInput { weekdays: Weekday::of(hard.on), from: text(hard.from), to: text(hard.to) }
}

type Chosen = (WeekChoices, Option<(Weekday, NaiveTime)>);

fn read(input: &WeekChoicesInput) -> Result<Chosen, Vec<FieldProblem>> {
    let mut form = Form::new();
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
