//! Talking: what is said to the other one, and where.
//!
//! | file | what it holds |
//! |---|---|
//! | `messages` | a draft by its parts, with its facts |
//! | `saying` | what there is to begin with |
//! | `kept_message` | one that is kept, as its screen shows it |
//! | `hinting` | waving hints away |
//! | `hints_seen` | what may be said of a text |
//! | `talks` | the setting of a talk |
//! | `talk_week` | what of one stands in the week |
//! | `talk_form` | what was typed for one |

mod hinting;
mod hints_seen;
mod kept_message;
mod messages;
mod saying;
mod talk_form;
mod talk_week;
mod talks;
