//! The week, and what is chosen about it.

use interlude_engine::Planner;
use interlude_engine::view::{
    Acted, AppError, HardDateInput, HardDateView, PlaceInput, SlotView, SlotsInput, WeekChoicesInput,
    WeekView,
};
use std::sync::Arc;
use tauri::State;

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn week(planner: State<'_, Arc<Planner>>, first: String) -> Answer<WeekView> {
    Ok(planner.week(&first)?)
}

#[tauri::command(async)]
pub fn slots(planner: State<'_, Arc<Planner>>, input: SlotsInput) -> Answer<Vec<SlotView>> {
    Ok(planner.slots(&input)?)
}

#[tauri::command(async)]
pub fn place_activity(planner: State<'_, Arc<Planner>>, id: i64, input: PlaceInput) -> Answer<Acted> {
    Ok(planner.place_activity(id, &input)?)
}

#[tauri::command(async)]
pub fn move_activity(planner: State<'_, Arc<Planner>>, key: String, input: PlaceInput) -> Answer<Acted> {
    Ok(planner.move_activity(&key, &input)?)
}

#[tauri::command(async)]
pub fn take_off_activity(planner: State<'_, Arc<Planner>>, key: String) -> Answer<Acted> {
    Ok(planner.take_off_activity(&key)?)
}

#[tauri::command(async)]
pub fn week_choices(planner: State<'_, Arc<Planner>>) -> Answer<WeekChoicesInput> {
    Ok(planner.week_choices()?)
}

#[tauri::command(async)]
pub fn save_week_choices(planner: State<'_, Arc<Planner>>, input: WeekChoicesInput) -> Answer<()> {
    Ok(planner.save_week_choices(&input)?)
}

#[tauri::command(async)]
pub fn hard_dates(planner: State<'_, Arc<Planner>>) -> Answer<Vec<HardDateView>> {
    Ok(planner.hard_dates()?)
}

#[tauri::command(async)]
pub fn keep_hard_date(
    planner: State<'_, Arc<Planner>>,
    id: Option<i64>,
    input: HardDateInput,
) -> Answer<HardDateView> {
    Ok(planner.keep_hard_date(id, &input)?)
}

#[tauri::command(async)]
pub fn remove_hard_date(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<()> {
    Ok(planner.remove_hard_date(id)?)
}

#[tauri::command(async)]
pub fn restore_hard_date(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<HardDateView> {
    Ok(planner.restore_hard_date(id)?)
}
