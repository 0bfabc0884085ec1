//! What was typed for a talk, and the same written back.

use crate::view::TalkInput;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use interlude_domain::form::{FieldProblem, Form, LINE, Problem};
use interlude_domain::moments::moment::LONGEST;
use interlude_domain::talking::setting::Setting;
use interlude_domain::time::manner::Manner;

/// The longest that a talk may take, in minutes.
const LONGEST_TALK: u32 = 24 * 60;

/// Reads it.
pub(super) fn read(input: &TalkInput, manner: Manner) -> Result<Setting, Vec<FieldProblem>> {
    let mut form = Form::new(manner);
    let title = form.text("title", &input.title, LINE);
    let place = form.text("place", &input.place, LINE);
    let date = form.date_if_any("date", &input.date);
    let time = time_if_any(&mut form, "time", &input.time);
    let minutes = form.count_if_any("minutes", &input.minutes, 1..=LONGEST_TALK);
    let back = back(&mut form, input);
    let mut whole = |field: &str, typed: &str| form.as_typed(field, typed, LONGEST);
    let exit = whole("exit", &input.exit);
    let invitation = whole("invitation", &input.invitation);
    let after = form.text("after", &input.after, LINE);
    let knows = form.text("knows", &input.knows, LINE);
    let first = form.text("first", &input.first, LINE);
    let can_wait = form.text("canWait", &input.can_wait, LINE);
    if time.is_some_and(|time| time.is_some()) && date == Some(None) {
        form.refuse("date", Problem::Required);
    }
    let mut listening = input.listening.clone();
    listening.sort_unstable();
    listening.dedup();
    let setting = (|| {
        Some(Setting {
            title: title?,
            place: place?,
            date: date?,
            time: time?,
            minutes: minutes?,
            listening,
            exit: exit?,
            back: back?,
            after: after?,
            knows: knows?,
            invitation: invitation?,
            first: first?,
            can_wait: can_wait?,
        })
    })();
    form.finish(setting)
}

/// The time to come back is a date and a time, or neither.
fn back(form: &mut Form, input: &TalkInput) -> Option<Option<NaiveDateTime>> {
    let date = form.date_if_any("backDate", &input.back_date);
    let time = time_if_any(form, "backTime", &input.back_time);
    match (date?, time?) {
        (Some(date), Some(time)) => Some(Some(date.and_time(time))),
        (None, None) => Some(None),
        (Some(_), None) => {
            form.refuse("backTime", Problem::Required);
            None
        }
        (None, Some(_)) => {
            form.refuse("backDate", Problem::Required);
            None
        }
    }
}

fn time_if_any(form: &mut Form, field: &str, typed: &str) -> Option<Option<NaiveTime>> {
    if typed.trim().is_empty() { Some(None) } else { form.time(field, typed).map(Some) }
}

/// What its form shows.
pub(super) fn written(setting: &Setting) -> TalkInput {
    let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let time =
        |time: Option<NaiveTime>| time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
    TalkInput {
        title: setting.title.clone(),
        place: setting.place.clone(),
        date: date(setting.date),
        time: time(setting.time),
        minutes: setting.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        listening: setting.listening.clone(),
        exit: setting.exit.clone(),
        back_date: date(setting.back.map(|back| back.date())),
        back_time: time(setting.back.map(|back| back.time())),
        after: setting.after.clone(),
        knows: setting.knows.clone(),
        invitation: setting.invitation.clone(),
        first: setting.first.clone(),
        can_wait: setting.can_wait.clone(),
    }
}
