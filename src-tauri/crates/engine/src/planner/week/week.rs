//! The week: seven days with what stands and what is free, what is lacking, and what has no time yet.

use crate::planner::check_ins::around;
use crate::planner::own_life::progress;
use crate::planner::reminding::subject::Subjects;
use crate::planner::reminding::work::Work;
use crate::planner::week::placing;
use crate::planner::week::slots::Taken;
use crate::planner::week::standing;
use crate::view::{
    NeedCount, NeedWeek, PromptView, SpanView, Stays, UnfollowedView, UnplacedView, WeekDayView, WeekItem,
    WeekView, When,
};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate, TimeDelta};
use interlude_domain::form::Form;
use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::own_life::need::Need;
use interlude_domain::reminding::occurrence::{Occurrence, State};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::time::span::{Span, merged};
use interlude_domain::week::hard::HardDateId;
use interlude_domain::week::nudge::Nudge;
use interlude_domain::week::slots;
use interlude_store::tables::{Owner, StoredHardDate};
use std::collections::BTreeMap;

/// How many days are shown.
const DAYS: u64 = 7;
/// How many weeks of what was done are shown.
const WEEKS: u64 = 4;

impl Planner {
    /// Seven days from `first` on; an empty text means from today on.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for what is no date.
    pub fn week(&self, first: &str) -> Result<WeekView, EngineError> {
        self.read(|work| {
            let today = work.zone.local(work.now).date();
            let mut form = Form::new(work.manner);
            let first = form.date_if_any("first", first);
            let first = form.finish(first).map_err(EngineError::Invalid)?.unwrap_or(today);
            let taken = Taken::load(work, first, DAYS)?;
            let around = taken.around(work);
            let time = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
            let shown = standing::days(work, first, DAYS);
            let hard_dates = work.rows.hard_dates()?;
            let of_week: Vec<_> = taken
                .standing
                .iter()
                .filter(|one| (shown.from..shown.to).contains(&one.occurrence.due))
                .cloned()
                .collect();
            Ok(WeekView {
                now: When::new(work.now, &work.zone),
                day_from: time(around.day.from),
                day_to: time(around.day.to),
                uncovered: standing::uncovered(&of_week),
                unplaced: unplaced(work, &of_week)?,
                unfollowed: unfollowed(work, shown)?,
                prompts: prompts(work)?,
                needs: needs(work, today)?,
                has_activities: !work.rows.activities()?.is_empty(),
                days: slots::free_days(&around, first, DAYS)
                    .iter()
                    .map(|free| day(work, (&taken, &hard_dates), free))
                    .collect::<Result<_, _>>()?,
            })
        })
    }
}

fn span(work: &Work<'_>, span: &Span) -> SpanView {
    SpanView { from: When::new(span.from, &work.zone), to: When::new(span.to, &work.zone) }
}

fn day(
    work: &Work<'_>,
    (taken, hard_dates): (&Taken, &[StoredHardDate]),
    free: &slots::FreeDay,
) -> Result<WeekDayView, EngineError> {
    let whole = standing::days(work, free.date, 1);
    let within = |one: &Span| Span { from: one.from.max(whole.from), to: one.to.min(whole.to) };
    let cut = |spans: &[Span]| -> Vec<SpanView> {
        merged(spans.iter().map(within).collect()).iter().map(|one| span(work, one)).collect()
    };
    let mut subjects = Subjects::new(work.rows);
    let mut items = Vec::new();
    for one in standing::between(work, whole)? {
        let subject = subjects.of(one.key.rule)?;
        if subject.kind.is_prompt() {
            continue;
        }
        let activity = subject.activity.as_ref();
        let minutes = standing::length_of(subject.kind, subject.minutes);
        items.push(WeekItem {
            key: one.key.to_string(),
            kind: subject.kind,
            title: subject.title.clone(),
            need: subject.need(),
            at: When::new(one.due, &work.zone),
            ends: When::new(one.due + TimeDelta::minutes(minutes.into()), &work.zone),
            minutes: subject.minutes,
            with_whom: activity.map(|activity| activity.with_whom.clone()).unwrap_or_default(),
            place: activity.map(|activity| activity.place.clone()).unwrap_or_default(),
            state: one.state,
            activity: subject.activity_id.map(|id| id.0),
            stays: stays(work, &one, subject.kind),
            became: work.became(&one, subject.kind)?,
            offers: work.offers(&one, subject.kind)?,
        });
    }
    Ok(WeekDayView {
        date: free.date.to_string(),
        items,
        busy: cut(&taken.busy),
        free: free.free.iter().map(|one| span(work, one)).collect(),
        hard: cut(&slots::hard_on(&taken.around(work), free.date)),
        hard_dates: hard_dates
            .iter()
            .filter(|stored| stored.hard.next_on_or_after(free.date) == Some(free.date))
            .map(|stored| stored.hard.title.clone())
            .collect(),
    })
}

/// Why it stays where it is. What can be moved is an activity's, still to come, and nothing has happened to it.
fn stays(work: &Work<'_>, one: &Occurrence, kind: Kind) -> Option<Stays> {
    let came = work.schedule.occurrence(one.key).is_some();
    match (kind, one.state) {
        (_, State::Done | State::Skipped | State::Missed | State::Superseded | State::Nonexistent) => {
            Some(Stays::Over)
        }
        (Kind::CheckIn | Kind::MovedCheckIn, _) => Some(Stays::CheckIn),
        (Kind::Confirmation, _) => Some(Stays::WithCheckIn),
        (Kind::Reconnect | Kind::Promise | Kind::LookAgain, _) => Some(Stays::Plan),
        _ if came => Some(Stays::CameDue),
        _ if work.stored_rule(one.key.rule).is_some_and(placing::can_move) => None,
        _ => Some(Stays::DaysAfter),
    }
}

/// The check-ins to come in these days after which nothing of my own stands.
fn unfollowed(work: &Work<'_>, within: Span) -> Result<Vec<UnfollowedView>, EngineError> {
    let mut subjects = Subjects::new(work.rows);
    let mut found = Vec::new();
    for known in standing::between(work, within)? {
        let is_open = known.due > work.now && known.state.can_close();
        if is_open
            && subjects.of(known.key.rule)?.kind.is_check_in()
            && around::after(work, known.due)?.is_empty()
        {
            found.push(UnfollowedView { key: known.key.to_string(), at: When::new(known.due, &work.zone) });
        }
    }
    Ok(found)
}

/// Goals that are not reached yet, and what waits for a day and stands on none of these.
fn unplaced(work: &Work<'_>, of_week: &[standing::Standing]) -> Result<Vec<UnplacedView>, EngineError> {
    let mut counts: BTreeMap<ActivityId, u32> = BTreeMap::new();
    for one in of_week {
        let rule = one.occurrence.key.rule;
        let owner = match work.stored_rule(rule) {
            Some(live) => Some(live.owner),
            None => work.rows.rule(rule)?.map(|stored| stored.owner),
        };
        if let Some(id) = owner.and_then(Owner::activity) {
            *counts.entry(id).or_default() += 1;
        }
    }
    let progress = progress::progress_of_all(work)?;
    let mut found = Vec::new();
    for stored in work.rows.activities()? {
        let standing = counts.get(&stored.id).copied().unwrap_or_default();
        let wanted = match stored.activity.goal {
            Some(goal) => standing < goal,
            None => standing == 0 && work.own_rule(stored.id).is_none(),
        };
        if wanted {
            found.push(UnplacedView {
                id: stored.id.0,
                title: stored.activity.title,
                need: stored.activity.need,
                minutes: stored.activity.minutes,
                goal: stored.activity.goal,
                standing,
                progress: progress.get(&stored.id).copied().unwrap_or_default(),
            });
        }
    }
    found.sort_by_key(|one| one.goal.is_none());
    Ok(found)
}

/// What came up and is open, the latest first.
fn prompts(work: &Work<'_>) -> Result<Vec<PromptView>, EngineError> {
    let mut subjects = Subjects::new(work.rows);
    let mut found = Vec::new();
    for known in work.rows.open_in(State::Shown)? {
        let subject = subjects.of(known.key.rule)?;
        if !subject.kind.is_about_week() {
            continue;
        }
        let date = match subject.nudge {
            Some(Nudge::HardDate(id)) => hard_date_after(work, id, known.key.date)?,
            _ => None,
        };
        let weekly = subject.kind == Kind::Planning && work.weekly_is_offered(known.key)?;
        found.push(PromptView {
            key: known.key.to_string(),
            kind: subject.kind,
            about: subject.nudge.map(Nudge::about),
            need: subject.need(),
            person: match subject.nudge {
                Some(Nudge::Person(id)) => Some(id.0),
                _ => None,
            },
            title: subject.title,
            date: date.map(|date| date.to_string()),
            weekly,
        });
    }
    Ok(found)
}

fn hard_date_after(
    work: &Work<'_>,
    id: HardDateId,
    asked: NaiveDate,
) -> Result<Option<NaiveDate>, EngineError> {
    Ok(work.rows.hard_date(id)?.and_then(|stored| stored.hard.next_on_or_after(asked)))
}

/// How often each need was fed in each of the last four weeks, the last of which ends today.
fn needs(work: &Work<'_>, today: NaiveDate) -> Result<Vec<NeedWeek>, EngineError> {
    let mut subjects = Subjects::new(work.rows);
    let mut weeks = Vec::new();
    for ago in (0..WEEKS).rev() {
        let to = today.checked_sub_days(Days::new(ago * DAYS)).unwrap_or(today);
        let from = to.checked_sub_days(Days::new(DAYS - 1)).unwrap_or(to);
        let mut counts: Vec<NeedCount> =
            Need::ALL.iter().map(|need| NeedCount { need: *need, count: 0 }).collect();
        let within = standing::days(work, from, DAYS);
        for known in work.rows.occurrences_between(within.from, within.to)? {
            let is_done = known.state == State::Done;
            let need = if is_done { subjects.of(known.key.rule)?.need() } else { None };
            if let Some(count) = counts.iter_mut().find(|count| Some(count.need) == need) {
                count.count += 1;
            }
        }
        weeks.push(NeedWeek { from: from.to_string(), to: to.to_string(), counts });
    }
    Ok(weeks)
}
