//! The life of the window: what closing it means.

use super::Desktop;
use crate::events;
use interlude_engine::view::Phase;
use std::sync::atomic::Ordering;
use tauri::{AppHandle, CloseRequestApi, Manager, RunEvent, Runtime, WindowEvent};

/// What a request to close the window leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Closing {
    /// The page is destroyed, the program goes on.
    KeepRunning,
    /// The program ends.
    Quit,
    /// The window stays and asks, once.
    Ask,
}

/// Follows the events of the running app.
pub(super) fn follow<R: Runtime>(app: &AppHandle<R>, event: RunEvent) {
    match event {
        // Without a code the last window was closed; the process stays for its reminders.
        RunEvent::ExitRequested { code: None, api, .. } => api.prevent_exit(),
        RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => {
            if let Some(desktop) = app.try_state::<Desktop<R>>() {
                close(app, &desktop, &api);
            }
        }
        RunEvent::WindowEvent { event: WindowEvent::Destroyed, .. } => {
            if let Some(desktop) = app.try_state::<Desktop<R>>()
                && desktop.reopens.swap(false, Ordering::Relaxed)
            {
                desktop.open(app);
            }
        }
        _ => {}
    }
}

fn close<R: Runtime>(app: &AppHandle<R>, desktop: &Desktop<R>, api: &CloseRequestApi) {
    let was_asked = desktop.close_was_asked.swap(true, Ordering::Relaxed);
    let phase = desktop.planner.app_state().phase;
    match closing(phase, desktop.tray.present(), desktop.preferences().keep_running, was_asked) {
        Closing::KeepRunning => {}
        Closing::Quit => app.exit(0),
        Closing::Ask => {
            api.prevent_close();
            events::close_asked(app);
        }
    }
}

fn closing(phase: Phase, has_tray: bool, answer: Option<bool>, was_asked: bool) -> Closing {
    match (phase, answer) {
        (Phase::FirstRun | Phase::Damaged | Phase::Refused, _) => Closing::Quit,
        _ if has_tray => Closing::KeepRunning,
        (_, Some(false)) => Closing::Quit,
        (_, Some(true)) => Closing::KeepRunning,
        // A second request means that the question was not answered, or not seen.
        (_, None) if was_asked => Closing::KeepRunning,
        (_, None) => Closing::Ask,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_asks_once_where_there_is_no_tray() {
        assert_eq!(closing(Phase::Open, false, None, false), Closing::Ask);
        assert_eq!(closing(Phase::Open, false, None, true), Closing::KeepRunning);
        assert_eq!(closing(Phase::Open, true, None, false), Closing::KeepRunning);
        assert_eq!(closing(Phase::Locked, false, Some(true), false), Closing::KeepRunning);
        assert_eq!(closing(Phase::Open, false, Some(false), false), Closing::Quit);
        assert_eq!(closing(Phase::Open, true, Some(false), false), Closing::KeepRunning);
    }

    #[test]
    fn with_nothing_to_remind_of_the_program_ends_with_its_window() {
        for phase in [Phase::FirstRun, Phase::Damaged, Phase::Refused] {
            assert_eq!(closing(phase, true, Some(true), false), Closing::Quit);
        }
    }
}
