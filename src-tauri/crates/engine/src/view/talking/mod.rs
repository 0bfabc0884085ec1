//! Talking: a message by its parts, and the setting of a talk.

mod message;
mod talk;

pub use message::{
    FactInput, FactToTell, HintView, HintsView, MessageInput, MessageView, PartInput, SayingView,
};
pub use talk::{TalkInput, TalkView};
