//! The desktop: what surrounds the planner in this program.

use crate::events::{self, OpenScreen};
use crate::flags::Flags;
use crate::platform::{DesktopNotifier, NotificationService, Preferences, Theme, Tray, window};
use interlude_engine::ports::ShellStanding;
use interlude_engine::view::{CloseAnswer, NotificationPresence, Phase, TrayPresence};
use interlude_engine::{EngineError, Planner};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::Thread;
use tauri::{AppHandle, Runtime};

/// The planner with what surrounds it on this desktop.
pub struct Desktop<R: Runtime> {
    /// Everything that Interlude can do.
    pub planner: Arc<Planner>,
    /// The notification service.
    pub notifier: Arc<DesktopNotifier>,
    /// The tray.
    pub tray: Tray<R>,
    pub(super) folder: PathBuf,
    pub(super) print_ready: bool,
    preferences: Mutex<Preferences>,
    pending_screen: Mutex<Option<OpenScreen>>,
    /// The thread of the reminder loop, which lets the first screen go before it.
    pub(super) reminders: OnceLock<Thread>,
    pub(super) reopens: AtomicBool,
    pub(super) close_was_asked: AtomicBool,
}

impl<R: Runtime> Desktop<R> {
    /// The desktop of a program that was started with `flags`.
    pub fn new(
        planner: Arc<Planner>,
        notifier: Arc<DesktopNotifier>,
        tray: Tray<R>,
        flags: &Flags,
    ) -> Desktop<R> {
        let folder = flags.data_folder();
        Desktop {
            preferences: Mutex::new(Preferences::read(&folder)),
            planner,
            notifier,
            tray,
            folder,
            print_ready: flags.print_ready,
            pending_screen: Mutex::new(None),
            reminders: OnceLock::new(),
            reopens: AtomicBool::new(false),
            close_was_asked: AtomicBool::new(false),
        }
    }

    /// What was chosen for this computer.
    pub fn preferences(&self) -> Preferences {
        *self.preferences.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stores what was chosen for this computer.
    ///
    /// # Errors
    /// When the folder cannot be written; the choice then holds until the end of the program.
    pub fn set_preferences(&self, chosen: Preferences) -> io::Result<()> {
        *self.preferences.lock().unwrap_or_else(PoisonError::into_inner) = chosen;
        chosen.write(&self.folder)
    }

    /// The colours of the window.
    pub fn theme(&self) -> Theme {
        self.preferences().theme
    }

    /// Opens the window, or raises it.
    pub fn open(&self, app: &AppHandle<R>) {
        window::open(app, self.theme());
    }

    /// Opens the window on a screen.
    pub fn open_on(&self, app: &AppHandle<R>, screen: OpenScreen) {
        // A window that is still to be made learns it when its page is ready.
        *self.pending_screen.lock().unwrap_or_else(PoisonError::into_inner) = Some(screen);
        events::open_screen(app, screen);
        self.open(app);
    }

    /// Takes the window away at once. Where there is nothing to remind of, the program ends with it.
    pub fn hide(&self, app: &AppHandle<R>) {
        match self.planner.app_state().phase {
            Phase::Open | Phase::Locked => window::destroy(app),
            Phase::FirstRun | Phase::Damaged | Phase::Refused => app.exit(0),
        }
    }

    /// Locks and takes the window away.
    ///
    /// # Errors
    /// When the vault could not be closed in good order.
    pub fn lock(&self, app: &AppHandle<R>) -> Result<(), EngineError> {
        if self.planner.lock_vault()? {
            window::destroy(app);
        }
        Ok(())
    }

    /// What the window shows is destroyed, and a new one asks for the passphrase.
    pub fn ask_for_passphrase(&self, app: &AppHandle<R>) {
        if window::is_open(app) {
            self.reopens.store(true, Ordering::Relaxed);
            window::destroy(app);
        }
    }

    /// Stores the answer to what closing the window means, and does it.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn answer_close(&self, app: &AppHandle<R>, answer: CloseAnswer) -> io::Result<()> {
        let keep_running = answer == CloseAnswer::KeepRunning;
        self.set_preferences(Preferences { keep_running: Some(keep_running), ..self.preferences() })?;
        match answer {
            CloseAnswer::KeepRunning => window::destroy(app),
            CloseAnswer::Quit => app.exit(0),
        }
        Ok(())
    }

    /// Gives the window other colours, now and at the next start.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn set_theme(&self, app: &AppHandle<R>, theme: Theme) -> io::Result<()> {
        window::follow(app, theme);
        self.set_preferences(Preferences { theme, ..self.preferences() })
    }

    /// How things stand here; `autostart` is asked of the system.
    pub fn standing(&self, autostart: Option<bool>) -> ShellStanding {
        ShellStanding {
            theme: self.theme(),
            autostart,
            tray: if self.tray.present() { TrayPresence::Present } else { TrayPresence::Absent },
            notifications: match self.notifier.service() {
                NotificationService::Present => NotificationPresence::Present,
                NotificationService::NoButtons => NotificationPresence::NoButtons,
                NotificationService::Absent => NotificationPresence::Absent,
            },
            follows_desktop: self.notifier.quiet().is_told(),
        }
    }

    /// The page drew its first screen.
    pub fn page_is_ready(&self, app: &AppHandle<R>) {
        if let Some(thread) = self.reminders.get() {
            thread.unpark();
        }
        if let Some(screen) = self.pending_screen.lock().unwrap_or_else(PoisonError::into_inner).take() {
            events::open_screen(app, screen);
        }
        if self.print_ready {
            let screen = match self.planner.app_state().phase {
                Phase::FirstRun => "first-run",
                Phase::Locked => "locked",
                Phase::Open => "today",
                Phase::Damaged => "damaged",
                Phase::Refused => "refused",
            };
            // Nobody may be reading.
            let _ = writeln!(io::stdout(), "ready {screen}");
        }
    }
}
