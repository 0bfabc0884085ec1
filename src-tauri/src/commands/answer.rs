//! Which function answers which command.

use super::{activities, app, check_ins, help, ideas, inbox, plan, settings, today};
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
        plan::preview_plan,
        plan::close_plan,
        plan::plan_versions,
        plan::add_review,
        plan::open_door_taken,
        plan::turn_plan,
        plan::handover,
        app::print_page,
        check_ins::check_ins,
        check_ins::check_in,
        check_ins::log_check_in,
        check_ins::nudge_taken,
        activities::activities,
        activities::add_activity,
        activities::save_activity,
        activities::remove_activity,
        activities::restore_activity,
        ideas::ideas,
        ideas::keep_idea,
        ideas::remove_idea,
        ideas::restore_idea,
        inbox::inbox,
        inbox::ahead,
        inbox::close_occurrence,
        inbox::snooze,
        inbox::close_earlier,
        inbox::undo,
        settings::settings,
        settings::save_quiet,
        settings::silence,
        settings::silence_covers,
        settings::end_silence,
        settings::save_leads,
        settings::set_topics,
        settings::set_sound,
        settings::set_theme,
        settings::set_autostart,
        settings::change_protection,
        settings::test_notification,
        help::help_lines,
    ]);
    handler
}
