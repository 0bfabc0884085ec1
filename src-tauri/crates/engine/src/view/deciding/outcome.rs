//! Outcomes, as they are shown and as they are chosen.

use crate::view::When;
use interlude_domain::deciding::outcome::{
    DecidedBy, Effect, GoOnForm, HelpFor, Outcome, OutcomePart, PlanAfter, PutOff,
};
use interlude_domain::plan::Role;
use serde::{Deserialize, Serialize};

/// What an outcome asks and does, by who decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutcomeBy {
    /// Who decided; nothing before that is said.
    pub by: Option<DecidedBy>,
    /// What is written of it.
    pub parts: Vec<OutcomePart>,
    /// Whether four plain questions stand before it.
    pub asks_first: bool,
    /// What becomes of the plan.
    pub plan: PlanAfter,
    /// What becomes of check-ins, their reminders, the meeting and my promise.
    pub check_ins: Effect,
    /// What becomes of my date to look again.
    pub own_date: Effect,
    /// What becomes of texts that are held for them.
    pub drafts: Effect,
    /// What becomes of what a message can begin with.
    pub templates: Effect,
    /// What reminds of planning a week.
    pub prompts: Effect,
    /// What becomes of what is mine.
    pub mine: Effect,
}

/// One outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutcomeView {
    /// Which.
    pub outcome: Outcome,
    /// What it asks and does, before and after it is said who decided.
    pub by: Vec<OutcomeBy>,
}

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutcomesView {
    /// The moment for which this holds.
    pub now: When,
    /// Who asked for space: sentences follow the role.
    pub role: Role,
    /// Those that may be chosen, in the order of this plan.
    pub outcomes: Vec<OutcomeView>,
    /// Who can get help.
    pub help_for: Vec<HelpFor>,
    /// The end that stands.
    pub ends: String,
    /// Since when it was made longer once, if it was.
    pub renewed: Option<When>,
    /// Whether it may be put off.
    pub may_put_off: bool,
    /// What was put off until now, the latest first.
    pub put_offs: Vec<PutOffView>,
    /// Whether the next *not today* asks what is to be different by then.
    pub asks_different: bool,
    /// Whether they were asked once, as *they have not answered* does.
    pub asked_once: bool,
    /// Whether I may write first.
    pub may_write_first: bool,
    /// What was decided in this plan, the latest first.
    pub decided: Vec<DecisionView>,
}

/// One part of what is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OutcomePartInput {
    /// Which.
    pub part: OutcomePart,
    /// As it is typed.
    pub text: String,
}

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DecideInput {
    /// What becomes of it.
    pub outcome: Outcome,
    /// Who decided.
    #[serde(deserialize_with = "Option::deserialize")]
    pub by: Option<DecidedBy>,
    /// In which form the two go on, where they do.
    #[serde(deserialize_with = "Option::deserialize")]
    pub form: Option<GoOnForm>,
    /// Who gets help, where that is it.
    #[serde(deserialize_with = "Option::deserialize")]
    pub help: Option<HelpFor>,
    /// The new end, where more time is it.
    pub ends: String,
    /// What is written of it.
    pub parts: Vec<OutcomePartInput>,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DecisionView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The plan in which it was made.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub plan: i64,
    /// What became of it.
    pub outcome: Outcome,
    /// Who decided.
    pub by: Option<DecidedBy>,
    /// In which form the two go on.
    pub form: Option<GoOnForm>,
    /// Who gets help.
    pub help: Option<HelpFor>,
    /// What was written of it.
    pub parts: Vec<OutcomePartInput>,
    /// When.
    pub at: When,
    /// What it did to the plan.
    pub did: PlanAfter,
}

/// How it is put off.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PutOffInput {
    /// Why.
    pub why: PutOff,
    /// Until when.
    pub until: String,
    /// What is to be different by then.
    pub different: String,
}

/// What was put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PutOffView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// Why.
    pub why: PutOff,
    /// Until when.
    pub until: String,
    /// What was to be different by then.
    pub different: String,
    /// When it was put off.
    pub at: When,
}

/// What was said for the next time one of us needs room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NextTimeView {
    /// The word, for how long, and who comes back, as far as they were said.
    pub parts: Vec<OutcomePartInput>,
    /// When that was decided.
    pub at: When,
}
