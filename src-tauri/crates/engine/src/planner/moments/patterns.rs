//! Patterns: what was logged as pictures, of a plan, of the last ninety days, or from one date to another (MOMENTS.md §9).
//!
//! Only what lies within these days is read, however much there is. Of check-ins there is a picture while a plan is open.

use crate::planner::reminding::work::Work;
use crate::view::{PatternsInput, PatternsOver, PatternsView, When};
use crate::{EngineError, Planner};
use chrono::{Days as Count, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use interlude_domain::check_ins::check_in::Answer;
use interlude_domain::form::{Form, Problem};
use interlude_domain::moments::patterns::{
    CheckInChart, CheckInFelt, Days, Done, HourChart, MoodChart, MoodEntry, NeedChart, StrengthChart,
    StrengthEntry, Table,
};
use interlude_domain::moments::was::{DAY_BEGINS, Was};
use interlude_domain::plan::{PlanId, Turn};
use interlude_store::tables::ChartedMinute;
use std::ops::RangeInclusive;

/// How many days are looked at where nobody says which.
const RECENT: u64 = 90;
/// How many days one picture has at most.
const MOST: u32 = 366;

/// All pictures of some days.
pub(super) struct Patterns {
    over: PatternsOver,
    days: Days,
    has_plan: bool,
    pub mood: MoodChart,
    pub hours: HourChart,
    pub strength: StrengthChart,
    pub needs: NeedChart,
    pub check_ins: Option<CheckInChart>,
}

/// Plans, by their dates.
struct Plans {
    /// The last one first; they go to the day on which they were closed, or to today.
    days: Vec<Days>,
    open: Option<PlanId>,
}

impl Planner {
    /// The pictures of the days that are asked for. Where no plan was ever made, they are those of the last ninety days.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for dates that make no sense, or are more than a year apart.
    pub fn patterns(&self, input: &PatternsInput) -> Result<PatternsView, EngineError> {
        self.read(|work| {
            let found = work.patterns(input)?;
            Ok(PatternsView {
                now: When::new(work.now, &work.zone),
                over: found.over,
                has_plan: found.has_plan,
                from: found.days.first.to_string(),
                to: found.days.last.to_string(),
                names: work.step_names()?,
                mood: (&found.mood).into(),
                hours: (&found.hours).into(),
                strength: (&found.strength).into(),
                needs: (&found.needs).into(),
                check_ins: found.check_ins.as_ref().map(Into::into),
            })
        })
    }
}

impl Patterns {
    /// One of them as a table.
    pub fn table(&self, chart: crate::view::PatternsChart) -> Option<Table> {
        use crate::view::PatternsChart as Chart;
        match chart {
            Chart::Mood => Some(self.mood.table()),
            Chart::Hours => Some(self.hours.table()),
            Chart::Strength => Some(self.strength.table()),
            Chart::Needs => Some(self.needs.table()),
            Chart::CheckIns => self.check_ins.as_ref().map(CheckInChart::table),
        }
    }
}

impl Work<'_> {
    /// The pictures of the days that are asked for.
    pub(super) fn patterns(&self, input: &PatternsInput) -> Result<Patterns, EngineError> {
        let plans = self.plans()?;
        let (over, days) = self.days_of(input, &plans)?;
        let seconds = seconds_around(days);
        let minutes = self.rows.charted_minutes(&seconds)?;
        let minutes: Vec<&ChartedMinute> =
            minutes.iter().filter(|minute| days.contains(day_of(minute.at.naive_local()))).collect();
        let clocks: Vec<NaiveDateTime> = minutes.iter().map(|minute| minute.at.naive_local()).collect();
        let strengths: Vec<StrengthEntry> = minutes.iter().filter_map(|minute| strength(minute)).collect();
        let untold = u32::try_from(minutes.len() - strengths.len()).unwrap_or(u32::MAX);
        let check_ins = plans.open.map(|plan| self.felt_at_check_ins(plan, days)).transpose()?;
        Ok(Patterns {
            over,
            days,
            has_plan: !plans.days.is_empty(),
            mood: MoodChart::new(&self.charted_moods(&seconds)?, days, begins(), &plans.days),
            hours: HourChart::new(&clocks, self.manner.first_day),
            strength: StrengthChart::new(&strengths, untold),
            needs: NeedChart::new(&self.needs_fed(days)?, days),
            check_ins: check_ins.map(|felt| CheckInChart::new(&felt, days)),
        })
    }

    /// When the hard minutes of the last ninety days were, on the clocks that showed them.
    pub(crate) fn hard_minutes_lately(&self) -> Result<Vec<NaiveDateTime>, EngineError> {
        let from = (self.now - TimeDelta::days(RECENT.cast_signed())).timestamp();
        let minutes = self.rows.charted_minutes(&(from..=self.now.timestamp()))?;
        Ok(minutes.iter().map(|minute| minute.at.naive_local()).collect())
    }

    fn plans(&self) -> Result<Plans, EngineError> {
        let today = self.logged_day();
        let open = self.rows.open_plan()?;
        let days = |starts: NaiveDate, last: NaiveDate| Days { first: starts.min(last), last };
        let closed = self.rows.closed_plans()?;
        let closed = closed.iter().map(|one| days(one.stored.plan.starts, self.zone.local(one.at).date()));
        let first = open.iter().map(|open| days(open.plan.starts, today));
        Ok(Plans {
            days: first.chain(closed).collect(),
            open: open.filter(|open| open.turn == Turn::GoesOn).map(|open| open.id),
        })
    }

    fn days_of(&self, input: &PatternsInput, plans: &Plans) -> Result<(PatternsOver, Days), EngineError> {
        let today = self.logged_day();
        let back = |days: u64| today.checked_sub_days(Count::new(days - 1)).unwrap_or(today);
        let recent = (PatternsOver::Recent, Days { first: back(RECENT), last: today });
        match input.over {
            PatternsOver::Recent => Ok(recent),
            PatternsOver::Plan => {
                let plan = plans.days.first().map(|plan| (PatternsOver::Plan, latest_of(*plan)));
                Ok(plan.unwrap_or(recent))
            }
            PatternsOver::Dates => Ok((PatternsOver::Dates, self.typed_days(input, today)?)),
        }
    }

    fn typed_days(&self, input: &PatternsInput, today: NaiveDate) -> Result<Days, EngineError> {
        let mut form = Form::new(self.manner);
        let first = form.date("from", &input.from);
        let last = form.date("to", &input.to);
        if first.is_some_and(|first| first > today) {
            form.refuse("from", Problem::InTheFuture);
        }
        let days = first.zip(last).map(|(first, last)| Days { first, last: last.min(today).max(first) });
        match (first.zip(last), days) {
            (Some((first, last)), _) if last < first => form.refuse("to", Problem::BeforeStart),
            (_, Some(days)) if days.count() > MOST => form.refuse("to", Problem::TooFarApart),
            _ => {}
        }
        form.finish(days).map_err(EngineError::Invalid)
    }

    fn charted_moods(&self, seconds: &RangeInclusive<i64>) -> Result<Vec<MoodEntry>, EngineError> {
        let moods = self.rows.charted_moods(seconds)?.into_iter();
        let entry = |at: NaiveDateTime, step| MoodEntry { at, day: day_of(at), step };
        Ok(moods.map(|mood| entry(mood.at.naive_local(), mood.step)).collect())
    }

    fn needs_fed(
        &self,
        days: Days,
    ) -> Result<Vec<(NaiveDate, interlude_domain::own_life::need::Need)>, EngineError> {
        let midnight = |date| self.zone.resolve(date, NaiveTime::MIN).due;
        let after = days.last.succ_opt().unwrap_or(days.last);
        let fed = self.rows.needs_fed_between(midnight(days.first), midnight(after))?;
        Ok(fed.into_iter().map(|(due, need)| (self.zone.local(due).date(), need)).collect())
    }

    fn felt_at_check_ins(&self, plan: PlanId, days: Days) -> Result<Vec<CheckInFelt>, EngineError> {
        let seconds = seconds_around(days);
        let instant = |second: i64| chrono::DateTime::from_timestamp(second, 0).unwrap_or(self.now);
        let (from, to) = (instant(*seconds.start()), instant(*seconds.end()));
        let known = self.rows.check_ins_between(plan, from, to)?.into_iter().map(|stored| stored.entry);
        let took_place = known.filter(|entry| entry.key.is_some() && entry.answer == Answer::Happened);
        let felt = took_place.map(|entry| CheckInFelt {
            at: self.zone.local(entry.at),
            before: entry.before,
            after: entry.after,
        });
        Ok(felt.collect())
    }
}

fn begins() -> NaiveTime {
    NaiveTime::from_hms_opt(DAY_BEGINS, 0, 0).unwrap_or_default()
}

/// The day under which something logged stands.
fn day_of(at: NaiveDateTime) -> NaiveDate {
    let was = Was { at: at.and_utc().fixed_offset(), zone: String::new() };
    was.day(DAY_BEGINS).date
}

fn strength(minute: &ChartedMinute) -> Option<StrengthEntry> {
    let (before, after) = minute.strength.zip(minute.strength_after)?;
    Some(StrengthEntry {
        at: minute.at.naive_local(),
        done: Done::of(minute.line, minute.offer),
        before,
        after,
    })
}

/// Of more than a year only the latest year.
fn latest_of(days: Days) -> Days {
    let first = days.last.checked_sub_days(Count::new(u64::from(MOST) - 1)).unwrap_or(days.first);
    Days { first: days.first.max(first), ..days }
}

/// Every second that may stand under these days: no clock is a day away from that of UTC.
fn seconds_around(days: Days) -> RangeInclusive<i64> {
    let at = |date: Option<NaiveDate>, or: NaiveDate| {
        date.unwrap_or(or).and_time(NaiveTime::MIN).and_utc().timestamp()
    };
    at(days.first.pred_opt(), days.first)..=at(days.last.checked_add_days(Count::new(3)), days.last)
}
