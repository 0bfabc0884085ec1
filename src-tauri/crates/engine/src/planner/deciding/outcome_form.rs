//! What was chosen and typed for an outcome, and until when it is put off.

use crate::view::{DecideInput, PutOffInput};
use chrono::NaiveDate;
use interlude_domain::deciding::outcome::{
    DecidedBy, GoOnForm, HelpFor, NotThen, Outcome, OutcomePart, PutOff, help_for, may_put_off,
};
use interlude_domain::form::{FieldProblem, Form, Problem, TEXT};
use interlude_domain::plan::Plan;
use interlude_domain::time::manner::Manner;

/// The field of the new end; *what ends* is a part.
pub(super) const NEW_END: &str = "newEnd";

/// What was chosen, read.
pub(super) struct Chosen {
    pub by: Option<DecidedBy>,
    pub form: Option<GoOnForm>,
    pub help: Option<HelpFor>,
    pub ends: Option<NaiveDate>,
    /// Those in which something stands.
    pub parts: Vec<(OutcomePart, String)>,
}

impl Chosen {
    /// As it is stored.
    pub(super) fn choice(&self) -> Option<String> {
        self.form.map(GoOnForm::name).or(self.help.map(HelpFor::name)).map(str::to_owned)
    }

    pub(super) fn reason(&self) -> String {
        let reason = self.parts.iter().find(|(part, _)| *part == OutcomePart::Reason);
        reason.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}

pub(super) fn read(
    input: &DecideInput,
    plan: &Plan,
    today: NaiveDate,
    manner: Manner,
) -> Result<Chosen, Vec<FieldProblem>> {
    let mut form = Form::new(manner);
    let is_said = input.outcome == Outcome::NotSafe || input.by.is_some();
    if !is_said {
        form.refuse("by", Problem::Required);
    }
    let by = input.by.filter(|_| input.outcome != Outcome::NotSafe);
    let asked = input.outcome.parts(by);
    let mut parts = Vec::new();
    for part in &asked {
        let typed = input.parts.iter().find(|one| one.part == *part).map_or("", |one| one.text.as_str());
        let is_needed = *part == OutcomePart::Reason;
        let text = match is_needed {
            true => form.required(part.name(), typed, longest(*part)),
            false => form.text(part.name(), typed, longest(*part)),
        };
        parts.extend(text.filter(|text| !text.is_empty()).map(|text| (*part, text)));
    }
    let ends = match input.outcome {
        Outcome::MoreTime => read_end(&mut form, input, plan, today),
        _ => None,
    };
    let help = input.help.filter(|_| input.outcome == Outcome::GetHelp);
    if input.outcome == Outcome::GetHelp {
        match help {
            None => form.refuse("help", Problem::Required),
            Some(help) if !help_for(plan.together).contains(&help) => {
                form.refuse("help", Problem::NotAChoice);
            }
            Some(_) => {}
        }
    }
    let go_on = input.form.filter(|_| input.outcome == Outcome::GoOn);
    form.finish(Some(Chosen { by, form: go_on, help, ends, parts }))
}

/// A reason is a line of the plan's versions.
fn longest(part: OutcomePart) -> usize {
    if part == OutcomePart::Reason { interlude_domain::form::LINE } else { TEXT }
}

/// A new end is later than the one that stands, and ahead.
fn read_end(form: &mut Form, input: &DecideInput, plan: &Plan, today: NaiveDate) -> Option<NaiveDate> {
    if input.ends.trim().is_empty() {
        form.refuse(NEW_END, Problem::Required);
        return None;
    }
    let ends = form.date(NEW_END, &input.ends)?;
    if ends <= today {
        form.refuse(NEW_END, Problem::InThePast);
    } else if plan.ends.is_some_and(|(stands, _)| ends <= stands) {
        form.refuse(NEW_END, Problem::NotLater);
    }
    Some(ends)
}

/// Whether the next *not today* asks what is to be different by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Different {
    Asked,
    Open,
}

pub(super) fn read_put_off(
    input: &PutOffInput,
    (today, asks): (NaiveDate, Different),
    manner: Manner,
) -> Result<(NaiveDate, String), Vec<FieldProblem>> {
    let mut form = Form::new(manner);
    let until = form.date("until", &input.until);
    if let Some(Err(why)) = until.map(|until| may_put_off(until, today)) {
        let problem = match why {
            NotThen::NotAhead => Problem::InThePast,
            NotThen::TooFar => Problem::BeyondFourWeeks,
        };
        form.refuse("until", problem);
    }
    let is_needed = input.why == PutOff::NotToday && asks == Different::Asked;
    let different = match is_needed {
        true => form.required("different", &input.different, TEXT),
        false => form.text("different", &input.different, TEXT),
    };
    form.finish(until.zip(different))
}
