//! Help: lines that a person can call, also while locked.

use interlude_engine::view::{AppError, ErrorCode, HelpLine};

/// Each line with the date on which it was checked.
const LINES: &str = include_str!("../../help-lines.json");

#[tauri::command(async)]
pub fn help_lines() -> Result<Vec<HelpLine>, AppError> {
    serde_json::from_str(LINES).map_err(|error| AppError {
        code: ErrorCode::Internal,
        message: error.to_string(),
        fields: Vec::new(),
    })
}
