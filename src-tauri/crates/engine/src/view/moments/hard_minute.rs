//! A hard minute, as its window shows it and as it is kept (MOMENTS.md §3).

use crate::view::When;
use interlude_domain::moments::draft::HeldUntil;
use interlude_domain::moments::hard_minute::{
    ArrangeForm, LookAct, MinuteCard, MinuteLine, MinuteOffer, MinuteSentence, PauseUntil, SayFor, SetOff,
    Voice,
};
use interlude_domain::moments::moment::Showing;
use interlude_domain::plan::term::Certainty;
use interlude_domain::plan::writing::Way;
use serde::{Deserialize, Serialize};

/// What the window shows when the door is opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteView {
    /// When the door was opened; everything later in this minute is asked and kept with it.
    pub opened: When,
    /// What is said and offered before anything was tapped.
    pub offers: MinuteOffersView,
    /// My own card, and what makes it harder.
    pub card: MinuteCardView,
    /// My lines for next time, the newest first.
    pub lines: Vec<MinuteLineView>,
}

/// What is said and offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteOffersView {
    /// What is said, in order.
    pub said: Vec<MinuteSaid>,
    /// Up to three offers, in their order.
    pub first: Vec<MinuteOffered>,
    /// The rest, under *more*.
    pub more: Vec<MinuteOffered>,
    /// What always stands beside them.
    pub beside: Vec<MinuteOffer>,
    /// What something can be said for.
    pub purposes: Vec<SayFor>,
    /// What may have set it off.
    pub set_offs: Vec<SetOff>,
    /// What *arrange* opens.
    pub arrange: ArrangeForm,
    /// By which way they are reached in an emergency, where that is settled.
    pub way: Option<Way>,
    /// Where a text can be held; the first without a choice.
    pub holds: Vec<MinuteHold>,
    /// Until when a pause can be.
    pub pauses: Vec<MinutePause>,
}

/// A sentence with what it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteSaid {
    /// Which.
    pub sentence: MinuteSentence,
    /// The day and the time that it names.
    pub at: Option<When>,
    /// How many days were agreed on.
    pub days: Option<u32>,
    /// How the term stands that it speaks of; nothing where it is agreed or there is none.
    pub certainty: Option<Certainty>,
    /// For whom it is said.
    pub voice: Voice,
}

/// An offer with what it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteOffered {
    /// Which.
    pub offer: MinuteOffer,
    /// The day and the time that it names.
    pub at: Option<When>,
    /// My people, my things, or through whom; up to three, and nothing where nobody is known.
    pub names: Vec<String>,
}

/// Where a text can be held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteHold {
    /// Until when.
    pub until: HeldUntil,
    /// The moment, where that is known.
    pub at: Option<When>,
}

/// Until when a pause can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinutePause {
    /// Which of the two.
    pub until: PauseUntil,
    /// Its moment.
    pub at: When,
}

/// What is filled until I change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteCardView {
    /// My own card; nothing as long as it is the filled one.
    pub card: Option<String>,
    /// Which card is filled in.
    pub filled: MinuteCard,
    /// What makes it harder for myself, in my own words; nothing as long as it is the filled list.
    pub harder: Option<Vec<String>>,
}

/// A line for next time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteLineView {
    /// The name of the entry at which it was written.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The line; nothing of one that is folded.
    pub text: Option<String>,
    /// Whether it is folded.
    pub showing: Showing,
    /// When it was written.
    pub written: When,
}

/// What was tapped so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteTaps {
    /// Unix seconds of when the door was opened.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub opened: i64,
    /// The line.
    #[serde(deserialize_with = "Option::deserialize")]
    pub line: Option<MinuteLine>,
    /// What something is to be said for.
    #[serde(deserialize_with = "Option::deserialize")]
    pub purpose: Option<SayFor>,
    /// What looking would be.
    #[serde(deserialize_with = "Option::deserialize")]
    pub look: Option<LookAct>,
}

/// What is kept of a hard minute. Nothing of it is required.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteInput {
    /// What was tapped.
    pub taps: MinuteTaps,
    /// How strong it was, from 0 to 10.
    #[serde(deserialize_with = "Option::deserialize")]
    pub strength: Option<u8>,
    /// How strong it was after.
    #[serde(deserialize_with = "Option::deserialize")]
    pub strength_after: Option<u8>,
    /// What set it off.
    #[serde(deserialize_with = "Option::deserialize")]
    pub set_off: Option<SetOff>,
    /// The offer that was taken last.
    #[serde(deserialize_with = "Option::deserialize")]
    pub offer: Option<MinuteOffer>,
    /// The text that was written in it, which is a moment of its own.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub draft: Option<i64>,
}

/// That something was written to arrange a matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Arranged {
    /// The name of its entry in the log of check-ins, by which it is taken back.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub entry: i64,
    /// Whether it is what was agreed.
    pub is_covered: bool,
}
