//! Today: what was planned for this date, and what is next.

use crate::planner::check_ins::coming::{self, Coming};
use crate::planner::reminding::subject::Subjects;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up::may_bring_up;
use crate::planner::today::suggesting::{self, Latest};
use crate::planner::week::standing;
use crate::view::{NextCheckIn, ReminderOf, TheirClock, TodayItem, TodayView, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, Utc};
use interlude_domain::plan::offer::{Offer, PlanState, may_offer, offers};
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::{Kind, RuleId};
use interlude_domain::reminding::schedule::Disturbing;
use interlude_store::tables::StoredPlan;

impl Planner {
    /// What Today shows.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn today(&self) -> Result<TodayView, EngineError> {
        let (view, came_up) = self.read(|work| {
            let date = work.zone.local(work.now).date();
            let open = work.rows.open_plan()?;
            let state = open.as_ref().map_or(PlanState::NoPlan, |open| PlanState::of(open.turn));
            let next = open.as_ref().and_then(|open| next_check_in(work, open));
            let latest = match &open {
                Some(open) => Latest::of(work, open)?,
                None => None,
            };
            let suggestion = match &open {
                Some(open) => suggesting::suggestion(work, open, next.as_ref().map(|(at, _)| *at), latest)?,
                None => None,
            };
            let came_up = match &open {
                Some(open) => suggesting::came_up(work, open, suggestion.as_ref())?,
                None => None,
            };
            let next_shown = work.schedule.next_shown_of();
            let view = TodayView {
                now: When::new(work.now, &work.zone),
                date: date.to_string(),
                items: items(work, state)?,
                next_check_in: next.map(|(_, next)| next),
                running: latest.and_then(|latest| latest.running(work)),
                next_reminder: next_shown.map(|(at, _)| When::new(at, &work.zone)),
                next_reminder_of: next_shown.map(|(_, rule)| reminder_of(work, rule)).transpose()?.flatten(),
                open_count: crate::planner::reminding::inbox::count(work)?,
                has_plan: open.is_some(),
                had_plan: work.rows.had_plan()?,
                is_over: open.as_ref().and_then(|open| open.plan.ends).is_some_and(|(ends, _)| ends < date),
                offers: offers(state).to_vec(),
                turn: open.map(|open| open.turn),
                suggestion,
                has_activities: !work.rows.activities()?.is_empty(),
                silence: crate::planner::reminding::silence::silence_now(work),
                quiet_until: crate::planner::settings::settings::quiet_until(work),
                do_not_disturb: work.schedule.disturbing() == Disturbing::Unwanted,
                step_names: work.step_names()?,
            };
            Ok((view, came_up))
        })?;
        if let Some(came_up) = came_up {
            // Where it cannot be written, Today is shown all the same, and limbo once more.
            let _ = self.desk().vault().and_then(|vault| vault.write(|rows| came_up.keep(rows)));
        }
        Ok(view)
    }
}

/// What a reminder is of. In the evening and at night the look back of the next day is not named, only its time.
fn reminder_of(work: &Work<'_>, rule: RuleId) -> Result<Option<ReminderOf>, EngineError> {
    let subject = Subjects::new(work.rows).of(rule)?;
    if subject.kind == Kind::LookBack && !may_bring_up(work.zone.local(work.now).time()) {
        return Ok(None);
    }
    let title = if subject.kind.is_prompt() { String::new() } else { subject.title };
    Ok(Some(ReminderOf { kind: subject.kind, title }))
}

/// What is planned between midnight and midnight, also what was closed. After a no nothing that is about contact stands there,
/// and without a plan nothing of one: what was closed with it was answered by nobody.
fn items(work: &Work<'_>, state: PlanState) -> Result<Vec<TodayItem>, EngineError> {
    let today = work.zone.local(work.now).date();
    let mut subjects = Subjects::new(work.rows);
    let mut shown = Vec::new();
    for known in standing::between(work, standing::days(work, today, 1))? {
        let subject = subjects.of(known.key.rule)?;
        // What the coming days lack stands in the inbox and on the week; here stands what was planned.
        if matches!(subject.kind, Kind::Nudge | Kind::HardDate | Kind::LookBack) {
            continue;
        }
        let is_about_contact = subject.kind.prompts_contact() && !may_offer(state, Offer::Contact);
        if is_about_contact || (subject.kind.is_of_plan() && state == PlanState::NoPlan) {
            continue;
        }
        let waits = known.waits_for_a_time() && known.effective_due != known.due;
        let activity = subject.activity.as_ref();
        shown.push(TodayItem {
            key: known.key.to_string(),
            kind: subject.kind,
            title: subject.title.clone(),
            need: activity.and_then(|activity| activity.need),
            at: When::new(known.due, &work.zone),
            minutes: subject.minutes,
            with_whom: activity.map(|activity| activity.with_whom.clone()).unwrap_or_default(),
            place: activity.map(|activity| activity.place.clone()).unwrap_or_default(),
            state: known.state,
            became: work.became(&known, subject.kind)?,
            offers: work.offers(&known, subject.kind)?,
            snoozed_until: waits.then(|| When::new(known.effective_due, &work.zone)),
        });
    }
    Ok(shown)
}

/// The next agreed moment of contact, also one that was put off.
fn next_check_in(work: &Work<'_>, open: &StoredPlan) -> Option<((Key, DateTime<Utc>), NextCheckIn)> {
    let cadence = open.plan.cadence.as_ref();
    let Coming { key, due, zone } = coming::next(work, open.id)?;
    let view = NextCheckIn {
        key: key.to_string(),
        at: When::new(due, &work.zone),
        theirs: TheirClock::if_other(due, zone, &work.zone),
        channel: cadence.map(|cadence| cadence.channel).unwrap_or_default(),
        starter: cadence.map(|cadence| cadence.starter).unwrap_or_default(),
        certainty: cadence.map(|cadence| cadence.standing.certainty).unwrap_or_default(),
    };
    Some(((key, due), view))
}
