//! Reads and writes the form of an activity.

use crate::planner::reminding::rules::Wanted;
use crate::view::{ActivityInput, ActivityRepeat, Weekday};
use chrono::NaiveDate;
use interlude_domain::form::{FieldProblem, Form, LINE, Problem, TEXT};
use interlude_domain::own_life::activity::{Activity, Times};
use interlude_domain::own_life::person::PersonId;
use interlude_domain::reminding::rule::Rule;
use interlude_domain::time::manner::Manner;
use interlude_domain::time::recurrence::Repeat;
use std::ops::RangeInclusive;

/// How long an activity may take.
pub(crate) const MINUTES: RangeInclusive<u32> = 1..=1_440;
/// Every so many days.
const EVERY: RangeInclusive<u32> = 1..=365;
/// So many times a week; more than there are days is said as such.
const TIMES_A_WEEK: RangeInclusive<u32> = 1..=7;
/// So many minutes ahead: two days.
pub(crate) const LEAD: RangeInclusive<u32> = 0..=2_880;
/// On which day of the month.
const MONTH_DAY: RangeInclusive<u32> = 1..=31;

/// What was typed, as an activity.
pub(crate) fn read(
    input: &ActivityInput,
    today: NaiveDate,
    manner: Manner,
) -> Result<Activity, Vec<FieldProblem>> {
    let mut form = Form::new(manner);
    let title = form.required("title", &input.title, LINE);
    let minutes = form.count_if_any("minutes", &input.minutes, MINUTES);
    let with_whom = form.text("withWhom", &input.with_whom, LINE);
    let place = form.text("place", &input.place, LINE);
    let note = form.text("note", &input.note, TEXT);
    let lead = form.count_if_any("lead", &input.lead, LEAD);
    let goal = goal(&mut form, input);
    let times = times(&mut form, input, today);
    let activity = (|| {
        Some(Activity {
            title: title?,
            need: input.need,
            kind: input.kind,
            minutes: minutes?,
            company: input.company,
            with_whom: with_whom?,
            person: input.person.map(PersonId),
            place: place?,
            note: note?,
            goal: goal?,
            lead: lead?,
            times: times?,
        })
    })();
    form.finish(activity)
}

/// `Some(None)` where there is no goal, `None` for a problem.
fn goal(form: &mut Form, input: &ActivityInput) -> Option<Option<u32>> {
    if input.repeat != ActivityRepeat::PerWeek {
        return Some(None);
    }
    let times = form.count("goal", &input.goal, 1..=999)?;
    if !TIMES_A_WEEK.contains(&times) {
        form.refuse("goal", Problem::MoreThanDays);
        return None;
    }
    Some(Some(times))
}

/// `Some(None)` for one of these days, `None` for a problem.
fn times(form: &mut Form, input: &ActivityInput, today: NaiveDate) -> Option<Option<Times>> {
    if matches!(input.repeat, ActivityRepeat::Someday | ActivityRepeat::PerWeek) {
        return Some(None);
    }
    let repeat = match input.repeat {
        ActivityRepeat::Someday | ActivityRepeat::PerWeek | ActivityRepeat::Once => Some(Repeat::Once),
        ActivityRepeat::Daily => Some(Repeat::Days(1)),
        ActivityRepeat::EveryNDays => form.count("every", &input.every, EVERY).map(Repeat::Days),
        ActivityRepeat::Weekdays => {
            Weekday::read(form, "weekdays", &input.weekdays).map(|on| Repeat::Weeks(1, on))
        }
        ActivityRepeat::Monthly => {
            form.count("monthDay", &input.month_day, MONTH_DAY).map(|day| Repeat::Months(1, day))
        }
        ActivityRepeat::AfterDone => form.count("every", &input.every, EVERY).map(Repeat::After),
    };
    let time = form.time("time", &input.time);
    let starts = match input.repeat {
        ActivityRepeat::Once => form.date("date", &input.date),
        _ => form.date_if_any("date", &input.date).map(|date| date.unwrap_or(today)),
    };
    let until = match input.repeat {
        ActivityRepeat::Once => Some(None),
        _ => form.date_if_any("until", &input.until),
    };
    if let (Some(starts), Some(Some(until))) = (starts, until)
        && until < starts
    {
        form.refuse("until", Problem::BeforeStart);
    }
    Some(Some(Times { repeat: repeat?, starts: starts?, until: until?, time: time? }))
}

/// When it is, as a rule that floats with the computer.
pub(crate) fn wanted(times: &Times) -> Wanted {
    Wanted {
        repeat: times.repeat.clone(),
        starts: times.starts,
        until: times.until,
        except: Default::default(),
        at: times.time,
        zone: None,
    }
}

/// What the form shows of a stored activity and its rule.
pub(crate) fn write(activity: &Activity, rule: Option<&Rule>) -> ActivityInput {
    let text = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let (mut every, mut month_day, mut weekdays) = (None, None, Vec::new());
    let repeat = match rule.map(|rule| &rule.repeat) {
        None if activity.goal.is_some() => ActivityRepeat::PerWeek,
        None => ActivityRepeat::Someday,
        Some(Repeat::Once) => ActivityRepeat::Once,
        Some(Repeat::Days(1)) => ActivityRepeat::Daily,
        Some(Repeat::Days(days)) => {
            every = Some(*days);
            ActivityRepeat::EveryNDays
        }
        Some(Repeat::Weeks(_, on)) => {
            weekdays = Weekday::of(*on);
            ActivityRepeat::Weekdays
        }
        Some(Repeat::Months(_, day)) => {
            month_day = Some(*day);
            ActivityRepeat::Monthly
        }
        Some(Repeat::After(days)) => {
            every = Some(*days);
            ActivityRepeat::AfterDone
        }
    };
    ActivityInput {
        title: activity.title.clone(),
        need: activity.need,
        kind: activity.kind,
        minutes: text(activity.minutes),
        company: activity.company,
        with_whom: activity.with_whom.clone(),
        person: activity.person.map(|person| person.0),
        place: activity.place.clone(),
        lead: text(activity.lead),
        goal: text(activity.goal),
        note: activity.note.clone(),
        repeat,
        date: rule.map(|rule| rule.starts.to_string()).unwrap_or_default(),
        time: rule.map(|rule| rule.at.format("%H:%M").to_string()).unwrap_or_default(),
        every: text(every),
        month_day: text(month_day),
        weekdays,
        until: rule.and_then(|rule| rule.until).map(|date| date.to_string()).unwrap_or_default(),
    }
}
