//! Reads the form of a plan.

use crate::planner::plan::terms_form::{Around, FormerTerms, standing, terms};
use crate::planner::reminding::rules::Wanted;
use crate::view::{
    CadenceInput, CadenceRepeat, ContactInput, MissedInput, PlanInput, ReconnectInput, Weekday,
};
use chrono::{NaiveDate, NaiveTime};
use interlude_domain::form::{FieldProblem, Form, LINE, Problem, TEXT};
use interlude_domain::plan::cadence::{Cadence, Confirmation};
use interlude_domain::plan::contact::Contact;
use interlude_domain::plan::control::controls;
use interlude_domain::plan::{MissedProtocol, OwnDate, Plan, Reconnect};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::Repeat;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Check-ins every so many days.
const EVERY: RangeInclusive<u32> = 1..=365;
/// How many hours a check-in that does not happen is waited for.
const WAIT_HOURS: RangeInclusive<u32> = 0..=168;
/// More agreed absences than this are no cadence.
const MOST_ABSENCES: usize = 100;

/// The first and, where there is one, the last day.
#[derive(Clone, Copy)]
struct Span {
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
}

/// What was typed, as a plan.
pub(crate) fn read(input: &PlanInput, around: &Around<'_>) -> Result<Plan, Vec<FieldProblem>> {
    let mut form = Form::new(around.manner);
    let form = &mut form;
    let former = FormerTerms::new(around);
    let name = form.text("name", &input.name, LINE);
    let starts = form.date("starts", &input.starts);
    let ends = form.date_if_any("ends", &input.ends);
    let span = Span { starts, ends: ends.flatten() };
    not_before_start(form, "ends", span.ends, span);
    let ends_standing = standing(form, "endsStanding", &input.ends_standing, around);
    let look_again = own_date(form, "lookAgain", (&input.look_again, &input.look_again_time), span);
    let promise = own_date(form, "promise", (&input.promise, &input.promise_time), span);
    let purpose_mine = form.text("purposeMine", &input.purpose_mine, TEXT);
    let purpose_theirs = form.text("purposeTheirs", &input.purpose_theirs, TEXT);
    let cadence = if_any(input.cadence.as_ref(), |typed| {
        form.within("cadence", |form| cadence(form, typed, span, around))
    });
    let reconnect = if_any(input.reconnect.as_ref(), |typed| {
        form.within("reconnect", |form| reconnect(form, typed, span, around))
    });
    let contact =
        if_any(input.contact.as_ref(), |typed| form.within("contact", |form| contact(form, typed, around)));
    let missed = if_any(input.missed.as_ref(), |typed| form.within("missed", |form| missed(form, typed)));
    let open_door = form.text("openDoor", &input.open_door, TEXT);
    let ask_script = form.text("askScript", &input.ask_script, TEXT);
    let terms = terms(form, &input.terms, around);
    let plan = (|| {
        let ends_standing = ends_standing?;
        Some(Plan {
            role: input.role,
            name: name?,
            starts: starts?,
            ends: ends?.map(|date| (date, former.ends(date, ends_standing))),
            look_again: look_again?,
            promise: promise?,
            same_home: input.same_home,
            together: input.together,
            purpose_mine: purpose_mine?,
            purpose_theirs: purpose_theirs?,
            cadence: cadence?.map(|cadence| former.cadence(cadence)),
            reconnect: reconnect?.map(|meeting| former.reconnect(meeting)),
            contact: contact?.map(|contact| former.contact(contact)),
            missed: missed?,
            open_door: open_door?,
            ask_script: ask_script?,
            terms: terms?.into_iter().map(|term| former.term(term)).collect(),
        })
    })();
    std::mem::replace(form, Form::new(around.manner)).finish(plan)
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

/// A date of my own with its time, which has the same name with `Time` at its end.
fn own_date(form: &mut Form, field: &str, typed: (&str, &str), span: Span) -> Option<Option<OwnDate>> {
    let (date, time) = typed;
    let date = form.date_if_any(field, date)?;
    not_before_start(form, field, date, span);
    let Some(date) = date else { return Some(None) };
    let time = match time.trim() {
        // In the middle of the morning: nothing hard is brought up in the evening or at night.
        "" => NaiveTime::from_hms_opt(10, 0, 0),
        typed => form.time(&format!("{field}Time"), typed),
    };
    Some(Some(OwnDate { date, time: time? }))
}

fn cadence(form: &mut Form, typed: &CadenceInput, span: Span, around: &Around<'_>) -> Option<Cadence> {
    let repeat = match typed.repeat {
        CadenceRepeat::Daily => Some(Repeat::Days(1)),
        CadenceRepeat::EveryNDays => form.count("every", &typed.every, EVERY).map(Repeat::Days),
        CadenceRepeat::AfterContact => form.count("every", &typed.every, EVERY).map(Repeat::After),
        CadenceRepeat::Weekdays => {
            Weekday::read(form, "weekdays", &typed.weekdays).map(|on| Repeat::Weeks(1, on))
        }
    };
    let time = form.time("time", &typed.time);
    let zone = zone(form, &typed.zone, around);
    let tone = form.text("tone", &typed.tone, LINE);
    let absences = absences(form, &typed.absences);
    let confirmation = if_any(typed.confirmation.as_ref(), |typed| {
        form.within("confirmation", |form| {
            let time = form.time("time", &typed.time);
            let text = form.required("text", &typed.text, TEXT);
            Some(Confirmation { time: time?, text: text? })
        })
    });
    let starts = form.date_if_any("starts", &typed.starts);
    within_span(form, "starts", starts.flatten(), span);
    let standing = standing(form, "standing", &typed.standing, around);
    Some(Cadence {
        repeat: repeat?,
        starts: starts?.or(span.starts)?,
        time: time?,
        zone: zone?,
        channel: typed.channel,
        starter: typed.starter,
        tone: tone?,
        absences: absences?,
        confirmation: confirmation?,
        standing: standing?,
    })
}

fn absences(form: &mut Form, typed: &[String]) -> Option<BTreeSet<NaiveDate>> {
    if typed.len() > MOST_ABSENCES {
        form.refuse("absences", Problem::TooLarge);
        return None;
    }
    let read: Vec<Option<NaiveDate>> =
        typed.iter().enumerate().map(|(index, date)| form.date(&format!("absences.{index}"), date)).collect();
    read.into_iter().collect()
}

/// The zone of the check-ins. Left unsaid it is this computer's, by the name under which it was agreed if that shows the
/// same: a journey to a place with the same clock changes no term.
fn zone(form: &mut Form, typed: &str, around: &Around<'_>) -> Option<Zone> {
    if !typed.trim().is_empty() {
        return form.zone("zone", typed);
    }
    let former = around.former.and_then(|plan| plan.cadence.as_ref());
    let same = former.filter(|former| former.zone.agrees_with(around.here, former.starts));
    Some(same.map_or(around.here, |former| &former.zone).clone())
}

/// The zone of the meeting, which is not typed: where its moment is left as it was, the one in which it was agreed.
fn meeting_zone(date: NaiveDate, time: NaiveTime, around: &Around<'_>) -> Zone {
    let former = around.former.and_then(|plan| plan.reconnect.as_ref());
    let same = former.filter(|former| former.date == date && former.time == time);
    same.map_or(around.here, |former| &former.zone).clone()
}

fn reconnect(form: &mut Form, typed: &ReconnectInput, span: Span, around: &Around<'_>) -> Option<Reconnect> {
    let date = form.date("date", &typed.date);
    // After the end is fine: two weeks of space, and the café at the weekend after.
    not_before_start(form, "date", date, span);
    let time = form.time("time", &typed.time);
    let place = term_line(form, "place", &typed.place, LINE);
    let purpose = term_line(form, "purpose", &typed.purpose, TEXT);
    let standing = standing(form, "standing", &typed.standing, around);
    let (date, time) = (date?, time?);
    Some(Reconnect {
        date,
        time,
        zone: meeting_zone(date, time, around),
        place: place?,
        purpose: purpose?,
        standing: standing?,
    })
}

/// A text that stands on the page for the other person, so that a term by which one controls the other is refused.
fn term_line(form: &mut Form, field: &str, typed: &str, longest: usize) -> Option<String> {
    let text = form.text(field, typed, longest)?;
    if controls(&text).is_some() {
        form.refuse(field, Problem::Controls);
        return None;
    }
    Some(text)
}

fn contact(form: &mut Form, typed: &ContactInput, around: &Around<'_>) -> Option<Contact> {
    let standing = standing(form, "standing", &typed.standing, around)?;
    let (by_text, by_call, in_person) = (typed.by_text, typed.by_call, typed.in_person);
    Some(Contact { level: typed.level, by_text, by_call, in_person, standing })
}

fn missed(form: &mut Form, typed: &MissedInput) -> Option<MissedProtocol> {
    let wait_hours = form.count("waitHours", &typed.wait_hours, WAIT_HOURS);
    let nudge = if_any(typed.nudge.as_ref(), |text| form.required("nudge", text, TEXT));
    Some(MissedProtocol { wait_hours: wait_hours?, nudge: nudge? })
}

/// When check-ins are, as a rule that ends with the plan.
pub(crate) fn check_ins(plan: &Plan) -> Option<Wanted> {
    let cadence = plan.cadence.as_ref()?;
    Some(Wanted {
        repeat: cadence.repeat.clone(),
        starts: cadence.starts,
        until: plan.ends.map(|(date, _)| date),
        except: cadence.absences.clone(),
        at: cadence.time,
        zone: Some(cadence.zone.clone()),
    })
}

/// When the meeting at the end is, as a rule.
pub(crate) fn meeting(plan: &Plan) -> Option<Wanted> {
    let reconnect = plan.reconnect.as_ref()?;
    Some(Wanted::once(reconnect.date, reconnect.time, Some(reconnect.zone.clone())))
}

/// A date of my own, as a rule that floats with the computer.
pub(crate) fn own(date: Option<OwnDate>) -> Option<Wanted> {
    date.map(|own| Wanted::once(own.date, own.time, None))
}
