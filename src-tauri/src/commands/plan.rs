//! The plan.

use interlude_engine::Planner;
use interlude_engine::view::{AppError, PlanInput, PlanView};
use std::sync::Arc;
use tauri::State;

#[tauri::command(async)]
pub fn plan(planner: State<'_, Arc<Planner>>) -> Result<Option<PlanView>, AppError> {
    Ok(planner.plan()?)
}

#[tauri::command(async)]
pub fn save_plan(planner: State<'_, Arc<Planner>>, input: PlanInput) -> Result<PlanView, AppError> {
    Ok(planner.save_plan(&input)?)
}

#[tauri::command(async)]
pub fn close_plan(planner: State<'_, Arc<Planner>>) -> Result<(), AppError> {
    Ok(planner.close_plan()?)
}
