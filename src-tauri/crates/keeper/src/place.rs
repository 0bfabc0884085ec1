//! A place: where the windows of this system live, and what else it offers to the keeper.
//!
//! There are two. On Linux a window is a process [beside](crate::beside) the keeper. On Windows and macOS it lives within
//! the same process, with the toolkit that it needs.

use crate::events::Event;
use crate::platform::{Theme, TrayState};
use interlude_engine::calls::Window;
use interlude_engine::view::{FencePresence, StartsAtLogin};
use std::error::Error;
use std::io;
use std::path::PathBuf;

/// Why a system would not do it.
pub type Refused = Box<dyn Error + Send + Sync>;

/// Windows, dialogs, start at login, and the end. Whatever is asked returns at once, but for [`Place::end`] and the
/// dialogs.
pub trait Place: Send + Sync {
    /// Opens this window, or raises it. `token` is the desktop's leave to take the focus, where it gave one.
    fn open(&self, window: Window, theme: Theme, token: Option<String>);
    /// Whether the window is there, shown or on its way.
    fn is_open(&self, window: Window) -> bool;
    /// Tells its page, where there is one.
    fn tell(&self, window: Window, event: &Event);
    /// Ends these windows and returns when nothing of them is left.
    fn end(&self, windows: &[Window]);
    /// Gives the open windows other colours.
    fn follow(&self, theme: Theme);
    /// Opens the print dialog for what the main window shows.
    ///
    /// # Errors
    /// Where there is no window.
    fn print(&self) -> Result<(), Refused>;
    /// Puts a text on the clipboard of the desktop, with the marks that keep it out of clipboard histories.
    ///
    /// # Errors
    /// Where there is no window to do it.
    fn copy(&self, text: &str) -> Result<(), Refused>;
    /// How high the fence around the windows stands.
    fn fence(&self) -> FencePresence;
    /// Whether the system starts Interlude; `None` where it does not tell.
    fn autostart(&self) -> Option<bool>;
    /// Sets whether the system starts Interlude.
    ///
    /// # Errors
    /// When the system refuses it.
    fn set_autostart(&self, starts: StartsAtLogin) -> Result<(), Refused>;
    /// Writes the entry for the start anew, if there is one: it names the program that runs now.
    fn refresh_autostart(&self);
    /// Asks for a calendar file to read; `None` where nothing was chosen. Waits for the person.
    ///
    /// # Errors
    /// Where there is no dialog to ask with.
    fn ask_to_read(&self) -> io::Result<Option<PathBuf>>;
    /// Asks where to write a calendar file; `None` where nothing was chosen. Waits for the person.
    ///
    /// # Errors
    /// Where there is no dialog to ask with.
    fn ask_to_write(&self, name: &str) -> io::Result<Option<PathBuf>>;
    /// Ends the program; the windows are gone by then.
    fn exit(&self);
}

/// The icon in the tray.
pub trait TrayPlace: Send + Sync {
    /// Says what it is to show; returns at once.
    fn update(&self, state: &TrayState);
    /// Whether a person can see it.
    fn present(&self) -> bool;
}

#[cfg(target_os = "linux")]
impl TrayPlace for crate::platform::tray::Tray {
    fn update(&self, state: &TrayState) {
        Self::update(self, state);
    }

    fn present(&self) -> bool {
        Self::present(self)
    }
}
