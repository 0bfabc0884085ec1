//! The desktop as the planner asks for it: its windows, its dialogs and its own end.

use super::Desktop;
use crate::platform::files;
use interlude_engine::calls::Window;
use interlude_engine::ports::{Shell, ShellError, ShellStanding};
use interlude_engine::view::{
    CloseAnswer, FencePresence, NotificationPresence, Screen, SmallPage, StartsAtLogin, Theme, TrayPresence,
};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The desktop, once it is put together; notices, changes and questions may come from any thread before.
pub type Running = Arc<OnceLock<Arc<Desktop>>>;

/// What the planner asks of this desktop. While it is still being put together nobody can ask.
pub struct AtDesktop(pub Running);

/// There is no desktop yet.
#[derive(Debug, thiserror::Error)]
#[error("the program is still starting")]
struct NotYet;

impl AtDesktop {
    fn with(&self, act: impl FnOnce(&Arc<Desktop>)) {
        if let Some(desktop) = self.0.get() {
            act(desktop);
        }
    }

    fn here(&self) -> Result<&Arc<Desktop>, ShellError> {
        self.0.get().ok_or_else(|| ShellError::Refused(Box::new(NotYet)))
    }
}

impl Shell for AtDesktop {
    fn page_ready(&self) {
        self.with(|desktop| desktop.page_is_ready());
    }

    fn screen_shown(&self, screen: Screen) {
        self.with(|desktop| desktop.screen_is(screen));
    }

    fn handed_over(&self) {
        self.with(|desktop| desktop.handed_over(Window::Main));
    }

    fn hide_window(&self) {
        self.with(|desktop| desktop.hide());
    }

    fn end_windows(&self) {
        self.with(|desktop| desktop.end_windows());
    }

    fn open_window(&self) {
        self.with(|desktop| desktop.open(None));
    }

    fn window_is_open(&self) -> bool {
        let is_open = |window| self.0.get().is_some_and(|desktop| desktop.place.is_open(window));
        [Window::Main, Window::Pause].into_iter().any(is_open)
    }

    fn open_small(&self, page: SmallPage) {
        self.with(|desktop| desktop.open_small(page, None));
    }

    fn small_page(&self) -> SmallPage {
        self.0.get().map_or(SmallPage::Pause, |desktop| desktop.small_page())
    }

    fn small_ready(&self) {
        self.with(|desktop| desktop.small_is_ready());
    }

    fn small_handed_over(&self) {
        self.with(|desktop| desktop.handed_over(Window::Pause));
    }

    fn close_small(&self) {
        self.with(|desktop| desktop.close_small());
    }

    fn quit(&self) {
        self.with(|desktop| desktop.quit());
    }

    fn close_answer(&self, answer: CloseAnswer) -> Result<(), ShellError> {
        self.here()?.answer_close(answer).map_err(|error| ShellError::Refused(Box::new(error)))
    }

    fn print(&self) -> Result<(), ShellError> {
        self.here()?.place.print().map_err(ShellError::Refused)
    }

    fn copy(&self, text: &str) -> Result<(), ShellError> {
        self.here()?.place.copy(text).map_err(ShellError::Refused)
    }

    fn standing(&self) -> ShellStanding {
        self.here().map_or(NOWHERE, |desktop| desktop.standing())
    }

    fn set_theme(&self, theme: Theme) -> Result<(), ShellError> {
        self.here()?.set_theme(theme).map_err(|error| ShellError::Refused(Box::new(error)))
    }

    fn set_autostart(&self, starts: StartsAtLogin) -> Result<(), ShellError> {
        self.here()?.place.set_autostart(starts).map_err(ShellError::Refused)
    }

    fn ask_to_read(&self) -> Result<Option<PathBuf>, ShellError> {
        self.here()?.place.ask_to_read().map_err(|error| ShellError::Refused(Box::new(error)))
    }

    fn read(&self, path: &Path, most: usize) -> Result<Option<Vec<u8>>, ShellError> {
        files::read(path, most).map_err(ShellError::File)
    }

    fn ask_to_write(&self, name: &str) -> Result<Option<PathBuf>, ShellError> {
        self.here()?.place.ask_to_write(name).map_err(|error| ShellError::Refused(Box::new(error)))
    }

    fn write(&self, path: &Path, text: &str) -> Result<(), ShellError> {
        files::write(path, text).map_err(ShellError::File)
    }
}

/// While nothing is put together nothing of it stands.
const NOWHERE: ShellStanding = ShellStanding {
    theme: Theme::System,
    autostart: None,
    tray: TrayPresence::Absent,
    notifications: NotificationPresence::Absent,
    follows_desktop: false,
    fence: FencePresence::Absent,
};
