//! Reads and writes the form of a moment.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::view::MomentInput;
use chrono::{DateTime, NaiveDateTime, Offset, TimeDelta, Utc};
use interlude_domain::form::{FieldProblem, Form, Problem};
use interlude_domain::moments::moment::{LONGEST, Moment, STEPS};
use interlude_domain::moments::tag::{LONGEST_TAG, MOST_TAGS, alike};
use interlude_domain::moments::was::Was;
use interlude_domain::time::local_time::Zone;

/// What was typed: the moment, and the names of its tags, each once.
pub(super) fn read(
    work: &Work<'_>,
    input: &MomentInput,
    former: Option<&Moment>,
) -> Result<(Moment, Vec<String>), Vec<FieldProblem>> {
    let mut form = Form::new(work.manner);
    let text = form.as_typed("text", &input.text, LONGEST);
    if input.step.is_some_and(|step| !STEPS.contains(&step)) {
        form.refuse("step", Problem::NotAChoice);
    }
    let was = was(&mut form, work, input, former.map(|former| &former.was));
    if input.kind.is_of_the_past() && was.as_ref().is_some_and(|was| was.at.to_utc() > work.now) {
        form.refuse("time", Problem::InTheFuture);
    }
    let tags = tags(&mut form, &input.tags);
    let moment = (|| {
        let moment =
            Moment { kind: input.kind, was: was?, step: input.step, text: text?, showing: input.showing };
        Some((moment, tags?))
    })();
    form.finish(moment)
}

/// When it was: as it stands where nobody changed it, and by the zone of this computer otherwise.
fn was(form: &mut Form, work: &Work<'_>, input: &MomentInput, former: Option<&Was>) -> Option<Was> {
    if input.date.trim().is_empty() && input.time.trim().is_empty() {
        return Some(former.cloned().unwrap_or_else(|| seen(work.now, &work.zone)));
    }
    let date = form.date("date", &input.date);
    let time = form.time("time", &input.time);
    let typed = date?.and_time(time?);
    match former {
        Some(former) if minute(former.local()) == typed => Some(former.clone()),
        _ => Some(seen(work.zone.resolve(typed.date(), typed.time()).due, &work.zone)),
    }
}

/// An instant as the clock of a zone shows it.
pub(super) fn seen(at: DateTime<Utc>, zone: &Zone) -> Was {
    let ahead = zone.local(at) - at.naive_utc();
    let offset = i32::try_from(ahead.num_seconds()).ok().and_then(chrono::FixedOffset::east_opt);
    Was { at: at.with_timezone(&offset.unwrap_or(Utc.fix())), zone: zone.name().to_owned() }
}

/// Without the seconds, which no field shows.
fn minute(at: NaiveDateTime) -> NaiveDateTime {
    at - TimeDelta::seconds(at.and_utc().timestamp().rem_euclid(60))
}

/// The names of tags, each once.
pub(super) fn tags(form: &mut Form, typed: &[String]) -> Option<Vec<String>> {
    if typed.len() > MOST_TAGS {
        form.refuse_beyond("tags", Problem::TooLarge, u32::try_from(MOST_TAGS).unwrap_or(u32::MAX));
        return None;
    }
    let mut names: Vec<String> = Vec::new();
    for (number, name) in typed.iter().enumerate() {
        let name = form.within(&format!("tags.{number}"), |form| tag(form, "name", name))?;
        if names.iter().all(|known| alike(known) != alike(&name)) {
            names.push(name);
        }
    }
    Some(names)
}

/// The name of a tag. One of signs only is none: nothing of it can be compared.
pub(super) fn tag(form: &mut Form, field: &str, typed: &str) -> Option<String> {
    let name = form.required(field, typed, LONGEST_TAG)?;
    if alike(&name).is_empty() {
        form.refuse(field, Problem::Required);
        return None;
    }
    Some(name)
}

/// Both values, or the problems of both.
pub(super) fn both<One, Other>(
    one: Result<One, Vec<FieldProblem>>,
    other: Result<Other, Vec<FieldProblem>>,
) -> Result<(One, Other), EngineError> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (one, other) => {
            let problems = [one.err(), other.err()].into_iter().flatten().flatten();
            Err(EngineError::Invalid(problems.collect()))
        }
    }
}

/// What the form of a stored moment shows.
pub(super) fn write(moment: &Moment, tags: Vec<String>) -> MomentInput {
    let local = moment.was.local();
    MomentInput {
        kind: moment.kind,
        date: local.date().to_string(),
        time: local.format("%H:%M").to_string(),
        step: moment.step,
        text: moment.text.clone(),
        tags,
        showing: moment.showing,
    }
}
