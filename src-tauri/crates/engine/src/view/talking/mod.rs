//! Talking: a message by its parts, the setting of a talk, sheets and points.

mod message;
mod point;
mod sheet;
mod talk;

pub use message::{
    FactInput, FactToTell, HintView, HintsView, MessageInput, MessageView, PartInput, SayingView,
};
pub use point::{PointInput, PointView, PointsView};
pub use sheet::{FormerSheet, SheetLineInput, SheetLineView, SheetView, SheetsView};
pub use talk::{TalkInput, TalkView};
