//! Activities.

use interlude_engine::Planner;
use interlude_engine::view::{
    Acted, ActivityEntry, ActivityHistory, ActivityInput, ActivityLogInput, ActivityView, AppError,
};
use std::sync::Arc;
use tauri::State;

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn activities(planner: State<'_, Arc<Planner>>) -> Answer<Vec<ActivityView>> {
    Ok(planner.activities()?)
}

#[tauri::command(async)]
pub fn add_activity(planner: State<'_, Arc<Planner>>, input: ActivityInput) -> Answer<ActivityView> {
    Ok(planner.add_activity(&input)?)
}

#[tauri::command(async)]
pub fn save_activity(
    planner: State<'_, Arc<Planner>>,
    id: i64,
    input: ActivityInput,
) -> Answer<ActivityView> {
    Ok(planner.save_activity(id, &input)?)
}

#[tauri::command(async)]
pub fn remove_activity(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<()> {
    Ok(planner.remove_activity(id)?)
}

#[tauri::command(async)]
pub fn restore_activity(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<ActivityView> {
    Ok(planner.restore_activity(id)?)
}

#[tauri::command(async)]
pub fn log_activity(planner: State<'_, Arc<Planner>>, input: ActivityLogInput) -> Answer<Acted> {
    Ok(planner.log_activity(&input)?)
}

#[tauri::command(async)]
pub fn activity_history(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<ActivityHistory> {
    Ok(planner.activity_history(id)?)
}

#[tauri::command(async)]
pub fn activity_entry(planner: State<'_, Arc<Planner>>, key: String) -> Answer<ActivityEntry> {
    Ok(planner.activity_entry(&key)?)
}
