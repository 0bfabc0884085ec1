//! What stands between two instants: what came due or was closed, and what is still to come.

use crate::EngineError;
use crate::planner::reminding::subject::Subjects;
use crate::planner::reminding::work::Work;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use interlude_domain::own_life::need::Need;
use interlude_domain::own_life::person::PersonId;
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::rule::Kind;
use interlude_domain::reminding::schedule::Upcoming;
use interlude_domain::time::span::Span;
use std::collections::BTreeMap;

/// Something that stands, with what it takes.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub occurrence: Occurrence,
    pub span: Span,
    pub need: Option<Need>,
    pub with_people: bool,
    pub person: Option<PersonId>,
}

/// Every date that is due from an instant on and before another, by due. Left out are reminders ahead of something else (but
/// asking the day before is something that I do), dates that another one replaced, and dates that do not exist.
pub(crate) fn between(work: &Work<'_>, within: Span) -> Result<Vec<Occurrence>, EngineError> {
    let mut found: BTreeMap<(DateTime<Utc>, Key), Occurrence> = BTreeMap::new();
    for known in work.rows.occurrences_between(within.from, within.to)? {
        found.insert((known.due, known.key), known);
    }
    let is_within = |ahead: &Upcoming| (within.from..within.to).contains(&ahead.due);
    for ahead in work.schedule.upcoming(within.to).into_iter().filter(is_within) {
        let time = work.zone.local(ahead.due).time();
        let Upcoming { key, due, effective_due, state, until_undisturbed } = ahead;
        let pending = Occurrence::pending(key, time, due);
        found.entry((due, key)).or_insert(Occurrence { state, effective_due, until_undisturbed, ..pending });
    }
    let mut shown = Vec::new();
    for known in found.into_values() {
        if !matches!(known.state, State::Nonexistent | State::Superseded) && !is_lead(work, &known)? {
            shown.push(known);
        }
    }
    Ok(shown)
}

fn is_lead(work: &Work<'_>, known: &Occurrence) -> Result<bool, EngineError> {
    let stored = match work.stored_rule(known.key.rule) {
        Some(stored) => Some(stored.clone()),
        None => work.rows.rule(known.key.rule)?,
    };
    Ok(stored
        .is_some_and(|stored| stored.track.rule.lead.is_some() && stored.owner.kind() != Kind::Confirmation))
}

/// What takes time between two instants: everything that was not left out, with how long it takes as far as is known.
pub(crate) fn taken(work: &Work<'_>, within: Span) -> Result<Vec<Standing>, EngineError> {
    let mut subjects = Subjects::new(work.rows);
    let mut standing = Vec::new();
    for occurrence in between(work, within)? {
        let subject = subjects.of(occurrence.key.rule)?;
        if subject.kind.is_prompt() || occurrence.state == State::Skipped {
            continue;
        }
        let length = TimeDelta::minutes(length_of(subject.kind, subject.minutes).into());
        let activity = subject.activity.as_ref();
        standing.push(Standing {
            span: Span { from: occurrence.due, to: occurrence.due + length },
            need: activity.and_then(|activity| activity.need),
            with_people: activity.is_some_and(|activity| activity.is_with_people()),
            person: activity.and_then(|activity| activity.person),
            occurrence,
        });
    }
    Ok(standing)
}

/// How many minutes something takes, where nobody said it as long as is usual.
pub(crate) fn length_of(kind: Kind, minutes: Option<u32>) -> u32 {
    minutes.unwrap_or(match kind {
        Kind::Activity | Kind::PlacedActivity => 60,
        Kind::CheckIn | Kind::MovedCheckIn => 30,
        Kind::Reconnect => 120,
        Kind::Confirmation | Kind::LookAgain | Kind::Promise => 15,
        Kind::Planning | Kind::Nudge | Kind::HardDate | Kind::Thinking | Kind::LookBack => 0,
    })
}

/// So many whole days from midnight here on, today or later.
pub(crate) fn days(work: &Work<'_>, first: chrono::NaiveDate, count: u64) -> Span {
    let midnight = |date| work.zone.resolve(date, NaiveTime::MIN).due;
    let end = first.checked_add_days(chrono::Days::new(count)).unwrap_or(first);
    Span { from: midnight(first), to: midnight(end) }
}

/// The needs that nothing feeds.
pub(crate) fn uncovered(standing: &[Standing]) -> Vec<Need> {
    let feeds = |need: &Need| standing.iter().any(|one| one.need == Some(*need));
    Need::ALL.iter().copied().filter(|need| !feeds(need)).collect()
}
