//! Ideas of one's own.

use interlude_engine::Planner;
use interlude_engine::view::{AppError, IdeaInput, IdeaView};
use std::sync::Arc;
use tauri::State;

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn ideas(planner: State<'_, Arc<Planner>>) -> Answer<Vec<IdeaView>> {
    Ok(planner.ideas()?)
}

#[tauri::command(async)]
pub fn keep_idea(planner: State<'_, Arc<Planner>>, id: Option<i64>, input: IdeaInput) -> Answer<IdeaView> {
    Ok(planner.keep_idea(id, &input)?)
}

#[tauri::command(async)]
pub fn remove_idea(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<()> {
    Ok(planner.remove_idea(id)?)
}

#[tauri::command(async)]
pub fn restore_idea(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<IdeaView> {
    Ok(planner.restore_idea(id)?)
}
