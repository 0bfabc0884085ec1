//! Commands: what the window may ask for, one file per area.
//!
//! Each takes state, calls the planner and converts. All run off the main thread, so that the window never waits for
//! the disk. Without an open vault only those answer that `src-tauri/commands.txt` cannot do without: the state of the
//! app, the first run, unlock, lock, hide, quit, the answer to the question at closing, and help.

mod activities;
mod app;
mod help;
mod inbox;
mod plan;
mod settings;
mod today;

use tauri::Runtime;
use tauri::ipc::Invoke;

/// Answers every command of `src-tauri/commands.txt`.
pub fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    let handler: Box<dyn Fn(Invoke<R>) -> bool + Send + Sync> = Box::new(tauri::generate_handler![
        app::app_state,
        app::page_ready,
        app::create_vault,
        app::unlock,
        app::lock,
        app::hide_window,
        app::quit,
        app::close_answer,
        today::today,
        plan::plan,
        plan::save_plan,
        plan::close_plan,
        activities::activities,
        activities::add_activity,
        activities::save_activity,
        activities::remove_activity,
        activities::restore_activity,
        inbox::inbox,
        inbox::close_occurrence,
        inbox::snooze,
        inbox::close_earlier,
        settings::settings,
        settings::save_quiet,
        settings::silence,
        settings::end_silence,
        settings::set_theme,
        settings::set_autostart,
        settings::change_protection,
        settings::test_notification,
        help::help_lines,
    ]);
    handler
}
