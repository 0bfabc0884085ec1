//! What must hold of the rows after a sequence.

use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::reminding::occurrence::State;
use interlude_store::StoreError;
use interlude_store::tables::{Claim, Outcome, Rows};
use std::collections::BTreeMap;

/// Looks at every row: nothing early, nothing lost, nothing shown too often.
pub fn rows(rows: &Rows<'_>, now: DateTime<Utc>, crashes: &[DateTime<Utc>]) -> Result<(), StoreError> {
    let all = rows.occurrences_between(DateTime::<Utc>::MIN_UTC, now + TimeDelta::days(365))?;
    for known in &all {
        let claims = rows.claims_of(known.key)?;
        if known.state == State::Shown {
            assert!(!claims.is_empty(), "shown and never sent: {known:?}");
        }
        let mut by_due: BTreeMap<DateTime<Utc>, Vec<&Claim>> = BTreeMap::new();
        for claim in &claims {
            // Another attempt may come after the clock was set back.
            assert!(claim.attempt > 1 || claim.claimed_at >= claim.effective_due, "early: {claim:?}");
            by_due.entry(claim.effective_due).or_default().push(claim);
        }
        for (due, claims) in by_due {
            let seen = claims.iter().filter(|claim| claim.outcome != Some(Outcome::Failed)).count();
            let crashed = crashes.iter().any(|crash| *crash >= due);
            assert!(seen <= 1 + usize::from(crashed), "shown {seen} times, crashed {crashed}: {claims:?}");
        }
    }
    // Every date of a daily rule from its beginning to now has its row.
    for stored in
        rows.live_rules()?.iter().filter(|stored| stored.track.rule.lead.is_none() && !stored.track.ended)
    {
        let next = stored.track.next;
        let mut date = Some(stored.track.began);
        while let Some(day) = date.filter(|day| next.is_some_and(|next| *day < next)) {
            let key = interlude_domain::reminding::occurrence::Key { rule: stored.track.rule.id, date: day };
            if stored.track.rule.falls_on(day) {
                assert!(all.iter().any(|known| known.key == key), "lost: {key}");
            }
            date = day.succ_opt();
        }
    }
    Ok(())
}
