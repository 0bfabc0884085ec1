//! Deciding: how a week was, the look back, and what becomes of the plan.
//!
//! | file | what it holds |
//! |---|---|
//! | `weekly` | answering the weekly check, and when it is offered |
//! | `weekly_views` | how it stands |
//! | `look_back` | answering the seven questions |
//! | `beside` | what of one's own stands beside an answer |
//! | `outcomes` | choosing one, and putting that off |
//! | `outcome_views` | which there are, and what each does |
//! | `outcome_form` | what was typed for one |
//! | `proposing` | when the look back is proposed, and its one reminder |

mod beside;
mod look_back;
mod outcome_form;
mod outcome_views;
mod outcomes;
mod proposing;
mod weekly;
pub(crate) mod weekly_views;
