//! Reads and writes the form of a plan.

use super::rules::Wanted;
use crate::view::{CadenceInput, CadenceRepeat, PlanInput, ReconnectInput, TermInput, Weekday};
use chrono::{NaiveDate, NaiveTime};
use interlude_domain::cadence::Cadence;
use interlude_domain::form::{FieldProblem, Form, LINE, Problem, TEXT};
use interlude_domain::local_time::Zone;
use interlude_domain::plan::{LookAgain, Plan, Reconnect};
use interlude_domain::recurrence::Repeat;
use interlude_domain::term::{Certainty, Term, TermId};
use std::ops::RangeInclusive;

/// Check-ins every so many days.
const EVERY: RangeInclusive<u32> = 1..=365;
/// More lines than this are no agreement that anybody remembers.
const MOST_TERMS: usize = 100;

/// The first and, where there is one, the last day.
#[derive(Clone, Copy)]
struct Span {
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
}

/// What was typed, as a plan; `here` is the zone in which something without a zone is agreed.
pub(super) fn read(input: &PlanInput, here: &Zone) -> Result<Plan, Vec<FieldProblem>> {
    let mut form = Form::new();
    let name = form.text("name", &input.name, LINE);
    let starts = form.date("starts", &input.starts);
    let ends = form.date_if_any("ends", &input.ends);
    let span = Span { starts, ends: ends.flatten() };
    not_before_start(&mut form, "ends", span.ends, span);
    let look_again = look_again(&mut form, input, span);
    let purpose_mine = form.text("purposeMine", &input.purpose_mine, TEXT);
    let purpose_theirs = form.text("purposeTheirs", &input.purpose_theirs, TEXT);
    let cadence = if_any(input.cadence.as_ref(), |typed| {
        form.within("cadence", |form| cadence(form, typed, span, here))
    });
    let reconnect = if_any(input.reconnect.as_ref(), |typed| {
        form.within("reconnect", |form| reconnect(form, typed, span, here))
    });
    let terms = terms(&mut form, &input.terms);
    let plan = (|| {
        Some(Plan {
            role: input.role,
            name: name?,
            starts: starts?,
            ends: ends?.map(|date| (date, input.ends_certainty)),
            look_again: look_again?,
            same_home: input.same_home,
            purpose_mine: purpose_mine?,
            purpose_theirs: purpose_theirs?,
            cadence: cadence?,
            reconnect: reconnect?,
            terms: terms?,
        })
    })();
    form.finish(plan)
}

/// A part that may be left out: `Some(None)` where it is, `None` for a problem in it.
fn if_any<I, T>(typed: Option<&I>, read: impl FnOnce(&I) -> Option<T>) -> Option<Option<T>> {
    typed.map_or(Some(None), |typed| read(typed).map(Some))
}

fn not_before_start(form: &mut Form, field: &str, date: Option<NaiveDate>, span: Span) {
    if date.zip(span.starts).is_some_and(|(date, starts)| date < starts) {
        form.refuse(field, Problem::BeforeStart);
    }
}

fn within_span(form: &mut Form, field: &str, date: Option<NaiveDate>, span: Span) {
    not_before_start(form, field, date, span);
    if date.zip(span.ends).is_some_and(|(date, ends)| date > ends) {
        form.refuse(field, Problem::AfterEnd);
    }
}

fn look_again(form: &mut Form, input: &PlanInput, span: Span) -> Option<Option<LookAgain>> {
    let date = form.date_if_any("lookAgain", &input.look_again)?;
    not_before_start(form, "lookAgain", date, span);
    let Some(date) = date else { return Some(None) };
    let time = match input.look_again_time.trim() {
        // In the middle of the morning: nothing hard is brought up in the evening or at night.
        "" => NaiveTime::from_hms_opt(10, 0, 0),
        typed => form.time("lookAgainTime", typed),
    };
    Some(Some(LookAgain { date, time: time? }))
}

fn cadence(form: &mut Form, typed: &CadenceInput, span: Span, here: &Zone) -> Option<Cadence> {
    let repeat = match typed.repeat {
        CadenceRepeat::Daily => Some(Repeat::Days(1)),
        CadenceRepeat::EveryNDays => form.count("every", &typed.every, EVERY).map(Repeat::Days),
        CadenceRepeat::Weekdays => {
            Weekday::read(form, "weekdays", &typed.weekdays).map(|on| Repeat::Weeks(1, on))
        }
    };
    let time = form.time("time", &typed.time);
    let zone = zone(form, &typed.zone, here);
    let starts = form.date_if_any("starts", &typed.starts);
    within_span(form, "starts", starts.flatten(), span);
    Some(Cadence {
        repeat: repeat?,
        starts: starts?.or(span.starts)?,
        time: time?,
        zone: zone?,
        channel: typed.channel,
        starter: typed.starter,
        certainty: typed.certainty,
    })
}

fn zone(form: &mut Form, typed: &str, here: &Zone) -> Option<Zone> {
    if typed.trim().is_empty() { Some(here.clone()) } else { form.zone("zone", typed) }
}

fn reconnect(form: &mut Form, typed: &ReconnectInput, span: Span, here: &Zone) -> Option<Reconnect> {
    let date = form.date("date", &typed.date);
    within_span(form, "date", date, span);
    let time = form.time("time", &typed.time);
    let place = form.text("place", &typed.place, LINE);
    let purpose = form.text("purpose", &typed.purpose, TEXT);
    let zone = here.clone();
    Some(Reconnect {
        date: date?,
        time: time?,
        zone,
        place: place?,
        purpose: purpose?,
        certainty: typed.certainty,
    })
}

fn terms(form: &mut Form, typed: &[TermInput]) -> Option<Vec<Term>> {
    if typed.len() > MOST_TERMS {
        form.refuse("terms", Problem::TooLarge);
        return None;
    }
    // Every line is read, so that every problem is told.
    let read: Vec<Option<Term>> = typed
        .iter()
        .enumerate()
        .map(|(index, term)| {
            let text = form.within(&format!("terms.{index}"), |form| form.required("text", &term.text, TEXT));
            text.map(|text| Term { id: term.id.map(TermId), text, certainty: term.certainty, since: None })
        })
        .collect();
    read.into_iter().collect()
}

/// When check-ins are, as a rule that ends with the plan.
pub(super) fn check_ins(plan: &Plan) -> Option<Wanted> {
    let cadence = plan.cadence.as_ref()?;
    Some(Wanted {
        repeat: cadence.repeat.clone(),
        starts: cadence.starts,
        until: plan.ends.map(|(date, _)| date),
        at: cadence.time,
        zone: Some(cadence.zone.clone()),
    })
}

/// When the meeting at the end is, as a rule.
pub(super) fn meeting(plan: &Plan) -> Option<Wanted> {
    let reconnect = plan.reconnect.as_ref()?;
    Some(Wanted {
        repeat: Repeat::Once,
        starts: reconnect.date,
        until: None,
        at: reconnect.time,
        zone: Some(reconnect.zone.clone()),
    })
}

/// When I look again, as a rule that floats with the computer.
pub(super) fn looking_again(plan: &Plan) -> Option<Wanted> {
    let look = plan.look_again?;
    Some(Wanted { repeat: Repeat::Once, starts: look.date, until: None, at: look.time, zone: None })
}

/// What the form shows of a stored plan; a zone that is this computer's is left unsaid.
pub(super) fn write(plan: &Plan, here: &Zone) -> PlanInput {
    PlanInput {
        role: plan.role,
        name: plan.name.clone(),
        starts: plan.starts.to_string(),
        ends: plan.ends.map(|(date, _)| date.to_string()).unwrap_or_default(),
        ends_certainty: plan.ends.map_or(Certainty::Unknown, |(_, certainty)| certainty),
        look_again: plan.look_again.map(|look| look.date.to_string()).unwrap_or_default(),
        look_again_time: plan.look_again.map(|look| clock_text(look.time)).unwrap_or_default(),
        same_home: plan.same_home,
        purpose_mine: plan.purpose_mine.clone(),
        purpose_theirs: plan.purpose_theirs.clone(),
        cadence: plan.cadence.as_ref().map(|cadence| cadence_input(cadence, here)),
        reconnect: plan.reconnect.as_ref().map(|meeting| ReconnectInput {
            date: meeting.date.to_string(),
            time: clock_text(meeting.time),
            place: meeting.place.clone(),
            purpose: meeting.purpose.clone(),
            certainty: meeting.certainty,
        }),
        terms: plan
            .terms
            .iter()
            .map(|term| TermInput {
                id: term.id.map(|id| id.0),
                text: term.text.clone(),
                certainty: term.certainty,
            })
            .collect(),
    }
}

fn cadence_input(cadence: &Cadence, here: &Zone) -> CadenceInput {
    let (repeat, every, weekdays) = match &cadence.repeat {
        Repeat::Days(1) | Repeat::Once => (CadenceRepeat::Daily, String::new(), Vec::new()),
        Repeat::Weeks(_, on) => (CadenceRepeat::Weekdays, String::new(), Weekday::of(*on)),
        Repeat::Days(every) | Repeat::Months(every, _) | Repeat::After(every) => {
            (CadenceRepeat::EveryNDays, every.to_string(), Vec::new())
        }
    };
    CadenceInput {
        repeat,
        every,
        weekdays,
        time: clock_text(cadence.time),
        zone: if cadence.zone.agrees_with(here, cadence.starts) {
            String::new()
        } else {
            cadence.zone.name().to_owned()
        },
        channel: cadence.channel,
        starter: cadence.starter,
        certainty: cadence.certainty,
        starts: cadence.starts.to_string(),
    }
}

fn clock_text(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
