//! What of one's own stands beside an answer of the look back: from the begin, the middle and the end of the time, the same number of each.

use crate::planner::check_ins::check_in_log::Log;
use crate::planner::moments::listing::Shown;
use crate::planner::reminding::work::Work;
use crate::view::{CheckInItem, CheckInMark, LookBackBeside, LookBackEntry, LookBackPart, PointView};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta};
use interlude_domain::deciding::look_back::{LookBackQuestion, Source, Third, evenly, of_each};
use interlude_domain::deciding::weekly::WeeklyLine;
use interlude_domain::moments::moment::{MomentId, MomentKind};
use interlude_domain::plan::PlanId;
use interlude_domain::talking::point::PointKind;
use interlude_domain::talking::sheet::Sheet;
use interlude_store::tables::StoredPlan;
use std::ops::RangeInclusive;

/// The steps that are light, those that are heavy, and all there are with none among them.
const LIGHT: RangeInclusive<u8> = 4..=5;
const HEAVY: RangeInclusive<u8> = 1..=2;
const ANY: RangeInclusive<u8> = 0..=5;

/// One entry that could be shown.
enum Found {
    Moment(MomentId),
    CheckIn(Box<CheckInItem>),
    Step(u8),
}

/// The days that are looked back at.
struct Time {
    first: NaiveDate,
    last: NaiveDate,
    seconds: RangeInclusive<i64>,
}

impl Planner {
    /// What of my own stands beside the answer to a question, once there is one.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] before that, and where no plan is there.
    pub fn beside_answer(&self, question: LookBackQuestion) -> Result<LookBackBeside, EngineError> {
        self.read(|work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            let is_answered = work.rows.answers(open.id)?.iter().any(|answer| answer.question == question);
            if !is_answered {
                return Err(EngineError::NotFound);
            }
            let time = time_of(work, &open);
            let mut found = Vec::new();
            for source in question.sources() {
                found.extend(find(work, &open, &time, *source)?);
            }
            found.sort_by_key(|(day, _)| *day);
            let parts = match question.sources() {
                [] => Vec::new(),
                _ => parts(work, &time, found)?,
            };
            let mut beside = LookBackBeside { parts, ..LookBackBeside::default() };
            match question {
                LookBackQuestion::MustHaves => {
                    beside.must_haves = lines(work, &open, Sheet::MustHaves)?;
                    beside.never_said = never_said(work, &open)?;
                }
                LookBackQuestion::Tried => beside.tried = tried(work, open.id)?,
                _ => {}
            }
            Ok(beside)
        })
    }
}

fn time_of(work: &Work<'_>, open: &StoredPlan) -> Time {
    let first = open.plan.starts;
    let last = work.logged_day().max(first);
    let midnight = |day: NaiveDate| work.zone.resolve(day, NaiveTime::MIN).due;
    let until = midnight(last) + TimeDelta::days(2);
    // No clock is so far from another that an entry lies further from its day; which day it has is looked at after.
    let from = midnight(first) - TimeDelta::days(2);
    Time { first, last, seconds: from.timestamp()..=until.timestamp() }
}

fn find(
    work: &Work<'_>,
    open: &StoredPlan,
    time: &Time,
    source: Source,
) -> Result<Vec<(NaiveDate, Found)>, EngineError> {
    let moods = |steps| work.rows.entries_of(&time.seconds, MomentKind::Mood, steps);
    let moments = match source {
        Source::CheckIns => return check_ins(work, open),
        Source::Weeks => {
            let steps = work.rows.steps_of_weeks(WeeklyLine::Freely, &(time.first..=time.last))?;
            return Ok(steps.into_iter().map(|(day, step)| (day, Found::Step(step))).collect());
        }
        Source::LightMoods => moods(LIGHT)?,
        Source::HeavyMoods => moods(HEAVY)?,
        Source::Minutes => work.rows.entries_of(&time.seconds, MomentKind::Urge, ANY)?,
        Source::Reflections => work.rows.entries_of(&time.seconds, MomentKind::Reflection, ANY)?,
        Source::GoodMoments | Source::Plans | Source::Closeness | Source::Talking => {
            let mut noticed = Vec::new();
            for kind in source.noticed() {
                noticed.extend(work.rows.noticed_of(&time.seconds, *kind)?);
            }
            noticed
        }
    };
    let within = |(day, _): &(NaiveDate, MomentId)| (time.first..=time.last).contains(day);
    Ok(moments.into_iter().filter(within).map(|(day, id)| (day, Found::Moment(id))).collect())
}

/// What was written of agreed contact until now.
fn check_ins(work: &Work<'_>, open: &StoredPlan) -> Result<Vec<(NaiveDate, Found)>, EngineError> {
    let until = work.now + TimeDelta::seconds(1);
    let is_written = |item: &CheckInItem| {
        let unwritten =
            [CheckInMark::Unsaid, CheckInMark::Earlier, CheckInMark::Ahead, CheckInMark::InBetween];
        !unwritten.contains(&item.mark)
    };
    let items = Log::of(work, open)?.between(DateTime::UNIX_EPOCH, until)?;
    let day = |item: &CheckInItem| {
        let at = DateTime::from_timestamp(item.at.at, 0).unwrap_or(work.now);
        work.zone.local(at).date()
    };
    Ok(items
        .into_iter()
        .filter(is_written)
        .map(|item| (day(&item), Found::CheckIn(Box::new(item))))
        .collect())
}

fn parts(
    work: &Work<'_>,
    time: &Time,
    found: Vec<(NaiveDate, Found)>,
) -> Result<Vec<LookBackPart>, EngineError> {
    let mut thirds: Vec<(Third, Vec<(NaiveDate, Found)>)> =
        Third::ALL.iter().map(|third| (*third, Vec::new())).collect();
    for one in found {
        let third = Third::of(one.0, time.first, time.last);
        if let Some((_, entries)) = thirds.iter_mut().find(|(of, _)| *of == third) {
            entries.push(one);
        }
    }
    let count = |place: usize| thirds.get(place).map_or(0, |(_, entries)| entries.len());
    let shown = of_each([count(0), count(1), count(2)]);
    let part = |(third, entries): &(Third, Vec<(NaiveDate, Found)>)| {
        let chosen = evenly(entries.len(), shown);
        let entries: Result<Vec<LookBackEntry>, EngineError> =
            chosen.into_iter().filter_map(|place| entries.get(place)).map(|one| entry(work, one)).collect();
        entries.map(|entries| (*third, entries))
    };
    let mut parts = Vec::new();
    for third in &thirds {
        let (name, entries) = part(third)?;
        parts.push(LookBackPart { third: name, count: third.1.len(), entries });
    }
    Ok(parts)
}

fn entry(work: &Work<'_>, (day, found): &(NaiveDate, Found)) -> Result<LookBackEntry, EngineError> {
    let bare = LookBackEntry { day: day.to_string(), moment: None, check_in: None, step: None };
    Ok(match found {
        Found::Moment(id) => {
            let moment = work.item(&work.kept_moment(*id)?, Shown::Beginning)?;
            LookBackEntry { moment: Some(moment), ..bare }
        }
        Found::CheckIn(item) => LookBackEntry { check_in: Some((**item).clone()), ..bare },
        Found::Step(step) => LookBackEntry { step: Some(*step), ..bare },
    })
}

fn lines(work: &Work<'_>, open: &StoredPlan, sheet: Sheet) -> Result<Vec<String>, EngineError> {
    let Some(stored) = work.rows.sheet((open.id, sheet))? else { return Ok(Vec::new()) };
    Ok(work.rows.sheet_lines(stored.id)?.into_iter().map(|line| line.line.text).collect())
}

/// What I would need to see, as far as they were neither told nor are to be asked.
fn never_said(work: &Work<'_>, open: &StoredPlan) -> Result<Vec<String>, EngineError> {
    let Some(stored) = work.rows.sheet((open.id, Sheet::WouldSee))? else { return Ok(Vec::new()) };
    let lines = work.rows.sheet_lines(stored.id)?.into_iter();
    Ok(lines.filter(|line| line.told_at.is_none() && !line.is_asked).map(|line| line.line.text).collect())
}

fn tried(work: &Work<'_>, plan: PlanId) -> Result<Vec<PointView>, EngineError> {
    let mut points = work.points_of(&[plan])?;
    points.retain(|point| point.input.kind == PointKind::Tried);
    Ok(points)
}
