//! The weekly check as it stands, and whether it is offered.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up::may_bring_up;
use crate::planner::week::week_choices::planning;
use crate::view::{WeeklyAnswer, WeeklyInput, WeeklyPast, WeeklyView, When};
use chrono::NaiveDate;
use interlude_domain::deciding::weekly::{
    Agreement, Beside, STEPS, WeeklyLine, has_help, is_offered, is_same_week, lines,
};
use interlude_domain::plan::PlanId;
use interlude_domain::plan::offer::PlanState;
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::StoredWeek;

/// The setting that says whether it is offered together with planning the week.
pub(super) const BESIDE: &str = "weekly check";
/// So many earlier ones are shown.
const EARLIER: u32 = 60;

/// The day that it is for the person: it begins at four in the morning.
pub(super) fn today(work: &Work<'_>) -> NaiveDate {
    work.logged_day()
}

pub(super) fn has_open_plan(work: &Work<'_>) -> Result<Option<PlanId>, EngineError> {
    Ok(work.rows.open_plan()?.map(|open| open.id))
}

/// The latest ones until today, the latest first.
fn until_today(work: &Work<'_>, today: NaiveDate, most: u32) -> Result<Vec<StoredWeek>, EngineError> {
    Ok(work.rows.weeks_before(today.succ_opt().unwrap_or(today), most)?)
}

/// The one of this week.
pub(super) fn current(work: &Work<'_>, today: NaiveDate) -> Result<Option<StoredWeek>, EngineError> {
    let latest = until_today(work, today, 1)?.pop();
    Ok(latest.filter(|stored| is_same_week(stored.day, today)))
}

pub(super) fn view(work: &Work<'_>) -> Result<WeeklyView, EngineError> {
    let today = today(work);
    let current = current(work, today)?;
    let activity = match current.as_ref().and_then(|stored| stored.activity) {
        Some(id) => work.rows.activity(id)?.filter(|stored| stored.removed_at.is_none()).map(|_| id.0),
        None => None,
    };
    let input = match &current {
        Some(stored) => input(work, stored)?,
        None => WeeklyInput::default(),
    };
    let before = |stored: &StoredWeek| !is_same_week(stored.day, today);
    let earlier = until_today(work, today, EARLIER)?.into_iter().filter(before);
    let lines = work.weekly_lines()?;
    let of_line =
        |line: &WeeklyLine| STEPS.map(|step| WeeklyAnswer { line: *line, step }).collect::<Vec<_>>();
    let all = lines.iter().flat_map(of_line);
    Ok(WeeklyView {
        now: When::new(work.now, &work.zone),
        help: all.filter(|answer| has_help(answer.line, answer.step)).collect(),
        lines,
        id: current.map(|stored| stored.id.0),
        input,
        activity,
        earlier: earlier.map(|stored| past(work, &stored)).collect::<Result<_, _>>()?,
        beside: beside(work)?,
        planning: planning(work)?,
    })
}

fn past(work: &Work<'_>, stored: &StoredWeek) -> Result<WeeklyPast, EngineError> {
    Ok(WeeklyPast { id: stored.id.0, day: stored.day.to_string(), input: input(work, stored)? })
}

fn input(work: &Work<'_>, stored: &StoredWeek) -> Result<WeeklyInput, EngineError> {
    let answer = |(line, step)| WeeklyAnswer { line, step };
    let mut answers: Vec<WeeklyAnswer> =
        work.rows.answers_of_week(stored.id)?.into_iter().map(answer).collect();
    answers.sort_by_key(|answer| answer.line);
    Ok(WeeklyInput { answers, thing: stored.thing.clone() })
}

fn beside(work: &Work<'_>) -> Result<Beside, EngineError> {
    let kept = work.rows.setting(BESIDE)?;
    Ok(kept.and_then(|name| Beside::from_name(&name)).unwrap_or(Beside::NotYet))
}

impl Work<'_> {
    /// The weeks that were looked at in a plan, the latest first.
    pub(crate) fn weeks_of(&self, plan: PlanId) -> Result<Vec<WeeklyPast>, EngineError> {
        self.rows.weeks_of_plan(plan, EARLIER)?.iter().map(|stored| past(self, stored)).collect()
    }

    /// The lines that are asked as things stand.
    pub(super) fn weekly_lines(&self) -> Result<Vec<WeeklyLine>, EngineError> {
        let open = self.rows.open_plan()?;
        let agreement = open.as_ref().map_or(Agreement::Nothing, |open| Agreement::of(&open.plan));
        let state = open.map_or(PlanState::NoPlan, |open| PlanState::of(open.turn));
        Ok(lines(state, agreement))
    }

    /// Whether the weekly check is offered beside a reminder to plan the week.
    pub(crate) fn weekly_is_offered(&self, planning: Key) -> Result<bool, EngineError> {
        let local = self.zone.local(self.now);
        let open = self.rows.open_plan()?;
        let state = open.map_or(PlanState::NoPlan, |open| PlanState::of(open.turn));
        let latest = until_today(self, today(self), 1)?.pop().map(|stored| stored.day);
        Ok(may_bring_up(local.time()) && is_offered(state, beside(self)?, latest, planning.date))
    }
}
