//! What Interlude knows about a space period, as values and functions.
//!
//! Nothing here reads a clock, a file or the environment, and nothing starts a thread: time and zone are arguments.
//! The words are those of the product: a *plan* holds *terms*, a *rule* has *occurrences*, an *activity* feeds a *need*.
//!
//! | module | what it answers |
//! |---|---|
//! | [`recurrence`] | on which dates does a rule fall? |
//! | [`local_time`] | which instant is 19:00 on that date in that zone? |
//! | [`quiet`] | are these quiet hours, and when do they end? |
//! | [`rule`], [`occurrence`] | what should be remembered, and what became of it? |
//! | [`schedule`] | what is shown now, and what comes next? |
//! | [`plan`], [`cadence`], [`contact`], [`term`], [`activity`], [`idea`], [`need`] | what was agreed, and what is my own? |
//! | [`person`], [`hard`], [`slots`], [`nudge`] | whom do I want to see, which hours are hard, what is free, what do the coming days lack? |
//! | [`check_in`] | what became of an agreed moment of contact, and what follows? |
//! | [`handover`], [`control`] | what of it may stand on a page for the other, and what never? |
//! | [`typed`](frame::typed) | where does a window go with what was typed and not saved? |
//! | [`offer`], [`writing`], [`speaking`], [`openness`] | what may a screen offer, may I write first, whose words are these, and what is open? |
//! | [`was`](moments::was), [`search`](moments::search) | under which day does something logged stand, and how is it found again? |
//! | [`weekly`](deciding::weekly) | how was a week, and which of it is asked? |
//! | [`form`] | does what was typed make sense, and beside which field is it said? |
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod check_ins;
pub mod deciding;
pub mod form;
pub mod frame;
pub mod moments;
pub mod own_life;
pub mod plan;
pub mod reminding;
pub mod talking;
pub mod time;
pub mod vocabulary;
pub mod week;
