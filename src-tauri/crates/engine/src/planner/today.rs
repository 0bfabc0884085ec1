//! Today: what was planned for this date, and what is next.

use super::subject::Subjects;
use super::suggesting;
use super::work::Work;
use crate::view::{NextCheckIn, TheirClock, TodayItem, TodayView, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime, Utc};
use interlude_domain::occurrence::{Key, Occurrence, State};
use interlude_domain::rule::Kind;
use interlude_domain::schedule::{Disturbing, Upcoming};
use interlude_store::tables::{Owner, StoredPlan, StoredRule};
use std::collections::BTreeMap;

impl Planner {
    /// What Today shows.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn today(&self) -> Result<TodayView, EngineError> {
        self.read(|work| {
            let date = work.zone.local(work.now).date();
            let open = work.rows.open_plan()?;
            let next = open.as_ref().and_then(|open| next_check_in(work, open));
            let suggestion = match &open {
                Some(open) => suggesting::suggestion(work, open, next.as_ref().map(|(due, _)| *due))?,
                None => None,
            };
            Ok(TodayView {
                now: When::new(work.now, &work.zone),
                date: date.to_string(),
                items: items(work)?,
                next_check_in: next.map(|(_, next)| next),
                next_reminder: work.schedule.next_shown().map(|at| When::new(at, &work.zone)),
                open_count: work.rows.open_count()?,
                has_plan: open.is_some(),
                turn: open.map(|open| open.turn),
                suggestion,
                has_activities: !work.rows.activities()?.is_empty(),
                silence: super::silence::silence_now(work),
                quiet_until: super::settings::quiet_until(work),
                do_not_disturb: work.schedule.disturbing() == Disturbing::Unwanted,
            })
        })
    }
}

/// What is planned between midnight and midnight, also what was closed.
fn items(work: &Work<'_>) -> Result<Vec<TodayItem>, EngineError> {
    let today = work.zone.local(work.now).date();
    let midnight = |date| work.zone.resolve(date, NaiveTime::MIN).due;
    let (from, to) = (midnight(today), midnight(today.succ_opt().unwrap_or(today)));
    let mut found: BTreeMap<(DateTime<Utc>, Key), Occurrence> = BTreeMap::new();
    for known in work.rows.occurrences_between(from, to)? {
        found.insert((known.due, known.key), known);
    }
    for ahead in work.schedule.upcoming(to).into_iter().filter(|ahead| (from..to).contains(&ahead.due)) {
        let time = work.zone.local(ahead.due).time();
        let Upcoming { key, due, effective_due, state, until_undisturbed } = ahead;
        let pending = Occurrence::pending(key, time, due);
        found.entry((due, key)).or_insert(Occurrence { state, effective_due, until_undisturbed, ..pending });
    }
    let mut subjects = Subjects::new(work.rows);
    // Asking the day before is something that I do; other reminders ahead stand for their item.
    let is_lead = |known: &Occurrence| {
        let kind = work.stored_rule(known.key.rule).map(|stored| stored.owner.kind());
        let track = work.schedule.track(known.key.rule);
        track.is_some_and(|track| track.rule.lead.is_some()) && kind != Some(Kind::Confirmation)
    };
    found
        .into_values()
        .filter(|known| !matches!(known.state, State::Nonexistent | State::Superseded) && !is_lead(known))
        .map(|known| {
            let subject = subjects.of(known.key.rule)?;
            let waits = known.waits_for_a_time() && known.effective_due != known.due;
            let activity = subject.activity.as_ref();
            Ok(TodayItem {
                key: known.key.to_string(),
                kind: subject.kind,
                title: subject.title(),
                need: activity.and_then(|activity| activity.need),
                at: When::new(known.due, &work.zone),
                minutes: activity.and_then(|activity| activity.minutes),
                with_whom: activity.map(|activity| activity.with_whom.clone()).unwrap_or_default(),
                state: known.state,
                snoozed_until: waits.then(|| When::new(known.effective_due, &work.zone)),
            })
        })
        .collect()
}

/// The next agreed moment of contact, also one that was put off.
fn next_check_in(work: &Work<'_>, open: &StoredPlan) -> Option<(DateTime<Utc>, NextCheckIn)> {
    let cadence = open.plan.cadence.as_ref();
    let is_check_in = |stored: &&StoredRule| {
        matches!(stored.owner, Owner::Plan(of, kind) if of == open.id && kind.is_check_in())
            && stored.track.rule.lead.is_none()
    };
    let ahead = work.rules.iter().filter(is_check_in).filter_map(|stored| {
        Some((work.schedule.ahead(stored.track.rule.id).next()?, stored.track.rule.zone.as_ref()))
    });
    let (next, zone) = ahead.min_by_key(|(next, _)| next.due)?;
    let view = NextCheckIn {
        key: next.key.to_string(),
        at: When::new(next.due, &work.zone),
        theirs: TheirClock::if_other(next.due, zone, &work.zone),
        channel: cadence.map(|cadence| cadence.channel).unwrap_or_default(),
        starter: cadence.map(|cadence| cadence.starter).unwrap_or_default(),
        certainty: cadence.map(|cadence| cadence.standing.certainty).unwrap_or_default(),
    };
    Some((next.due, view))
}
