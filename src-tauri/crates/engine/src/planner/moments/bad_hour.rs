//! The list for a bad hour: made while it is calm, and read under *I'm not okay*.

use crate::planner::reminding::work::Work;
use crate::view::{Area, BadHourInput, BadHourLines, BadHourView};
use crate::{EngineError, Planner};
use interlude_domain::form::{Form, Problem};
use interlude_domain::moments::bad_hour::{self, BadHourPart, LONGEST_PART, MOST_LINES};
use std::collections::BTreeMap;

impl Planner {
    /// The list as it stands.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn bad_hour(&self) -> Result<BadHourView, EngineError> {
        self.read(view)
    }

    /// Keeps what was typed. Where it is released, what is shown while locked follows.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every part that is too long or has too many lines.
    pub fn keep_bad_hour(&self, input: &BadHourInput) -> Result<BadHourView, EngineError> {
        self.change_shown(&[Area::Moments], |work| {
            for (part, text) in read(input, work).map_err(EngineError::Invalid)? {
                work.rows.keep_bad_hour(part, &text, work.now)?;
            }
            view(work)
        })
    }

    /// The system's print dialog for the list; its page says what is printed.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing stands in it.
    pub fn print_bad_hour(&self) -> Result<(), EngineError> {
        let parts = self.read(|work| Ok(work.rows.bad_hour()?))?;
        if parts.is_empty() {
            return Err(EngineError::NotFound);
        }
        Ok(self.around.shell.print()?)
    }
}

/// What stands in a part of what was typed.
fn of(input: &BadHourInput, part: BadHourPart) -> &str {
    match part {
        BadHourPart::Signs => &input.signs,
        BadHourPart::Alone => &input.alone,
        BadHourPart::Places => &input.places,
        BadHourPart::People => &input.people,
        BadHourPart::Professionals => &input.professionals,
        BadHourPart::Safe => &input.safe,
    }
}

fn read(
    input: &BadHourInput,
    work: &Work<'_>,
) -> Result<Vec<(BadHourPart, String)>, Vec<interlude_domain::form::FieldProblem>> {
    let mut form = Form::new(work.manner);
    let mut parts = Vec::new();
    for &part in BadHourPart::ALL {
        let typed = of(input, part);
        if bad_hour::lines(typed).count() > MOST_LINES {
            form.refuse_beyond(part.name(), Problem::TooLarge, u32::try_from(MOST_LINES).unwrap_or(u32::MAX));
        }
        if let Some(text) = form.text(part.name(), typed, LONGEST_PART) {
            parts.push((part, text));
        }
    }
    form.finish(Some(parts))
}

fn view(work: &Work<'_>) -> Result<BadHourView, EngineError> {
    let parts = work.rows.bad_hour()?;
    let text = |part| parts.get(&part).cloned().unwrap_or_default();
    let input = BadHourInput {
        signs: text(BadHourPart::Signs),
        alone: text(BadHourPart::Alone),
        places: text(BadHourPart::Places),
        people: text(BadHourPart::People),
        professionals: text(BadHourPart::Professionals),
        safe: text(BadHourPart::Safe),
    };
    Ok(BadHourView { input, parts: lines(&parts) })
}

/// The parts with something in them, in their order.
pub(super) fn lines(parts: &BTreeMap<BadHourPart, String>) -> Vec<BadHourLines> {
    let lines = |text: &String| bad_hour::lines(text).map(str::to_owned).collect();
    parts.iter().map(|(part, text)| BadHourLines { part: *part, lines: lines(text) }).collect()
}
