//! The page for the other person: the terms, and nothing else (PRODUCT.md §3.3).
//!
//! A line comes onto it only from [`Plan::standings`]' own sources: the end, the check-ins, the meeting, contact in between,
//! and the lines. What is private to me has no way here, because no other field of the plan is looked at. A term that would
//! control somebody is left out even where it was stored.

use crate::plan::cadence::Cadence;
use crate::plan::contact::Contact;
use crate::plan::control::controls_in;
use crate::plan::term::{Certainty, Term, Topic};
use crate::plan::{Plan, Reconnect};
use chrono::NaiveDate;

/// One term of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Line<'plan> {
    /// Until when.
    Ends(NaiveDate),
    /// How often check-ins are.
    Cadence(&'plan Cadence),
    /// The meeting at the end.
    Reconnect(&'plan Reconnect),
    /// Contact in between.
    Contact(Contact),
    /// A line.
    Term(&'plan Term),
}

/// The page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Handover<'plan> {
    /// What both said yes to.
    pub agreed: Vec<Line<'plan>>,
    /// Everything else, with how certain it is.
    pub not_agreed: Vec<(Line<'plan>, Certainty)>,
}

impl Handover<'_> {
    /// Whether a line is about who is at home when, or who comes: then the page cannot say that nothing on it is about where
    /// someone is and whom they see.
    pub fn is_about_home(&self) -> bool {
        let lines = self.agreed.iter().chain(self.not_agreed.iter().map(|(line, _)| line));
        lines.into_iter().any(
            |line| matches!(line, Line::Term(term) if matches!(term.topic, Topic::Nights | Topic::Visitors)),
        )
    }
}

/// The page of a plan.
pub fn handover(plan: &Plan) -> Handover<'_> {
    let ends = plan.ends.map(|(date, standing)| (Line::Ends(date), standing));
    let cadence = plan.cadence.as_ref().map(|cadence| (Line::Cadence(cadence), cadence.standing));
    let reconnect = plan.reconnect.as_ref().map(|meeting| (Line::Reconnect(meeting), meeting.standing));
    let contact = plan.contact.map(|contact| (Line::Contact(contact), contact.standing));
    let terms = plan.terms.iter().filter(|term| controls_in(term.topic, &term.text).is_none());
    let lines = terms.map(|term| (Line::Term(term), term.standing));
    let mut page = Handover::default();
    for (line, standing) in ends.into_iter().chain(cadence).chain(reconnect).chain(contact).chain(lines) {
        match standing.certainty {
            Certainty::Agreed => page.agreed.push(line),
            other => page.not_agreed.push((line, other)),
        }
    }
    page
}
