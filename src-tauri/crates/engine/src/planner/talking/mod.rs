//! Talking: what is said to the other one, and where; what one would have to say before deciding.
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
//! | `sheets` | writing a sheet, and what is offered |
//! | `sheet_views` | how each stands, and how it stood before |
//! | `sheet_telling` | whether they were told what one would need to see |
//! | `sheet_form` | what was typed for one |
//! | `points` | what was good, hard, or turned something, and what was tried |

mod hinting;
mod hints_seen;
mod kept_message;
mod messages;
mod points;
mod saying;
mod sheet_form;
mod sheet_telling;
mod sheet_views;
mod sheets;
mod talk_form;
mod talk_week;
mod talks;
