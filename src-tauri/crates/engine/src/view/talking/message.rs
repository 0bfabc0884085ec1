//! Messages by their parts, as they are shown and as they are typed.

use super::TalkView;
use crate::view::{DraftInput, DraftItem, DraftView, When};
use interlude_domain::moments::draft::{HeldTime, HeldUntil};
use interlude_domain::moments::noticed::NoticedKind;
use interlude_domain::talking::hints::Hint;
use interlude_domain::talking::message::{FactTold, Layout, MessageForm, MessagePart};
use interlude_domain::talking::rules::Rules;
use interlude_domain::talking::sheet::Sheet;
use interlude_domain::talking::template::Template;
use serde::{Deserialize, Serialize};

/// What is typed in a field of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PartInput {
    /// Which one.
    pub part: MessagePart,
    /// What is typed.
    pub text: String,
}

/// A fact in a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FactInput {
    /// The observation that it comes from; nothing once that was erased.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub source: Option<i64>,
    /// How it is told.
    pub told: FactTold,
    /// Its words in this message.
    pub text: String,
}

/// A message as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MessageInput {
    /// What it is written in.
    pub form: MessageForm,
    /// How it is laid out.
    pub layout: Layout,
    /// What stands in its fields, also in those of another form.
    pub parts: Vec<PartInput>,
    /// At most two.
    pub facts: Vec<FactInput>,
    /// What it began with.
    #[serde(deserialize_with = "Option::deserialize")]
    pub template: Option<Template>,
    /// Until when it is held.
    pub until: HeldUntil,
    /// The date, where it is held until one.
    pub date: String,
    /// The language of the words around it, such as `en`: hints are by its rules.
    pub language: String,
}

impl MessageInput {
    /// How it is held, with the text that its parts make.
    pub(crate) fn draft(&self, text: String) -> DraftInput {
        DraftInput { text, until: self.until, date: self.date.clone() }
    }
}

/// A hint about a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HintView {
    /// What it is.
    pub hint: Hint,
    /// The sentence.
    pub sentence: String,
}

/// What may be said of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HintsView {
    /// Whether there are rules for the language.
    pub rules: Rules,
    /// In the order of the text.
    pub found: Vec<HintView>,
    /// Whether only its beginning was looked at.
    pub is_cut: bool,
    /// Whether words of not wanting to live, or of harming somebody, stand in it: then help is shown, and no hint.
    pub is_of_harm: bool,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MessageView {
    /// What it is as a draft: its text as it reads, until when it is held, when it was copied.
    pub draft: DraftView,
    /// What its form shows.
    pub input: MessageInput,
    /// Whether it may be built: an open plan is there. Without one it is a text for me alone.
    pub may_build: bool,
    /// What may be said of it.
    pub hints: HintsView,
}

/// Something that was noticed and may be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FactToTell {
    /// The observation.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// When it was, as the clock showed it.
    pub at: String,
    /// Which of the seven it is.
    pub kind: Option<NoticedKind>,
    /// The fact.
    pub fact: String,
    /// The words that were said, as they were; may be empty.
    pub exact: String,
}

/// What the screen for talking begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SayingView {
    /// The moment for which this holds.
    pub now: When,
    /// Whether there is an open plan, and so somebody to say something to.
    pub may_build: bool,
    /// Whether a new message opens as *write it down*.
    pub time: HeldTime,
    /// What stands first to begin with.
    pub first: Vec<Template>,
    /// What stands under *more*.
    pub more: Vec<Template>,
    /// The next check-in, on the clock on the wall.
    pub check_in: Option<String>,
    /// The meeting, on the clock on the wall.
    pub meeting: Option<String>,
    /// What was written by parts and is still there, the latest first.
    pub messages: Vec<DraftItem>,
    /// The talks of this plan, the latest first.
    pub talks: Vec<TalkView>,
    /// Whether a plan is there, also one with a no: then sheets and points are.
    pub has_sheets: bool,
    /// The sheet that is offered.
    pub sheet: Option<Sheet>,
}
