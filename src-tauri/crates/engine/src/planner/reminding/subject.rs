//! Subjects: what an occurrence is about, in the words that a screen shows.

use crate::EngineError;
use interlude_domain::own_life::activity::{Activity, ActivityId};
use interlude_domain::own_life::need::Need;
use interlude_domain::reminding::rule::{Kind, RuleId};
use interlude_domain::week::nudge::Nudge;
use interlude_store::tables::{Owner, Rows};
use std::collections::BTreeMap;

/// What a rule reminds of.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    pub kind: Kind,
    /// The person's words; empty for what belongs to a plan.
    pub title: String,
    pub activity: Option<Activity>,
    pub activity_id: Option<ActivityId>,
    /// How long it takes, where that was said.
    pub minutes: Option<u32>,
    /// What a prompt is about.
    pub nudge: Option<Nudge>,
    /// A text to copy that belongs to it; empty for none.
    pub copy: String,
}

impl Subject {
    /// What it feeds, or what nothing feeds.
    pub fn need(&self) -> Option<Need> {
        match self.nudge {
            Some(Nudge::Need(need)) => Some(need),
            _ => self.activity.as_ref().and_then(|activity| activity.need),
        }
    }
}

/// The subjects of a screen, each read once.
pub(crate) struct Subjects<'vault> {
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
        let owner = self.rows.rule(rule)?.ok_or(EngineError::NotFound)?.owner;
        let activity = match owner.activity() {
            Some(id) => self.rows.activity(id)?.map(|stored| stored.activity),
            None => None,
        };
        let copy = match owner {
            Owner::Plan(plan, Kind::Confirmation) => self.rows.confirmation_text(plan)?.unwrap_or_default(),
            _ => String::new(),
        };
        let nudge = match owner {
            Owner::Prompt(_) => self.rows.nudge(rule)?,
            _ => None,
        };
        let minutes = match owner {
            Owner::Placed(_) => self.rows.placement(rule)?,
            _ => None,
        };
        let title = match (&activity, nudge) {
            (Some(activity), _) => activity.title.clone(),
            (_, Some(Nudge::Person(id))) => {
                self.rows.person(id)?.map(|stored| stored.person.name).unwrap_or_default()
            }
            (_, Some(Nudge::HardDate(id))) => {
                self.rows.hard_date(id)?.map(|stored| stored.hard.title).unwrap_or_default()
            }
            _ => String::new(),
        };
        let minutes = minutes.or(activity.as_ref().and_then(|activity| activity.minutes));
        let subject = Subject {
            kind: owner.kind(),
            title,
            activity,
            activity_id: owner.activity(),
            minutes,
            nudge,
            copy,
        };
        self.known.insert(rule, subject.clone());
        Ok(subject)
    }
}
