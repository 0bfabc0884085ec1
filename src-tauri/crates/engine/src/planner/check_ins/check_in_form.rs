//! Reads and writes the form of a check-in's entry.

use crate::planner::reminding::work::Work;
use crate::view::CheckInInput;
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::check_ins::check_in::{Answer, CheckIn};
use interlude_domain::form::{FieldProblem, Form, Problem, TEXT};
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::StoredCheckIn;

/// So far ahead a check-in may be moved, also beyond the end of the plan.
const FARTHEST: TimeDelta = TimeDelta::days(366);

/// What was typed about a check-in that was planned for some moment, or about contact in between.
///
/// What does not belong to the answer is left out: a reason where it happened, how I felt where it did not.
pub(crate) fn read(
    work: &Work<'_>,
    input: &CheckInInput,
    about: (Option<Key>, Option<DateTime<Utc>>),
) -> Result<CheckIn, Vec<FieldProblem>> {
    let (key, planned) = about;
    let mut form = Form::new(work.manner);
    let happened = input.answer == Answer::Happened;
    let missed = input.answer == Answer::DidNotHappen;
    if key.is_none() && !happened {
        form.refuse("answer", Problem::NotAChoice);
    }
    let note = form.text("note", &input.note, TEXT);
    let before = feeling(&mut form, "before", input.before);
    let after = feeling(&mut form, "after", input.after);
    let at = match planned.filter(|_| missed) {
        Some(planned) => Some(planned),
        None => at(&mut form, work, input),
    };
    if happened && planned.is_some_and(|planned| planned > work.now) {
        form.refuse("answer", Problem::NotYet);
    } else if happened && at.is_some_and(|at| at > work.now) {
        form.refuse("time", Problem::InTheFuture);
    }
    if let Some(at) = at.filter(|_| input.answer == Answer::Moved) {
        match at {
            at if at <= work.now => form.refuse("time", Problem::InThePast),
            at if Some(at) == planned => form.refuse("time", Problem::SameMoment),
            at if at - work.now > FARTHEST => form.refuse("date", Problem::TooFar),
            _ => {}
        }
    }
    let entry = (|| {
        let at = at?;
        Some(CheckIn {
            key,
            planned_for: planned.unwrap_or(at),
            answer: input.answer,
            at,
            began: input.began.filter(|_| happened),
            channel: input.channel.filter(|_| happened),
            before: before?.filter(|_| happened),
            after: after?.filter(|_| happened),
            why: input.why.filter(|_| missed),
            note: note?,
        })
    })();
    form.finish(entry)
}

fn at(form: &mut Form, work: &Work<'_>, input: &CheckInInput) -> Option<DateTime<Utc>> {
    let date = form.date("date", &input.date);
    let time = form.time("time", &input.time);
    Some(work.zone.resolve(date?, time?).due)
}

fn feeling(form: &mut Form, field: &str, step: Option<u8>) -> Option<Option<u8>> {
    if step.is_some_and(|step| !(1..=5).contains(&step)) {
        form.refuse(field, Problem::NotAChoice);
        return None;
    }
    Some(step)
}

/// What the form begins with: what was written, or the moment that was planned.
pub(crate) fn write(
    work: &Work<'_>,
    stored: Option<&StoredCheckIn>,
    about: (Option<Key>, DateTime<Utc>),
) -> CheckInInput {
    let (key, planned) = about;
    let entry = stored.map(|stored| &stored.entry);
    let local = work.zone.local(entry.map_or(planned, |entry| entry.at));
    CheckInInput {
        id: stored.and_then(|stored| stored.id).map(|id| id.0),
        key: key.map(|key| key.to_string()),
        answer: entry.map_or(Answer::Happened, |entry| entry.answer),
        date: local.date().to_string(),
        time: local.format("%H:%M").to_string(),
        began: entry.and_then(|entry| entry.began),
        channel: entry.and_then(|entry| entry.channel),
        before: entry.and_then(|entry| entry.before),
        after: entry.and_then(|entry| entry.after),
        why: entry.and_then(|entry| entry.why),
        note: entry.map(|entry| entry.note.clone()).unwrap_or_default(),
    }
}
