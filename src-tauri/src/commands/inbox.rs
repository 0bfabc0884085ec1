//! The inbox.

use interlude_domain::occurrence::Close;
use interlude_engine::Planner;
use interlude_engine::view::{AppError, InboxView, Later};
use std::sync::Arc;
use tauri::State;

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn inbox(planner: State<'_, Arc<Planner>>) -> Answer<InboxView> {
    Ok(planner.inbox()?)
}

#[tauri::command(async)]
pub fn close_occurrence(planner: State<'_, Arc<Planner>>, key: String, how: Close) -> Answer<()> {
    Ok(planner.close_occurrence(&key, how)?)
}

#[tauri::command(async)]
pub fn snooze(planner: State<'_, Arc<Planner>>, key: String, later: Later) -> Answer<()> {
    Ok(planner.snooze(&key, later)?)
}

#[tauri::command(async)]
pub fn close_earlier(planner: State<'_, Arc<Planner>>) -> Answer<usize> {
    Ok(planner.close_earlier()?)
}
