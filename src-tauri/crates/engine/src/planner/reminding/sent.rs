//! Notices that were sent in this run: which occurrences each one stands for, and what is known of it.

use crate::EngineError;
use crate::ports::NoticeId;
use chrono::{DateTime, Utc};
use interlude_domain::reminding::check_back::CheckBackId;
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
    /// What a pause asks by it; such a notice stands for no occurrence.
    check_back: Option<CheckBackId>,
    outcome: Option<(Outcome, DateTime<Utc>)>,
    is_stored: bool,
}

impl Notices {
    /// Remembers a notice before it is sent.
    pub fn add(&mut self, keys: Vec<Key>, claims: Vec<ClaimId>) -> NoticeId {
        let is_stored = claims.is_empty();
        self.remember(Sent { keys, claims, check_back: None, outcome: None, is_stored })
    }

    /// The same of a notice by which a pause asks.
    pub fn add_check_back(&mut self, id: CheckBackId) -> NoticeId {
        let (keys, claims) = (Vec::new(), Vec::new());
        self.remember(Sent { keys, claims, check_back: Some(id), outcome: None, is_stored: true })
    }

    fn remember(&mut self, notice: Sent) -> NoticeId {
        self.last += 1;
        let id = NoticeId(self.last);
        let old = self.last.saturating_sub(REMEMBERED);
        self.sent.retain(|id, sent| id.0 > old || !sent.is_stored);
        self.sent.insert(id, notice);
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

    /// Whether a pause asks by that notice.
    pub fn is_check_back(&self, id: NoticeId) -> bool {
        self.sent.get(&id).is_some_and(|sent| sent.check_back.is_some())
    }

    /// The notices by which these check-backs were asked.
    pub fn asking(&self, ids: &[CheckBackId]) -> Vec<NoticeId> {
        let asks = |sent: &Sent| sent.check_back.is_some_and(|id| ids.contains(&id));
        self.sent.iter().filter(|(_, sent)| asks(sent)).map(|(id, _)| *id).collect()
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
