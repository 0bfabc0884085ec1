//! The look back, as it is shown.

use crate::view::{CheckInItem, MomentItem, PointView, When};
use interlude_domain::deciding::look_back::{Answered, LookBackAct, LookBackQuestion, Proposed, Side, Third};
use serde::Serialize;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBackAnswer {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// How it stands to the one before it.
    pub answered: Answered,
    /// As it was typed.
    pub text: String,
    /// When.
    pub at: When,
}

/// One question, with every answer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBackLine {
    /// Which.
    pub question: LookBackQuestion,
    /// What it is about.
    pub side: Side,
    /// The answers, the first one first; the last one stands.
    pub answers: Vec<LookBackAnswer>,
}

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBackView {
    /// The moment for which this holds.
    pub now: When,
    /// What may be done with it.
    pub acts: Vec<LookBackAct>,
    /// Why it is proposed now.
    pub proposed: Option<Proposed>,
    /// Each question; none where no plan is there.
    pub lines: Vec<LookBackLine>,
    /// Whether words of not wanting to live, or of harming somebody, stand in an answer: then help is shown.
    pub is_of_harm: bool,
}

/// One entry of mine; one of the three is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBackEntry {
    /// The day that it stands under.
    pub day: String,
    /// Something that was logged.
    pub moment: Option<MomentItem>,
    /// An agreed moment of contact, and what became of it.
    pub check_in: Option<CheckInItem>,
    /// Where it was on *without fear*, 1 to 5.
    pub step: Option<u8>,
}

/// A part of the time with some of the entries in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBackPart {
    /// Which.
    pub third: Third,
    /// How many there are.
    pub count: usize,
    /// Those that are shown, the earliest first.
    pub entries: Vec<LookBackEntry>,
}

/// What of my own stands beside an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookBackBeside {
    /// The begin, the middle and the end; none where nothing stands beside this question.
    pub parts: Vec<LookBackPart>,
    /// What I must have, beside that question.
    pub must_haves: Vec<String>,
    /// What I would need to see and never said.
    pub never_said: Vec<String>,
    /// What was tried, beside that question.
    pub tried: Vec<PointView>,
}
