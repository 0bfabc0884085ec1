//! Trying a form out: what saving would say of it, without saving.

use super::Window;
use crate::planner::trial;
use crate::view::{AppError, ErrorCode};
use crate::{EngineError, Planner};
use interlude_domain::form::{FieldProblem, Problem};

/// The calls that save a form. Each changes the vault only, and by one change of the planner.
pub const FORMS: &[&str] = &[
    "save_plan",
    "add_review",
    "log_check_in",
    "save_before",
    "keep_came",
    "add_activity",
    "save_activity",
    "log_activity",
    "keep_person",
    "add_meeting",
    "keep_idea",
    "place_activity",
    "move_activity",
    "keep_hard_date",
    "keep_mood",
    "keep_observation",
    "put_aside",
    "save_thinking_time",
    "keep_talk",
    "talk_not_ready",
    "keep_sheet",
    "keep_point",
    "keep_bad_hour",
    "keep_weekly",
    "answer_look_back",
    "decide",
    "put_off",
    "save_step_names",
    "save_week_choices",
    "save_quiet",
    "save_leads",
    "silence",
    "snooze",
];

impl Planner {
    /// What saving a form would say of its fields. `arguments` are those of the call, as JSON.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a call that saves no form, and for what is no JSON.
    pub fn try_out(&self, call: &str, arguments: &str) -> Result<Vec<FieldProblem>, EngineError> {
        if !FORMS.contains(&call) {
            return Err(EngineError::field("call", Problem::NotUnderstood));
        }
        let arguments = serde_json::from_str(arguments)
            .map_err(|_| EngineError::field("arguments", Problem::NotUnderstood))?;
        match trial::within(|| self.answer(Window::Main.name(), call, arguments)) {
            Err(AppError { code: ErrorCode::Invalid, fields, .. }) => Ok(fields),
            // Whatever else is wrong is said when it is saved.
            _ => Ok(Vec::new()),
        }
    }
}
