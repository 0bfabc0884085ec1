//! The inbox, and what is ahead.

use interlude_domain::occurrence::Close;
use interlude_engine::Planner;
use interlude_engine::view::{Acted, AheadView, AppError, InboxView, LaterInput};
use std::sync::Arc;
use tauri::State;

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn inbox(planner: State<'_, Arc<Planner>>) -> Answer<InboxView> {
    Ok(planner.inbox()?)
}

#[tauri::command(async)]
pub fn ahead(planner: State<'_, Arc<Planner>>) -> Answer<AheadView> {
    Ok(planner.ahead()?)
}

#[tauri::command(async)]
pub fn close_occurrence(planner: State<'_, Arc<Planner>>, key: String, how: Close) -> Answer<Acted> {
    Ok(planner.close_occurrence(&key, how)?)
}

#[tauri::command(async)]
pub fn snooze(planner: State<'_, Arc<Planner>>, key: String, input: LaterInput) -> Answer<Acted> {
    Ok(planner.snooze(&key, &input)?)
}

#[tauri::command(async)]
pub fn close_earlier(planner: State<'_, Arc<Planner>>) -> Answer<Acted> {
    Ok(planner.close_earlier()?)
}

#[tauri::command(async)]
pub fn undo(planner: State<'_, Arc<Planner>>, id: u32) -> Answer<()> {
    Ok(planner.undo(id)?)
}
