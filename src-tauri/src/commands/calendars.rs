//! Calendars: busy times from files that a person chose, and my own items as a file.

use crate::platform::files;
use interlude_engine::view::{AppError, CalendarAnswer, CalendarView, ErrorCode, Exported};
use interlude_engine::{CalendarFile, Planner};
use std::io;
use std::path::Path;
use std::sync::Arc;
use tauri::{AppHandle, Runtime, State};

type Answer<T> = Result<T, AppError>;

/// The name that is proposed for an export.
const EXPORT: &str = "interlude.ics";

#[tauri::command(async)]
pub fn calendars(planner: State<'_, Arc<Planner>>) -> Answer<Vec<CalendarView>> {
    Ok(planner.calendars()?)
}

/// Asks for a file and reads it, as a new calendar or in the place of one; nothing where nothing was chosen.
#[tauri::command(async)]
pub fn import_calendar<R: Runtime>(
    app: AppHandle<R>,
    planner: State<'_, Arc<Planner>>,
    replaces: Option<i64>,
) -> Answer<Option<CalendarAnswer>> {
    planner.needs_open()?;
    let chosen = files::ask_to_read(&app).map_err(|error| AppError::platform(&error))?;
    chosen.map(|path| read(&planner, replaces, &path)).transpose()
}

#[tauri::command(async)]
pub fn read_calendar_again(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<CalendarAnswer> {
    let path = planner.calendar_path(id)?;
    read(&planner, Some(id), Path::new(&path))
}

#[tauri::command(async)]
pub fn remove_calendar(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<()> {
    Ok(planner.remove_calendar(id)?)
}

#[tauri::command(async)]
pub fn restore_calendar(planner: State<'_, Arc<Planner>>, id: i64) -> Answer<CalendarView> {
    Ok(planner.restore_calendar(id)?)
}

/// Asks where, and writes my own items there; nothing where nothing was chosen.
#[tauri::command(async)]
pub fn export_calendar<R: Runtime>(
    app: AppHandle<R>,
    planner: State<'_, Arc<Planner>>,
) -> Answer<Option<Exported>> {
    let (text, count) = planner.export_calendar()?;
    let chosen = files::ask_to_write(&app, EXPORT).map_err(|error| AppError::platform(&error))?;
    let Some(path) = chosen else { return Ok(None) };
    files::write(&path, &text).map_err(|error| file_failed(&error))?;
    Ok(Some(Exported { count, path: path.display().to_string() }))
}

fn read(planner: &Planner, replaces: Option<i64>, path: &Path) -> Answer<CalendarAnswer> {
    let bytes = files::read(path, CalendarFile::LARGEST).map_err(|error| file_failed(&error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let file = CalendarFile { name, path: path.display().to_string(), bytes };
    Ok(planner.read_calendar(replaces, &file)?)
}

/// A file of the person's, not of the vault. The message names no path.
fn file_failed(error: &io::Error) -> AppError {
    AppError { code: ErrorCode::File, message: error.kind().to_string(), fields: Vec::new() }
}
