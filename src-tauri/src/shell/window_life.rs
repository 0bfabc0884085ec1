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

/// Whether it still has to be asked what closing means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// There is a tray to come back by.
    NotNeeded,
    /// There is none, and nobody was asked in this run.
    Open,
    /// It was asked in this run.
    WasAsked,
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
    let question = if desktop.tray.present() {
        Question::NotNeeded
    } else if desktop.close_was_asked.swap(true, Ordering::Relaxed) {
        Question::WasAsked
    } else {
        Question::Open
    };
    match closing(desktop.planner.app_state().phase, desktop.preferences().keep_running, question) {
        Closing::KeepRunning => {}
        Closing::Quit => app.exit(0),
        Closing::Ask => {
            api.prevent_close();
            events::close_asked(app);
        }
    }
}

fn closing(phase: Phase, answer: Option<bool>, question: Question) -> Closing {
    match (phase, answer, question) {
        (Phase::FirstRun | Phase::Damaged | Phase::Refused, _, _) => Closing::Quit,
        (_, _, Question::NotNeeded) => Closing::KeepRunning,
        (_, Some(false), _) => Closing::Quit,
        (_, Some(true), _) => Closing::KeepRunning,
        // A second request means that the question was not answered, or not seen.
        (_, None, Question::WasAsked) => Closing::KeepRunning,
        (_, None, Question::Open) => Closing::Ask,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_asks_once_where_there_is_no_tray() {
        assert_eq!(closing(Phase::Open, None, Question::Open), Closing::Ask);
        assert_eq!(closing(Phase::Open, None, Question::WasAsked), Closing::KeepRunning);
        assert_eq!(closing(Phase::Locked, Some(true), Question::Open), Closing::KeepRunning);
        assert_eq!(closing(Phase::Open, Some(false), Question::Open), Closing::Quit);
    }

    #[test]
    fn with_a_tray_closing_never_ends_the_program() {
        for answer in [None, Some(true), Some(false)] {
            assert_eq!(closing(Phase::Open, answer, Question::NotNeeded), Closing::KeepRunning);
        }
    }

    #[test]
    fn with_nothing_to_remind_of_the_program_ends_with_its_window() {
        for phase in [Phase::FirstRun, Phase::Damaged, Phase::Refused] {
            assert_eq!(closing(phase, Some(true), Question::NotNeeded), Closing::Quit);
        }
    }
}
