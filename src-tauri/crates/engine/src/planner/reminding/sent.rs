//! Notices that were sent in this run: which occurrences each one stands for, and what is known of it.

use crate::EngineError;
use crate::ports::NoticeId;
use chrono::{DateTime, Utc};
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::{ClaimId, Outcome, Rows};
use std::collections::BTreeMap;

/// How many notices can still be answered; a desktop keeps far fewer.
const REMEMBERED: u64 = 200;

/// The notices that were sent in this run of the program.
#[derive(Debug, Default)]
pub(crate) struct Notices {
    last: u64,
    sent: BTreeMap<NoticeId, Sent>,
}

/// One notice.
#[derive(Debug)]
struct Sent {
    keys: Vec<Key>,
    claims: Vec<ClaimId>,
    outcome: Option<(Outcome, DateTime<Utc>)>,
    is_stored: bool,
}

impl Notices {
    /// Remembers a notice before it is sent.
    pub fn add(&mut self, keys: Vec<Key>, claims: Vec<ClaimId>) -> NoticeId {
        self.last += 1;
        let id = NoticeId(self.last);
        let old = self.last.saturating_sub(REMEMBERED);
        self.sent.retain(|id, sent| id.0 > old || !sent.is_stored);
        let is_stored = claims.is_empty();
        self.sent.insert(id, Sent { keys, claims, outcome: None, is_stored });
        id
    }

    /// Whether the outcome of a claim is still to come, or known and not stored yet.
    pub fn awaits(&self, claim: ClaimId) -> bool {
        self.sent.values().any(|sent| !sent.is_stored && sent.claims.contains(&claim))
    }

    /// Stores every outcome that is known by now.
    pub fn store_outcomes(&mut self, rows: &Rows<'_>) -> Result<(), EngineError> {
        for sent in self.sent.values().filter(|sent| !sent.is_stored) {
            if let Some((outcome, at)) = sent.outcome {
                for claim in &sent.claims {
                    rows.set_outcome(*claim, outcome, at)?;
                }
            }
        }
        Ok(())
    }

    /// To be called once the outcomes are durable.
    pub fn outcomes_are_stored(&mut self) {
        for sent in self.sent.values_mut().filter(|sent| sent.outcome.is_some()) {
            sent.is_stored = true;
        }
    }

    /// What a notice stands for; nothing where it is not known any more.
    pub fn keys_of(&self, id: NoticeId) -> Vec<Key> {
        self.sent.get(&id).map(|sent| sent.keys.clone()).unwrap_or_default()
    }

    /// Remembers what became of a notice, until it is stored. Whether it is known.
    pub fn hear(&mut self, id: NoticeId, outcome: Outcome, at: DateTime<Utc>) -> bool {
        let Some(sent) = self.sent.get_mut(&id) else { return false };
        sent.outcome = Some((outcome, at));
        sent.is_stored = sent.claims.is_empty();
        true
    }

    /// The notices that stand for nothing but `closed`.
    pub fn standing_for(&self, closed: &[Key]) -> Vec<NoticeId> {
        let only = |sent: &Sent| !sent.keys.is_empty() && sent.keys.iter().all(|key| closed.contains(key));
        self.sent.iter().filter(|(_, sent)| only(sent)).map(|(id, _)| *id).collect()
    }
}
