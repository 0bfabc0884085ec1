//! Writes a plan as its form shows it.

use crate::view::{
    CadenceInput, CadenceRepeat, ConfirmationInput, ContactInput, MissedInput, PlanInput, ReconnectInput,
    StandingInput, TermInput, Weekday,
};
use chrono::{NaiveDate, NaiveTime};
use interlude_domain::plan::cadence::Cadence;
use interlude_domain::plan::contact::Contact;
use interlude_domain::plan::term::{Standing, Term};
use interlude_domain::plan::{OwnDate, Plan, Reconnect};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::Repeat;

/// What the form shows of a plan; a zone that is this computer's is left unsaid.
pub(crate) fn write(plan: &Plan, here: &Zone) -> PlanInput {
    let (look_again, look_again_time) = own_date(plan.look_again);
    let (promise, promise_time) = own_date(plan.promise);
    PlanInput {
        role: plan.role,
        name: plan.name.clone(),
        starts: plan.starts.to_string(),
        ends: plan.ends.map(|(date, _)| date.to_string()).unwrap_or_default(),
        ends_standing: plan.ends.map(|(_, standing)| self::standing(standing)).unwrap_or_default(),
        look_again,
        look_again_time,
        promise,
        promise_time,
        same_home: plan.same_home,
        together: plan.together,
        purpose_mine: plan.purpose_mine.clone(),
        purpose_theirs: plan.purpose_theirs.clone(),
        cadence: plan.cadence.as_ref().map(|cadence| self::cadence(cadence, here)),
        reconnect: plan.reconnect.as_ref().map(reconnect),
        contact: plan.contact.map(contact),
        missed: plan.missed.as_ref().map(|missed| MissedInput {
            wait_hours: missed.wait_hours.to_string(),
            nudge: missed.nudge.clone(),
        }),
        open_door: plan.open_door.clone(),
        ask_script: plan.ask_script.clone(),
        terms: plan.terms.iter().map(term).collect(),
    }
}

pub(crate) fn cadence(cadence: &Cadence, here: &Zone) -> CadenceInput {
    let (repeat, every, weekdays) = match &cadence.repeat {
        Repeat::Days(1) | Repeat::Once => (CadenceRepeat::Daily, String::new(), Vec::new()),
        Repeat::Weeks(_, on) => (CadenceRepeat::Weekdays, String::new(), Weekday::of(*on)),
        Repeat::After(days) => (CadenceRepeat::AfterContact, days.to_string(), Vec::new()),
        Repeat::Days(every) | Repeat::Months(every, _) => {
            (CadenceRepeat::EveryNDays, every.to_string(), Vec::new())
        }
    };
    let is_here = cadence.zone.agrees_with(here, cadence.starts);
    CadenceInput {
        repeat,
        every,
        weekdays,
        time: clock_text(cadence.time),
        zone: if is_here { String::new() } else { cadence.zone.name().to_owned() },
        channel: cadence.channel,
        starter: cadence.starter,
        tone: cadence.tone.clone(),
        absences: cadence.absences.iter().map(NaiveDate::to_string).collect(),
        confirmation: cadence.confirmation.as_ref().map(|confirmation| ConfirmationInput {
            time: clock_text(confirmation.time),
            text: confirmation.text.clone(),
        }),
        standing: standing(cadence.standing),
        starts: cadence.starts.to_string(),
    }
}

pub(crate) fn reconnect(meeting: &Reconnect) -> ReconnectInput {
    ReconnectInput {
        date: meeting.date.to_string(),
        time: clock_text(meeting.time),
        place: meeting.place.clone(),
        purpose: meeting.purpose.clone(),
        standing: standing(meeting.standing),
    }
}

pub(crate) fn contact(contact: Contact) -> ContactInput {
    let Contact { level, by_text, by_call, in_person, standing } = contact;
    ContactInput { level, by_text, by_call, in_person, standing: self::standing(standing) }
}

fn term(term: &Term) -> TermInput {
    let id = term.id.map(|id| id.0);
    TermInput { id, topic: term.topic, text: term.text.clone(), standing: standing(term.standing) }
}

fn standing(standing: Standing) -> StandingInput {
    StandingInput {
        certainty: standing.certainty,
        said_by: standing.said_by,
        since: standing.since.map(|since| since.to_string()).unwrap_or_default(),
    }
}

fn own_date(own: Option<OwnDate>) -> (String, String) {
    own.map(|own| (own.date.to_string(), clock_text(own.time))).unwrap_or_default()
}

fn clock_text(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
