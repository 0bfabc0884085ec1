//! Today.

use interlude_engine::Planner;
use interlude_engine::view::{AppError, TodayView};
use std::sync::Arc;
use tauri::State;

#[tauri::command(async)]
pub fn today(planner: State<'_, Arc<Planner>>) -> Result<TodayView, AppError> {
    Ok(planner.today()?)
}
