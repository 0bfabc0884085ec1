//! A hard minute: what its window says and offers (MOMENTS.md §3). In code and tables it is an *urge*.
//!
//! | file | what it holds |
//! |---|---|
//! | `line` | the five lines, and what can be said of each with a tap |
//! | `offer` | what can be offered, and whether it leads to contact |
//! | `situation` | all that is known then, and what of it allows contact now |
//! | `sentence` | what is said first |
//! | `until` | until when a pause, and until when a text, is held |
//! | `minute` | the one function: from all of that to what the window shows |
//!
//! Where no plan is open, somebody said no, or I am not safe, the answer is that of no plan: nothing in it leads to contact or
//! speaks of it. Only what the term *through whom* names is told beside it. Days and times are values; no span that remains is.

mod line;
mod minute;
mod offer;
mod sentence;
mod situation;
mod until;

pub use line::{Harder, LookAct, MinuteCard, MinuteLine, SayFor, SetOff};
pub use minute::{ArrangeForm, Asked, Minute, hard_minute};
pub use offer::{MinuteOffer, Offered};
pub use sentence::{MinuteSentence, Said, Voice, of_what_was_sent};
pub use situation::{Clock, Mine, PassedCheckIn, Situation, through_whom};
pub use until::{Hold, PauseUntil, coming_morning};
