//! Whose a rule is.

use interlude_domain::own_life::activity::ActivityId;
use interlude_domain::plan::PlanId;
use interlude_domain::reminding::rule::Kind;

/// Whose rule it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A plan's check-ins, its reconnect, or its date to look again.
    Plan(PlanId, Kind),
    /// An activity, with all its dates.
    Activity(ActivityId),
    /// One time that was given to an activity.
    Placed(ActivityId),
    /// A prompt to plan.
    Prompt(Kind),
}

impl Owner {
    /// What the rule reminds of.
    pub fn kind(self) -> Kind {
        match self {
            Owner::Plan(_, kind) | Owner::Prompt(kind) => kind,
            Owner::Activity(_) => Kind::Activity,
            Owner::Placed(_) => Kind::PlacedActivity,
        }
    }

    /// The activity that it belongs to, if it does.
    pub fn activity(self) -> Option<ActivityId> {
        self.ids().1.map(ActivityId)
    }

    /// The plan and the activity, as they are stored.
    pub(super) fn ids(self) -> (Option<i64>, Option<i64>) {
        match self {
            Owner::Plan(plan, _) => (Some(plan.0), None),
            Owner::Activity(activity) | Owner::Placed(activity) => (None, Some(activity.0)),
            Owner::Prompt(_) => (None, None),
        }
    }
}
