//! Check-ins.

mod around;
mod check_in;

pub use around::{AfterItem, AroundView, BeforeInput, CameInput, CameLine, CouldFollow, OwnQuestion};
pub use check_in::{
    CheckInEntry, CheckInInput, CheckInItem, CheckInMark, CheckInView, CheckInsView, Clear, MovedFrom,
};
