//! The table: one line for each use case that a window may ask, in parts by area.
//!
//! `name(arguments) -> answer, [windows that may ask it], whether it needs an open vault;` and `, Again` where the
//! passphrase is asked again. The comment is what the screens' types say of it.

mod app;
mod deciding;
mod moments;
mod own_life;
mod plan;
mod talking;

use super::Line;
use crate::view::AppError;
use crate::{EngineError, Planner};
use interlude_domain::form::Problem;
use serde_json::Value;

/// How a part asks the method that bears a line's name.
type Ask = fn(&Planner, &str, Value) -> Result<String, AppError>;

const PARTS: [(&[Line], Ask); 6] = [
    (app::LINES, app::ask),
    (plan::LINES, plan::ask),
    (own_life::LINES, own_life::ask),
    (moments::LINES, moments::ask),
    (talking::LINES, talking::ask),
    (deciding::LINES, deciding::ask),
];

/// Every line, in the order of the page.
pub fn lines() -> impl Iterator<Item = &'static Line> {
    PARTS.iter().flat_map(|(lines, _)| *lines)
}

impl Planner {
    /// Answers what a window asks, as JSON.
    ///
    /// # Errors
    /// In the order of the [module](crate::calls): a call that does not exist, a window that may not ask it, a vault
    /// that is not open, arguments of another shape, and then whatever the use case refuses.
    pub fn answer(&self, window: &str, call: &str, arguments: Value) -> Result<String, AppError> {
        let found = PARTS.iter().find_map(|(lines, ask)| {
            let line = lines.iter().find(|line| line.name == call)?;
            Some((line, ask))
        });
        let (line, ask) = found.ok_or_else(|| EngineError::field("call", Problem::NotUnderstood))?;
        line.admit(self, window)?;
        ask(self, line.name, arguments)
    }
}

#[cfg(all(test, feature = "bindings"))]
pub(super) fn each_type(written: &mut super::written::Written) {
    for each in [
        app::each_type,
        plan::each_type,
        own_life::each_type,
        moments::each_type,
        talking::each_type,
        deciding::each_type,
    ] {
        each(written);
    }
}
