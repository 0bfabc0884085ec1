//! The one suggestion of Today: what comes first, and what is left unsaid.
//!
//! First what follows on a check-in that passed, then the end of the plan, then what leaves a person in limbo, then one open
//! term to ask about. Nothing is said twice a day by counting: each has a moment at which it is over by itself; limbo comes up
//! once a week, and not where the question is chosen (PRODUCT.md §3.3). After a clear no, or where I am not safe, there is none.

use crate::EngineError;
use crate::planner::check_ins::around;
use crate::planner::check_ins::check_in_log::Log;
use crate::planner::plan::extending;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up;
use crate::view::{NamedView, Renewal, RunningCheckIn, Suggestion, SuggestionKind, When};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use interlude_domain::check_ins::check_in::{Step, waits_until};
use interlude_domain::plan::Role;
use interlude_domain::plan::offer::{Offer, PlanState, may_offer};
use interlude_domain::plan::openness::openness;
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::{Rows, StoredPlan};

/// So long after a check-in's time it is asked whether it happened …
const ASKED_AFTER: TimeDelta = TimeDelta::minutes(30);
/// … and no longer than that.
const ASKED_FOR: TimeDelta = TimeDelta::days(3);
/// How long something for myself is suggested after one that did not happen.
const CARED_FOR: TimeDelta = TimeDelta::hours(24);
/// How soon before a check-in a question for it is proposed.
const ASK_BEFORE: TimeDelta = TimeDelta::hours(24);

/// What leaves a person in limbo comes up at most once in as many days.
const LIMBO_EVERY: TimeDelta = TimeDelta::days(7);
/// The day on which it came up last, and in which plan.
const LIMBO: &str = "limbo_came_up";

/// What Today suggests, if anything; `next` is the next check-in.
pub(crate) fn suggestion(
    work: &Work<'_>,
    open: &StoredPlan,
    next: Option<(Key, DateTime<Utc>)>,
    latest: Option<Latest>,
) -> Result<Option<Suggestion>, EngineError> {
    if !may_offer(PlanState::of(open.turn), Offer::Prompts) {
        return Ok(None);
    }
    if let Some(found) = after_check_in(work, open, latest)? {
        return Ok(Some(found));
    }
    if !may_bring_up(work) {
        return Ok(None);
    }
    let plan = &open.plan;
    let today = work.zone.local(work.now).date();
    let deciding = work.known_of_deciding(open)?;
    if let Some(proposed) = deciding.proposed(today) {
        let look_back = Suggestion::of(SuggestionKind::LookBack, plan.role);
        return Ok(Some(Suggestion { proposed: Some(proposed), ..look_back }));
    }
    if !deciding.rests(today) && extending::renewal(work, open, today)? != Renewal::NotYet {
        let is_over = plan.ends.is_some_and(|(ends, _)| ends < today);
        let kind = if is_over { SuggestionKind::Over } else { SuggestionKind::Renewal };
        return Ok(Some(Suggestion::of(kind, plan.role)));
    }
    // With a question chosen, nothing more is proposed to ask.
    if let Some((key, _)) = next
        && around::asked(work, open, key)?.is_some()
    {
        return Ok(None);
    }
    let found = openness(plan, today);
    if !found.gaps.is_empty() && plan.look_again.is_none() && limbo_may_come_up(work, open)? {
        let limbo = Suggestion::of(SuggestionKind::Limbo, plan.role);
        return Ok(Some(Suggestion { gaps: found.gaps, ..limbo }));
    }
    let is_soon = next.is_some_and(|(_, next)| next - work.now <= ASK_BEFORE);
    let topic = found.topics.first().copied().filter(|_| is_soon);
    let ask = Suggestion::of(SuggestionKind::Ask, plan.role);
    Ok(topic.map(|topic| Suggestion { topic: Some(topic), named: NamedView::of(found.named), ..ask }))
}

/// On the day on which it came up it stays; then it rests. A day that is still to come was a wrong clock's.
fn limbo_may_come_up(work: &Work<'_>, open: &StoredPlan) -> Result<bool, EngineError> {
    let Some(known) = work.rows.setting(LIMBO)? else { return Ok(true) };
    let last = known.split_once(' ').filter(|(plan, _)| *plan == open.id.0.to_string());
    let last = last.and_then(|(_, day)| day.parse::<NaiveDate>().ok());
    let since = last.map(|last| work.zone.local(work.now).date() - last);
    Ok(since.is_none_or(|since| since <= TimeDelta::zero() || since >= LIMBO_EVERY))
}

/// What is to be kept of `suggested`: that limbo came up today, where that is not known yet.
pub(crate) fn came_up(
    work: &Work<'_>,
    open: &StoredPlan,
    suggested: Option<&Suggestion>,
) -> Result<Option<CameUp>, EngineError> {
    if suggested.is_none_or(|suggested| suggested.kind != SuggestionKind::Limbo) {
        return Ok(None);
    }
    let now = format!("{} {}", open.id.0, work.zone.local(work.now).date());
    Ok((work.rows.setting(LIMBO)?.as_ref() != Some(&now)).then_some(CameUp(now)))
}

/// That limbo came up, and when.
pub(crate) struct CameUp(String);

impl CameUp {
    /// Keeps it.
    pub(crate) fn keep(&self, rows: &Rows<'_>) -> Result<(), EngineError> {
        Ok(rows.set_setting(LIMBO, Some(&self.0))?)
    }
}

/// The latest check-in that passed, and what the protocol says of it.
#[derive(Clone, Copy)]
pub(crate) struct Latest {
    key: Key,
    step: Step,
    due: DateTime<Utc>,
    until: DateTime<Utc>,
}

impl Latest {
    pub(crate) fn of(work: &Work<'_>, open: &StoredPlan) -> Result<Option<Latest>, EngineError> {
        let log = Log::of(work, open)?;
        let Some((key, step)) = log.step()? else { return Ok(None) };
        let due = log.due_of(key)?;
        Ok(due.map(|due| Latest { key, step, due, until: waits_until(&open.plan, due) }))
    }

    /// The same as one that may still happen: nothing is written of it, and its hours go on.
    pub(crate) fn running(self, work: &Work<'_>) -> Option<RunningCheckIn> {
        (self.step == Step::Ask && work.now < self.until).then(|| RunningCheckIn {
            key: self.key.to_string(),
            at: When::new(self.due, &work.zone),
            until: When::new(self.until, &work.zone),
        })
    }
}

/// What follows on it.
fn after_check_in(
    work: &Work<'_>,
    open: &StoredPlan,
    latest: Option<Latest>,
) -> Result<Option<Suggestion>, EngineError> {
    let Some(Latest { key, step, due, until }) = latest else { return Ok(None) };
    let written = work.rows.check_in_of(key)?.map(|stored| stored.created_at);
    let since_due = work.now - due;
    let is_fresh = written.is_some_and(|written| work.now - written < CARED_FOR);
    let kind = match step {
        Step::Ask if work.now < until && since_due >= ASKED_AFTER => SuggestionKind::StillTime,
        Step::Ask if (ASKED_AFTER..ASKED_FOR).contains(&since_due) => SuggestionKind::DidItHappen,
        Step::Nudge if since_due < ASKED_FOR => SuggestionKind::Nudge,
        Step::Review if may_bring_up(work) && !is_reviewed(work, open, written)? => SuggestionKind::Review,
        Step::Care | Step::Review if is_fresh => SuggestionKind::Care,
        _ => return Ok(None),
    };
    let until = (kind == SuggestionKind::StillTime).then(|| When::new(until, &work.zone));
    Ok(Some(Suggestion { until, ..about(work, (kind, open.plan.role), key, due) }))
}

fn may_bring_up(work: &Work<'_>) -> bool {
    bringing_up::may_bring_up(work.zone.local(work.now).time())
}

fn is_reviewed(
    work: &Work<'_>,
    open: &StoredPlan,
    written: Option<DateTime<Utc>>,
) -> Result<bool, EngineError> {
    let review = work.rows.latest_review(open.id)?;
    Ok(review.zip(written).is_some_and(|(review, written)| review.at >= written))
}

fn about(work: &Work<'_>, what: (SuggestionKind, Role), key: Key, due: DateTime<Utc>) -> Suggestion {
    let (kind, role) = what;
    let at = Some(When::new(due, &work.zone));
    Suggestion { key: Some(key.to_string()), at, ..Suggestion::of(kind, role) }
}
