//! People I want to see: kept, taken away, brought back, and met.

use crate::planner::own_life::inviting::Inviting;
use crate::planner::own_life::meetings::counted_from;
use crate::planner::reminding::work::Work;
use crate::view::{Area, Met, PersonInput, PersonView, When};
use crate::{EngineError, Planner};
use chrono::NaiveDate;
use interlude_domain::form::{FieldProblem, Form, LINE, Problem, TEXT};
use interlude_domain::own_life::person::{Due, Person, PersonId};
use interlude_domain::time::manner::Manner;
use interlude_store::tables::{MeetingId, StoredPerson};
use std::ops::RangeInclusive;

const TOUCHED: &[Area] = &[Area::People, Area::Week];
/// An interval in days: up to two years.
const INTERVAL: RangeInclusive<u32> = 1..=730;

impl Planner {
    /// Everybody on the list: who is due first, then in the order in which they were added.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn people(&self) -> Result<Vec<PersonView>, EngineError> {
        self.read(|work| {
            let mut people: Vec<PersonView> =
                work.rows.people()?.iter().map(|stored| view(work, stored)).collect::<Result<_, _>>()?;
            people.sort_by_key(|person| Due::ALL.iter().position(|due| *due == person.due));
            Ok(people)
        })
    }

    /// Adds a person, or changes the one with this name.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] where there is none.
    pub fn keep_person(&self, id: Option<i64>, input: &PersonInput) -> Result<PersonView, EngineError> {
        self.change(TOUCHED, |work| {
            let id = id.map(PersonId);
            if let Some(id) = id {
                known(work, id)?;
            }
            let person = read(input).map_err(EngineError::Invalid)?;
            let id = work.rows.keep_person(id, &person, work.now)?;
            view(work, &known(work, id)?)
        })
    }

    /// Takes a person away; they can be brought back. Activities with them stay.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_person(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let stored = known(work, PersonId(id))?;
            Ok(work.rows.set_person_removed(stored.id, Some(work.now))?)
        })
    }

    /// Brings a person back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nobody was taken away.
    pub fn restore_person(&self, id: i64) -> Result<PersonView, EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.rows.person(PersonId(id))?.filter(|stored| stored.removed_at.is_some());
            let stored = stored.ok_or(EngineError::NotFound)?;
            work.rows.set_person_removed(stored.id, None)?;
            view(work, &stored)
        })
    }

    /// Writes down that I met somebody on a date, planned or not.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no such person, [`EngineError::Invalid`] for a date that is none or is to come.
    pub fn add_meeting(&self, id: i64, date: &str) -> Result<Met, EngineError> {
        self.change(TOUCHED, |work| {
            let stored = known(work, PersonId(id))?;
            let mut form = Form::new(work.manner);
            let date = form.date("date", date);
            if date.is_some_and(|date| date > today(work)) {
                form.refuse("date", Problem::InTheFuture);
            }
            let date = form.finish(date).map_err(EngineError::Invalid)?;
            let meeting = work.rows.add_meeting(stored.id, date, work.now)?.0;
            Ok(Met { meeting, person: view(work, &stored)? })
        })
    }

    /// Takes back that I met somebody.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no such meeting.
    pub fn remove_meeting(&self, meeting: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let was_there = work.rows.remove_meeting(MeetingId(meeting), work.now)?;
            was_there.then_some(()).ok_or(EngineError::NotFound)
        })
    }
}

fn read(input: &PersonInput) -> Result<Person, Vec<FieldProblem>> {
    let mut form = Form::new(Manner::PLAIN);
    let name = form.required("name", &input.name, LINE);
    let ideal = form.count_if_any("ideal", &input.ideal, INTERVAL);
    let latest = form.count_if_any("latest", &input.latest, INTERVAL);
    if let (Some(Some(ideal)), Some(Some(latest))) = (ideal, latest)
        && latest < ideal
    {
        form.refuse("latest", Problem::BelowIdeal);
    }
    let invitation = form.text("invitation", &input.invitation, TEXT);
    let note = form.text("note", &input.note, TEXT);
    let person = (|| {
        Some(Person {
            name: name?,
            ideal_days: ideal?,
            latest_days: latest?,
            invitation: invitation?,
            note: note?,
        })
    })();
    form.finish(person)
}

fn known(work: &Work<'_>, id: PersonId) -> Result<StoredPerson, EngineError> {
    let stored = work.rows.person(id)?.filter(|stored| stored.removed_at.is_none());
    stored.ok_or(EngineError::NotFound)
}

fn today(work: &Work<'_>) -> NaiveDate {
    work.zone.local(work.now).date()
}

fn view(work: &Work<'_>, stored: &StoredPerson) -> Result<PersonView, EngineError> {
    let inviting = Inviting::load(work)?;
    let may_invite = inviting.may_invite(&stored.person.name);
    let (since, last) = counted_from(work, stored)?;
    let today = today(work);
    let text = |days: Option<u32>| days.map(|days| days.to_string()).unwrap_or_default();
    let person = &stored.person;
    let mut next = None;
    for of in work.rules.iter().filter(|of| of.owner.activity().is_some()) {
        let activity = of.owner.activity().map(|id| work.rows.activity(id)).transpose()?.flatten();
        if of.track.rule.lead.is_none()
            && activity.is_some_and(|known| known.activity.person == Some(stored.id))
        {
            next = next
                .into_iter()
                .chain(work.schedule.ahead(of.track.rule.id).next().map(|next| next.due))
                .min();
        }
    }
    Ok(PersonView {
        id: stored.id.0,
        input: PersonInput {
            name: person.name.clone(),
            ideal: text(person.ideal_days),
            latest: text(person.latest_days),
            invitation: person.invitation.clone(),
            note: person.note.clone(),
        },
        last: last.map(|date| date.to_string()),
        days: (today - since).num_days().max(0),
        // Nobody is brought up whom I would not invite.
        due: if may_invite { person.due(since, today) } else { Due::Never },
        may_invite,
        could_help: !inviting.is_after_a_no(&stored.person.name),
        next: next.map(|due| When::new(due, &work.zone)),
    })
}
