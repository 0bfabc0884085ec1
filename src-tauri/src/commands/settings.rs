//! Settings: of reminders, of protection, and of this computer.

use crate::platform::{Theme, autostart};
use crate::shell::Desktop;
use interlude_engine::Planner;
use interlude_engine::ports::Sound;
use interlude_engine::view::{
    AppError, AppState, LeadsInput, QuietInput, SettingsView, SilenceInput, StartsAtLogin, Topics,
    UpcomingItem,
};
use std::sync::Arc;
use tauri::{AppHandle, Runtime, State};

type Answer<T> = Result<T, AppError>;

#[tauri::command(async)]
pub fn settings<R: Runtime>(app: AppHandle<R>, desktop: State<'_, Desktop<R>>) -> Answer<SettingsView> {
    Ok(desktop.settings(autostart::is_on(&app))?)
}

#[tauri::command(async)]
pub fn save_quiet(planner: State<'_, Arc<Planner>>, input: Option<QuietInput>) -> Answer<()> {
    Ok(planner.save_quiet(input.as_ref())?)
}

#[tauri::command(async)]
pub fn silence(planner: State<'_, Arc<Planner>>, input: SilenceInput) -> Answer<()> {
    Ok(planner.silence(&input)?)
}

#[tauri::command(async)]
pub fn silence_covers(planner: State<'_, Arc<Planner>>, input: SilenceInput) -> Answer<Vec<UpcomingItem>> {
    Ok(planner.silence_covers(&input)?)
}

#[tauri::command(async)]
pub fn end_silence(planner: State<'_, Arc<Planner>>) -> Answer<()> {
    Ok(planner.end_silence()?)
}

#[tauri::command(async)]
pub fn save_leads(planner: State<'_, Arc<Planner>>, input: LeadsInput) -> Answer<()> {
    Ok(planner.save_leads(&input)?)
}

#[tauri::command(async)]
pub fn set_topics(
    planner: State<'_, Arc<Planner>>,
    topics: Topics,
    passphrase: Option<String>,
) -> Answer<()> {
    Ok(planner.set_topics(topics, passphrase)?)
}

#[tauri::command(async)]
pub fn set_sound(planner: State<'_, Arc<Planner>>, sound: Sound) -> Answer<()> {
    Ok(planner.set_sound(sound)?)
}

#[tauri::command(async)]
pub fn set_theme<R: Runtime>(app: AppHandle<R>, desktop: State<'_, Desktop<R>>, theme: Theme) -> Answer<()> {
    desktop.planner.needs_open()?;
    desktop.set_theme(&app, theme).map_err(|error| AppError::platform(&error))
}

#[tauri::command(async)]
pub fn set_autostart<R: Runtime>(
    app: AppHandle<R>,
    planner: State<'_, Arc<Planner>>,
    starts: StartsAtLogin,
) -> Answer<()> {
    planner.needs_open()?;
    let switched = match starts {
        StartsAtLogin::Yes => autostart::switch_on(&app),
        StartsAtLogin::No => autostart::switch_off(&app),
    };
    switched.map_err(|error| AppError::platform(&error))
}

#[tauri::command(async)]
pub fn change_protection(
    planner: State<'_, Arc<Planner>>,
    current: Option<String>,
    passphrase: Option<String>,
    again: Option<String>,
) -> Answer<AppState> {
    Ok(planner.change_protection(current, passphrase, again)?)
}

#[tauri::command(async)]
pub fn test_notification(planner: State<'_, Arc<Planner>>) -> Answer<()> {
    planner.needs_open()?;
    planner.test_notice();
    Ok(())
}
