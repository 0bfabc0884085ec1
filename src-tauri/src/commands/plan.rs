//! The plan.

use interlude_domain::plan::Turn;
use interlude_engine::Planner;
use interlude_engine::view::{
    AheadView, AppError, ChangeInput, HandoverView, PlanInput, PlanView, VersionView,
};
use std::sync::Arc;
use tauri::State;

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn plan(planner: State<'_, Arc<Planner>>) -> Answer<Option<PlanView>> {
    Ok(planner.plan()?)
}

#[tauri::command(async)]
pub fn save_plan(
    planner: State<'_, Arc<Planner>>,
    input: PlanInput,
    change: Option<ChangeInput>,
) -> Answer<PlanView> {
    Ok(planner.save_plan(&input, change.as_ref())?)
}

#[tauri::command(async)]
pub fn preview_plan(planner: State<'_, Arc<Planner>>, input: PlanInput) -> Answer<AheadView> {
    Ok(planner.preview_plan(&input)?)
}

#[tauri::command(async)]
pub fn close_plan(planner: State<'_, Arc<Planner>>) -> Answer<()> {
    Ok(planner.close_plan()?)
}

#[tauri::command(async)]
pub fn plan_versions(planner: State<'_, Arc<Planner>>) -> Answer<Vec<VersionView>> {
    Ok(planner.plan_versions()?)
}

#[tauri::command(async)]
pub fn add_review(planner: State<'_, Arc<Planner>>, text: String) -> Answer<PlanView> {
    Ok(planner.add_review(&text)?)
}

#[tauri::command(async)]
pub fn open_door_taken(planner: State<'_, Arc<Planner>>) -> Answer<PlanView> {
    Ok(planner.open_door_taken()?)
}

#[tauri::command(async)]
pub fn turn_plan(planner: State<'_, Arc<Planner>>, turn: Turn) -> Answer<PlanView> {
    Ok(planner.turn_plan(turn)?)
}

#[tauri::command(async)]
pub fn handover(planner: State<'_, Arc<Planner>>) -> Answer<HandoverView> {
    Ok(planner.handover()?)
}
