//! The check-in log.

use interlude_engine::Planner;
use interlude_engine::view::{AppError, CheckInInput, CheckInView, CheckInsView};
use std::sync::Arc;
use tauri::State;

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn check_ins(planner: State<'_, Arc<Planner>>, month: String) -> Answer<CheckInsView> {
    Ok(planner.check_ins(&month)?)
}

#[tauri::command(async)]
pub fn check_in(
    planner: State<'_, Arc<Planner>>,
    key: Option<String>,
    id: Option<i64>,
) -> Answer<CheckInView> {
    Ok(planner.check_in(key.as_deref(), id)?)
}

#[tauri::command(async)]
pub fn log_check_in(planner: State<'_, Arc<Planner>>, input: CheckInInput) -> Answer<CheckInView> {
    Ok(planner.log_check_in(&input)?)
}

#[tauri::command(async)]
pub fn nudge_taken(planner: State<'_, Arc<Planner>>, key: String) -> Answer<CheckInView> {
    Ok(planner.nudge_taken(&key)?)
}
