//! People I want to see.

use interlude_engine::Planner;
use interlude_engine::view::{AppError, Met, PersonInput, PersonView};
use std::sync::Arc;
use tauri::State;

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn people(planner: State<'_, Arc<Planner>>) -> Answer<Vec<PersonView>> {
    Ok(planner.people()?)
}

#[tauri::command(async)]
pub fn keep_person(
    planner: State<'_, Arc<Planner>>,
    id: Option<i64>,
    input: PersonInput,
) -> Answer<PersonView> {
    Ok(planner.keep_person(id, &input)?)
}

#[tauri::command(async)]
pub fn remove_person(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<()> {
    Ok(planner.remove_person(id)?)
}

#[tauri::command(async)]
pub fn restore_person(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<PersonView> {
    Ok(planner.restore_person(id)?)
}

#[tauri::command(async)]
pub fn add_meeting(planner: State<'_, Arc<Planner>>, id: i64, date: String) -> Answer<Met> {
    Ok(planner.add_meeting(id, &date)?)
}

#[tauri::command(async)]
pub fn remove_meeting(planner: State<'_, Arc<Planner>>, meeting: i64) -> Answer<()> {
    Ok(planner.remove_meeting(meeting)?)
}
