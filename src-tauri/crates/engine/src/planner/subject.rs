//! Subjects: what an occurrence is about, in the words that a screen shows.

use crate::EngineError;
use interlude_domain::activity::Activity;
use interlude_domain::rule::{Kind, RuleId};
use interlude_store::tables::{Owner, Rows};
use std::collections::BTreeMap;

/// What a rule reminds of.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    pub kind: Kind,
    pub activity: Option<Activity>,
    /// A text to copy that belongs to it; empty for none.
    pub copy: String,
}

impl Subject {
    /// The person's words; empty for what belongs to a plan.
    pub fn title(&self) -> String {
        self.activity.as_ref().map(|activity| activity.title.clone()).unwrap_or_default()
    }
}

/// The subjects of a screen, each read once.
pub(super) struct Subjects<'vault> {
    rows: &'vault Rows<'vault>,
    known: BTreeMap<RuleId, Subject>,
}

impl<'vault> Subjects<'vault> {
    pub fn new(rows: &'vault Rows<'vault>) -> Subjects<'vault> {
        Subjects { rows, known: BTreeMap::new() }
    }

    /// The subject of a rule, also of one that has ended.
    pub fn of(&mut self, rule: RuleId) -> Result<Subject, EngineError> {
        if let Some(known) = self.known.get(&rule) {
            return Ok(known.clone());
        }
        let stored = self.rows.rule(rule)?.ok_or(EngineError::NotFound)?;
        let activity = match stored.owner {
            Owner::Activity(id) => self.rows.activity(id)?.map(|stored| stored.activity),
            Owner::Plan(..) => None,
        };
        let copy = match stored.owner {
            Owner::Plan(plan, Kind::Confirmation) => self.rows.confirmation_text(plan)?.unwrap_or_default(),
            _ => String::new(),
        };
        let subject = Subject { kind: stored.owner.kind(), activity, copy };
        self.known.insert(rule, subject.clone());
        Ok(subject)
    }
}
