//! The desktop: what surrounds the planner in this program.

use super::pages::Pages;
use crate::events::Event;
use crate::flags::Flags;
use crate::place::{Place, TrayPlace};
use crate::platform::{DesktopNotifier, NotificationService, Preferences, Theme};
use interlude_engine::Planner;
use interlude_engine::calls::Window;
use interlude_engine::ports::ShellStanding;
use interlude_engine::view::{NotificationPresence, TrayPresence};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::Thread;

/// The planner with what surrounds it on this desktop.
pub struct Desktop {
    /// Everything that Interlude can do.
    pub planner: Arc<Planner>,
    /// The notification service.
    pub notifier: Arc<DesktopNotifier>,
    /// The tray.
    pub tray: Arc<dyn TrayPlace>,
    /// Where the windows live.
    pub place: Arc<dyn Place>,
    pub(super) close_is_asked: AtomicBool,
    folder: PathBuf,
    print_ready: bool,
    preferences: Mutex<Preferences>,
    pages: Mutex<Pages>,
    /// A window has handed over what was being typed, or is gone.
    pub(super) handed: Condvar,
    /// The thread of the reminder loop, which lets the first screen go before it.
    pub(crate) reminders: OnceLock<Thread>,
}

impl Desktop {
    /// The desktop of a program that was started with `flags`.
    pub fn new(
        planner: Arc<Planner>,
        notifier: Arc<DesktopNotifier>,
        tray: Arc<dyn TrayPlace>,
        place: Arc<dyn Place>,
        flags: &Flags,
    ) -> Desktop {
        let folder = flags.data_folder();
        Desktop {
            preferences: Mutex::new(Preferences::read(&folder)),
            planner,
            notifier,
            tray,
            place,
            folder,
            print_ready: flags.print_ready,
            pages: Mutex::default(),
            handed: Condvar::new(),
            reminders: OnceLock::new(),
            close_is_asked: AtomicBool::new(false),
        }
    }

    /// What was chosen for this computer.
    pub fn preferences(&self) -> Preferences {
        *self.preferences.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what was chosen for this computer, and stores it.
    ///
    /// # Errors
    /// When the folder cannot be written; the choice then holds until the end of the program.
    pub(super) fn choose(&self, change: impl FnOnce(&mut Preferences)) -> io::Result<()> {
        // Held while it is written, so that of two choices at once both are stored.
        let mut preferences = self.preferences.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut preferences);
        preferences.write(&self.folder)
    }

    /// The colours of the window.
    pub fn theme(&self) -> Theme {
        self.preferences().theme
    }

    /// Gives the window other colours, now and at the next start.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn set_theme(&self, theme: Theme) -> io::Result<()> {
        self.place.follow(theme);
        self.place.tell(Window::Pause, &Event::Paper(theme));
        self.choose(|preferences| preferences.theme = theme)
    }

    /// How things stand here.
    pub fn standing(&self) -> ShellStanding {
        ShellStanding {
            theme: self.theme(),
            autostart: self.place.autostart(),
            tray: if self.tray.present() { TrayPresence::Present } else { TrayPresence::Absent },
            notifications: match self.notifier.service() {
                NotificationService::Present => NotificationPresence::Present,
                NotificationService::NoButtons => NotificationPresence::NoButtons,
                NotificationService::Absent => NotificationPresence::Absent,
            },
            follows_desktop: self.notifier.quiet().is_told(),
            fence: self.place.fence(),
        }
    }

    /// A window drew its first page: the reminders need wait no longer, and a measurement hears of it.
    pub(super) fn stands(&self, what: &str) {
        if let Some(thread) = self.reminders.get() {
            thread.unpark();
        }
        if self.print_ready {
            // Nobody may be reading.
            let _ = writeln!(io::stdout(), "ready {what}");
        }
    }

    pub(super) fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
