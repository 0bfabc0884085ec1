//! The app as a whole: first run, unlock, lock, hide, quit.

use crate::shell::Desktop;
use interlude_engine::Planner;
use interlude_engine::view::{AppError, AppState, CloseAnswer};
use std::sync::Arc;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn app_state(planner: State<'_, Arc<Planner>>) -> AppState {
    planner.app_state()
}

#[tauri::command(async)]
pub fn page_ready<R: Runtime>(app: AppHandle<R>, desktop: State<'_, Desktop<R>>) {
    desktop.page_is_ready(&app);
}

#[tauri::command(async)]
pub fn create_vault(
    planner: State<'_, Arc<Planner>>,
    passphrase: Option<String>,
    again: Option<String>,
) -> Answer<AppState> {
    Ok(planner.create_vault(passphrase, again)?)
}

#[tauri::command(async)]
pub fn unlock(planner: State<'_, Arc<Planner>>, passphrase: String) -> Answer<AppState> {
    Ok(planner.unlock(passphrase)?)
}

#[tauri::command(async)]
pub fn lock<R: Runtime>(app: AppHandle<R>, desktop: State<'_, Desktop<R>>) -> Answer<()> {
    Ok(desktop.lock_and_ask(&app)?)
}

#[tauri::command(async)]
pub fn hide_window<R: Runtime>(app: AppHandle<R>, desktop: State<'_, Desktop<R>>) {
    desktop.hide(&app);
}

/// Opens the system's print dialog, where there is a page to hand over; its style says that nothing else is printed.
#[tauri::command(async)]
pub fn print_page<R: Runtime>(window: WebviewWindow<R>, planner: State<'_, Arc<Planner>>) -> Answer<()> {
    planner.handover()?;
    window.print().map_err(|error| AppError::platform(&error))
}

#[tauri::command(async)]
pub fn quit<R: Runtime>(app: AppHandle<R>) {
    app.exit(0);
}

#[tauri::command(async)]
pub fn close_answer<R: Runtime>(
    app: AppHandle<R>,
    desktop: State<'_, Desktop<R>>,
    answer: CloseAnswer,
) -> Answer<()> {
    desktop.answer_close(&app, answer).map_err(|error| AppError::platform(&error))
}
