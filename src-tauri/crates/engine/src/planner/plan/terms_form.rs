//! Reads the terms of a plan and how each of them stands.
//!
//! Since when a term holds need not be said. It follows from what was stored: [`FormerTerms`] finds the term as it was, and
//! [`Standing::after`] decides, or, where only the record was wrong, [`Standing::corrected`].

use crate::view::{ChangeKind, StandingInput, TermInput};
use chrono::NaiveDate;
use interlude_domain::form::{Form, Problem, TEXT};
use interlude_domain::plan::cadence::Cadence;
use interlude_domain::plan::contact::Contact;
use interlude_domain::plan::control::controls_in;
use interlude_domain::plan::term::{Standing, Term, TermId};
use interlude_domain::plan::{Plan, Reconnect};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::manner::Manner;

/// What has to be known to read a form: where and when it is typed, and the plan as it was.
pub(crate) struct Around<'plan> {
    /// The zone in which something without a zone is agreed.
    pub here: &'plan Zone,
    /// The date here.
    pub today: NaiveDate,
    /// How what is typed may be written.
    pub manner: Manner,
    /// The plan as it is stored, if it is.
    pub former: Option<&'plan Plan>,
    /// What the save of a stored plan is.
    pub change: ChangeKind,
}

/// More lines than this are no agreement that anybody remembers.
const MOST_TERMS: usize = 100;

/// How a term stands; since when may be left open, and is not in the future.
pub(crate) fn standing(
    form: &mut Form,
    field: &str,
    typed: &StandingInput,
    around: &Around<'_>,
) -> Option<Standing> {
    form.within(field, |form| {
        let since = form.date_if_any("since", &typed.since)?;
        if since.is_some_and(|since| since > around.today) {
            form.refuse("since", Problem::InTheFuture);
            return None;
        }
        Some(Standing { certainty: typed.certainty, said_by: typed.said_by, since })
    })
}

/// The lines; a term by which one would control the other is refused.
pub(crate) fn terms(form: &mut Form, typed: &[TermInput], around: &Around<'_>) -> Option<Vec<Term>> {
    if typed.len() > MOST_TERMS {
        form.refuse("terms", Problem::TooLarge);
        return None;
    }
    // Every line is read, so that every problem is told.
    let read: Vec<Option<Term>> = typed
        .iter()
        .enumerate()
        .map(|(index, term)| form.within(&format!("terms.{index}"), |form| line(form, term, around)))
        .collect();
    read.into_iter().collect()
}

fn line(form: &mut Form, typed: &TermInput, around: &Around<'_>) -> Option<Term> {
    let text = form.required("text", &typed.text, TEXT);
    if text.as_deref().and_then(|text| controls_in(typed.topic, text)).is_some() {
        form.refuse("text", Problem::Controls);
    }
    if !typed.topic.is_line() {
        form.refuse("topic", Problem::NotAChoice);
    }
    let standing = standing(form, "standing", &typed.standing, around)?;
    Some(Term { id: typed.id.map(TermId), topic: typed.topic, text: text?, standing })
}

/// The terms as they were, to find out since when each holds as it stands now.
pub(crate) struct FormerTerms<'plan> {
    plan: Option<&'plan Plan>,
    today: NaiveDate,
    change: ChangeKind,
}

impl<'plan> FormerTerms<'plan> {
    pub fn new(around: &Around<'plan>) -> FormerTerms<'plan> {
        FormerTerms { plan: around.former, today: around.today, change: around.change }
    }

    fn stand<T: PartialEq>(&self, typed: Standing, before: Option<(T, Standing)>, says: &T) -> Standing {
        match self.change {
            ChangeKind::Correction => typed.corrected(before.map(|(_, standing)| standing), self.today),
            ChangeKind::Renegotiation => typed.after(before, says, self.today),
        }
    }

    pub fn ends(&self, date: NaiveDate, typed: Standing) -> Standing {
        let before = self.plan.and_then(|plan| plan.ends);
        let moved = before.filter(|(old, _)| *old != date && self.change == ChangeKind::Renegotiation);
        let typed = moved.map_or(typed, |(_, former)| typed.of_moved(former, self.today));
        self.stand(typed, before, &date)
    }

    pub fn cadence(&self, cadence: Cadence) -> Cadence {
        // What I do the day before is no part of what was agreed.
        let says =
            |one: &Cadence| Cadence { standing: Standing::default(), confirmation: None, ..one.clone() };
        let old = self.plan.and_then(|plan| plan.cadence.as_ref());
        let standing =
            self.stand(cadence.standing, old.map(|old| (says(old), old.standing)), &says(&cadence));
        Cadence { standing, ..cadence }
    }

    pub fn reconnect(&self, meeting: Reconnect) -> Reconnect {
        let says = |one: &Reconnect| Reconnect { standing: Standing::default(), ..one.clone() };
        let old = self.plan.and_then(|plan| plan.reconnect.as_ref());
        let standing =
            self.stand(meeting.standing, old.map(|old| (says(old), old.standing)), &says(&meeting));
        Reconnect { standing, ..meeting }
    }

    pub fn contact(&self, contact: Contact) -> Contact {
        let says = |one: Contact| Contact { standing: Standing::default(), ..one };
        let old = self.plan.and_then(|plan| plan.contact);
        let standing = self.stand(contact.standing, old.map(|old| (says(old), old.standing)), &says(contact));
        Contact { standing, ..contact }
    }

    pub fn term(&self, term: Term) -> Term {
        let known = self.plan.into_iter().flat_map(|plan| &plan.terms);
        let old = known.into_iter().find(|old| old.id.is_some() && old.id == term.id);
        let before = old.map(|old| ((old.topic, old.text.as_str()), old.standing));
        let standing = self.stand(term.standing, before, &(term.topic, term.text.as_str()));
        Term { standing, ..term }
    }
}
