//! Retries: what counts as shown although nobody knows that it was (REMINDERS.md §6).
//!
//! A crash between claim and record leaves a claim without an outcome: it is shown once more, at most twice in all.
//! A claim that failed showed nothing: it is tried again after 10 s, 30 s, 2 min, 10 min and then hourly, while grace lasts.

use crate::EngineError;
use crate::planner::reminding::sent::Notices;
use crate::planner::reminding::work::Work;
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::reminding::rule::InQuietHours;
use interlude_domain::reminding::schedule::Disturbing;
use interlude_store::tables::{Claim, Outcome};

/// How often something is shown without the person asking for it.
const AUTOMATIC_SHOWS: u32 = 2;

/// What has to be shown again.
#[derive(Debug, Default)]
pub(crate) struct Again {
    /// The claims whose occurrence is shown again now, each with the number of its next attempt.
    pub now: Vec<(Claim, u32)>,
    /// When the next one is ready.
    pub next: Option<DateTime<Utc>>,
}

impl Again {
    /// Looks through all claims whose outcome is not *shown*.
    pub fn find(work: &Work<'_>, notices: &Notices) -> Result<Again, EngineError> {
        let mut again = Again::default();
        for claim in work.rows.unsettled_claims()? {
            if notices.awaits(claim.id) {
                continue;
            }
            let Some((ready, attempt)) = ready(work, &claim)? else { continue };
            if ready <= work.now {
                again.now.push((claim, attempt));
            } else {
                again.next = again.next.into_iter().chain([ready]).min();
            }
        }
        Ok(again)
    }
}

/// When a claim is to be shown again and as which attempt; `None` for never.
fn ready(work: &Work<'_>, claim: &Claim) -> Result<Option<(DateTime<Utc>, u32)>, EngineError> {
    let Some(track) = work.schedule.track(claim.key.rule) else { return Ok(None) };
    let (ready, attempt) = match claim.outcome {
        Some(Outcome::Shown) => return Ok(None),
        None if claim.attempt >= AUTOMATIC_SHOWS => return Ok(None),
        None => (work.now, claim.attempt + 1),
        Some(Outcome::Failed) => {
            // After a clock that was set back the wait begins now.
            let failed_at = claim.outcome_at.unwrap_or(claim.claimed_at).min(work.now);
            let failures = work.rows.failures(claim.key, claim.effective_due)?;
            (failed_at + wait_after(failures), claim.attempt)
        }
    };
    let defers = track.rule.in_quiet_hours == InQuietHours::Defer;
    if defers && work.schedule.disturbing() == Disturbing::Unwanted {
        // Its end ends the sleep of the loop.
        return Ok(None);
    }
    let quiet = work.schedule.quiet().filter(|_| defers);
    let silence = work.schedule.silence().filter(|silence| silence.skips(claim.key.rule, work.now));
    let silence = silence.map(|silence| silence.until);
    let quiet_end = quiet.and_then(|quiet| quiet.ends_after(work.now, &work.zone));
    let earliest = silence.into_iter().chain(quiet_end).chain([ready]).max().unwrap_or(ready);
    let in_time = earliest - claim.effective_due <= track.rule.grace;
    Ok(in_time.then_some((earliest, attempt)))
}

fn wait_after(failures: u32) -> TimeDelta {
    TimeDelta::seconds(match failures {
        0 | 1 => 10,
        2 => 30,
        3 => 120,
        4 => 600,
        _ => 3_600,
    })
}
