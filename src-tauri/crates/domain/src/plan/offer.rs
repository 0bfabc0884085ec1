//! Offers: what a screen may show, say or let me do, by how things stand with the plan (PRODUCT.md §2, §3.1, §3.7).
//!
//! A plan is *open* while it is not closed, nobody said no on it, and it is not *not safe*. Where none is open nothing offers a
//! template, an invitation, an answer, or a sentence about contact with the other. Every screen asks here and decides nothing
//! by itself.

use crate::plan::Turn;
use crate::plan::writing::FirstWord;

crate::words! {
    /// How things stand.
    PlanState {
        /// There is no plan. That may be the answer to having been told not to contact them, so it is the same for everyone.
        NoPlan = "no_plan",
        /// The plan is open.
        Open = "open",
        /// They said a clear no, or they or a court told me not to contact them.
        TheirNo = "their_no",
        /// I said a clear no.
        MyNo = "my_no",
        /// I am not safe.
        NotSafe = "not_safe",
        /// The last plan was closed.
        Closed = "closed",
    }
}

impl PlanState {
    /// How things stand with a plan that is not closed.
    pub fn of(turn: Turn) -> PlanState {
        match turn {
            Turn::GoesOn => PlanState::Open,
            Turn::TheirNo => PlanState::TheirNo,
            Turn::MyNo => PlanState::MyNo,
            Turn::NotSafe => PlanState::NotSafe,
        }
    }
}

crate::words! {
    /// Something that a screen may offer.
    Offer {
        /// To make a plan, in neutral words and after the five questions.
        Begin = "begin",
        /// What is agreed, and when the next contact is.
        Contact = "contact",
        /// To change the terms, with templates.
        Terms = "terms",
        /// What is brought up: what follows on a check-in, questions to ask, limbo, the end.
        Prompts = "prompts",
        /// Words to have ready.
        Words = "words",
        /// The page to hand over.
        Page = "page",
        /// What held before.
        Before = "before",
        /// What was logged, to read.
        Log = "log",
        /// To note contact in between, for oneself; not after a no of theirs, where mine is not called anything.
        Note = "note",
        /// *They reached out.*
        ReachedOut = "reached_out",
        /// *They said a clear no.*
        TheirNo = "their_no",
        /// *I said a clear no.*
        MyNo = "my_no",
        /// *I was told not to contact them.*
        ToldNot = "told_not",
        /// *I'm not safe.*
        NotSafe = "not_safe",
        /// Taking the turn back as a mistake.
        Mistake = "mistake",
        /// To end the plan.
        End = "end",
    }
}

/// What may be offered, in the order of [`Offer::ALL`].
pub fn offers(state: PlanState) -> &'static [Offer] {
    match state {
        PlanState::NoPlan | PlanState::Closed => &[Offer::Begin],
        PlanState::Open => &[
            Offer::Contact,
            Offer::Terms,
            Offer::Prompts,
            Offer::Words,
            Offer::Page,
            Offer::Before,
            Offer::Log,
            Offer::Note,
            Offer::ReachedOut,
            Offer::TheirNo,
            Offer::MyNo,
            Offer::ToldNot,
            Offer::NotSafe,
            Offer::End,
        ],
        PlanState::TheirNo => &[Offer::Log, Offer::NotSafe, Offer::Mistake, Offer::End],
        PlanState::MyNo => &[
            Offer::Log,
            Offer::Note,
            Offer::ReachedOut,
            Offer::ToldNot,
            Offer::NotSafe,
            Offer::Mistake,
            Offer::End,
        ],
        PlanState::NotSafe => &[Offer::Log, Offer::Note, Offer::Mistake],
    }
}

/// Whether something may be offered.
pub fn may_offer(state: PlanState, offer: Offer) -> bool {
    offers(state).contains(&offer)
}

/// Whether two names are the same one, however they are written: `M.`, ` m`.
pub fn is_same_name(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.trim().trim_end_matches('.').trim().to_lowercase();
    !plain(one).is_empty() && plain(one) == plain(other)
}

/// Whether somebody of the name that a plan has may be invited, or be brought up as one to meet: in an open plan where I may
/// write first, and never after a no or where I am not safe, also once that plan is closed.
pub fn may_invite(turn: Turn, first_word: FirstWord) -> bool {
    turn == Turn::GoesOn && first_word.is_mine()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each state offers.
    const TABLE: &str = "
                        no_plan  open  their_no  my_no  not_safe  closed
        begin           x        .     .         .      .         x
        contact         .        x     .         .      .         .
        terms           .        x     .         .      .         .
        prompts         .        x     .         .      .         .
        words           .        x     .         .      .         .
        page            .        x     .         .      .         .
        before          .        x     .         .      .         .
        log             .        x     x         x      x         .
        note            .        x     .         x      x         .
        reached_out     .        x     .         x      .         .
        their_no        .        x     .         .      .         .
        my_no           .        x     .         .      .         .
        told_not        .        x     .         x      .         .
        not_safe        .        x     x         x      .         .
        mistake         .        .     x         x      x         .
        end             .        x     x         x      .         .";

    #[test]
    fn what_each_state_offers() {
        let mut lines = TABLE.lines().skip(1);
        let states: Vec<PlanState> = lines
            .next()
            .unwrap()
            .split_whitespace()
            .map(|name| PlanState::from_name(name).unwrap())
            .collect();
        assert_eq!(states, PlanState::ALL);
        let mut names = Vec::new();
        for line in lines {
            let mut cells = line.split_whitespace();
            let offer = Offer::from_name(cells.next().unwrap()).unwrap();
            names.push(offer);
            assert_eq!(cells.clone().count(), states.len(), "{}", offer.name());
            for (state, cell) in states.iter().zip(cells) {
                assert_eq!(may_offer(*state, offer), cell == "x", "{} {}", offer.name(), state.name());
            }
        }
        assert_eq!(names, Offer::ALL);
    }

    #[test]
    fn the_one_of_the_plan_is_invited_only_where_i_may_write_first_and_nobody_said_no() {
        for &turn in Turn::ALL {
            for &word in FirstWord::ALL {
                let expected = turn == Turn::GoesOn && word == FirstWord::Mine;
                assert_eq!(may_invite(turn, word), expected, "{} {}", turn.name(), word.name());
            }
        }
    }

    #[test]
    fn a_name_is_known_however_it_is_written() {
        for (one, other, same) in
            [("M.", " m ", true), ("Maria", "MARIA", true), ("M.", "Mo", false), ("", " ", false)]
        {
            assert_eq!(is_same_name(one, other), same, "{one:?} {other:?}");
        }
    }
}
