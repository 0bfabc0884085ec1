//! The desktop as the planner asks for it: its window, its dialogs and its own end.

use super::Desktop;
use crate::platform::{autostart, files, window};
use interlude_engine::ports::{Shell, ShellError, ShellStanding};
use interlude_engine::view::{CloseAnswer, NotificationPresence, StartsAtLogin, Theme, TrayPresence};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use tauri::{AppHandle, Manager, Runtime, State};

/// The app, once it runs; notices, changes and questions may come from any thread.
pub type Running<R> = Arc<OnceLock<AppHandle<R>>>;

/// What the planner asks of this desktop. While the app is still being made nobody can ask.
pub struct AtDesktop<R: Runtime>(pub Running<R>);

/// There is no app yet.
#[derive(Debug, thiserror::Error)]
#[error("the app is still being made")]
struct NotYet;

impl<R: Runtime> AtDesktop<R> {
    fn with(&self, act: impl FnOnce(&AppHandle<R>, &Desktop<R>)) {
        if let Ok((app, desktop)) = self.here() {
            act(app, &desktop);
        }
    }

    fn here(&self) -> Result<(&AppHandle<R>, State<'_, Desktop<R>>), ShellError> {
        let app = self.0.get().ok_or_else(|| refused(NotYet))?;
        let desktop = app.try_state::<Desktop<R>>().ok_or_else(|| refused(NotYet))?;
        Ok((app, desktop))
    }
}

impl<R: Runtime> Shell for AtDesktop<R> {
    fn page_ready(&self) {
        self.with(|app, desktop| desktop.page_is_ready(app));
    }

    fn hide_window(&self) {
        self.with(|app, desktop| desktop.hide(app));
    }

    fn ask_for_passphrase(&self) {
        self.with(|app, desktop| desktop.ask_for_passphrase(app));
    }

    fn quit(&self) {
        self.with(|app, _| app.exit(0));
    }

    fn close_answer(&self, answer: CloseAnswer) -> Result<(), ShellError> {
        let (app, desktop) = self.here()?;
        desktop.answer_close(app, answer).map_err(refused)
    }

    fn print(&self) -> Result<(), ShellError> {
        let (app, _) = self.here()?;
        let window = app.get_webview_window(window::LABEL).ok_or_else(|| refused(NotYet))?;
        window.print().map_err(refused)
    }

    fn standing(&self) -> ShellStanding {
        self.here().map_or(NOWHERE, |(app, desktop)| desktop.standing(autostart::is_on(app)))
    }

    fn set_theme(&self, theme: Theme) -> Result<(), ShellError> {
        let (app, desktop) = self.here()?;
        desktop.set_theme(app, theme).map_err(refused)
    }

    fn set_autostart(&self, starts: StartsAtLogin) -> Result<(), ShellError> {
        let (app, _) = self.here()?;
        match starts {
            StartsAtLogin::Yes => autostart::switch_on(app),
            StartsAtLogin::No => autostart::switch_off(app),
        }
        .map_err(refused)
    }

    fn ask_to_read(&self) -> Result<Option<PathBuf>, ShellError> {
        files::ask_to_read(self.here()?.0).map_err(refused)
    }

    fn read(&self, path: &Path, most: usize) -> Result<Option<Vec<u8>>, ShellError> {
        files::read(path, most).map_err(ShellError::File)
    }

    fn ask_to_write(&self, name: &str) -> Result<Option<PathBuf>, ShellError> {
        files::ask_to_write(self.here()?.0, name).map_err(refused)
    }

    fn write(&self, path: &Path, text: &str) -> Result<(), ShellError> {
        files::write(path, text).map_err(ShellError::File)
    }
}

/// Before there is an app, nothing of it stands.
const NOWHERE: ShellStanding = ShellStanding {
    theme: Theme::System,
    autostart: None,
    tray: TrayPresence::Absent,
    notifications: NotificationPresence::Absent,
    follows_desktop: false,
};

fn refused(cause: impl Error + Send + Sync + 'static) -> ShellError {
    ShellError::Refused(Box::new(cause))
}
