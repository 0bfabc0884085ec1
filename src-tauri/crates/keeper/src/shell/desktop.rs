//! The desktop: what surrounds the planner in this program.

use crate::events::Event;
use crate::flags::Flags;
use crate::place::{Place, TrayPlace};
use crate::platform::{DesktopNotifier, NotificationService, Preferences, Theme};
use interlude_engine::ports::ShellStanding;
use interlude_engine::view::{CloseAnswer, NotificationPresence, Phase, Screen, TrayPresence};
use interlude_engine::{EngineError, Planner};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::Thread;
use std::time::Duration;

/// How long a window has to hand over what is being typed (RELIABILITY.md §2: a lock takes a second at most).
const HAND_OVER: Duration = Duration::from_millis(700);

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
    page: Mutex<Page>,
    handed: Condvar,
    /// The thread of the reminder loop, which lets the first screen go before it.
    pub(crate) reminders: OnceLock<Thread>,
}

/// What is known of the page that a window shows.
#[derive(Default)]
struct Page {
    /// It drew its first screen, so it can be asked for something.
    is_ready: bool,
    /// It has handed over what was being typed.
    has_handed: bool,
    /// The screen that it shows, so that one which ends by itself is opened there again.
    shows: Option<Screen>,
    /// The screen that it is to show as soon as it can.
    pending: Option<Screen>,
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
            page: Mutex::default(),
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

    /// Opens the window, or raises it.
    pub fn open(&self, token: Option<String>) {
        self.place.open(self.theme(), token);
    }

    /// Opens the window on a screen.
    pub fn open_on(&self, screen: Screen, token: Option<String>) {
        let is_ready = {
            let mut page = self.page();
            // A window that is still to be made learns it when its page is ready.
            page.pending = (!page.is_ready).then_some(screen);
            page.is_ready
        };
        if is_ready {
            self.place.tell(&Event::OpenScreen(screen));
        }
        self.open(token);
    }

    /// A window ended, whoever ended it: the next page is another one.
    pub fn window_is_gone(&self) {
        let mut page = self.page();
        page.is_ready = false;
        page.has_handed = true;
        drop(page);
        // A question in it went with it.
        self.close_is_asked.store(false, Ordering::Relaxed);
        self.handed.notify_all();
    }

    /// A window ended without anybody having asked for it: it is opened again, at the same screen.
    pub fn window_ended_by_itself(&self) {
        let mut page = self.page();
        page.pending = page.pending.or(page.shows);
        drop(page);
        self.open(None);
    }

    /// Takes the window away at once. Where there is nothing to remind of, the program ends with it.
    pub fn hide(&self) {
        match self.planner.app_state().phase {
            Phase::Open | Phase::Locked => self.end_windows(),
            Phase::FirstRun | Phase::Damaged | Phase::Refused => self.quit(),
        }
    }

    /// All windows hand over what is being typed, and go. Returns when they are gone.
    pub fn end_windows(&self) {
        if self.page_can_hand_over() {
            self.place.tell(&Event::HandOver);
            let page = self.page();
            let waited = self.handed.wait_timeout_while(page, HAND_OVER, |page| !page.has_handed);
            drop(waited);
        }
        self.place.end();
        self.window_is_gone();
    }

    fn page_can_hand_over(&self) -> bool {
        let mut page = self.page();
        page.has_handed = false;
        page.is_ready && self.place.is_open()
    }

    /// The page has handed over what was being typed.
    pub fn handed_over(&self) {
        self.page().has_handed = true;
        self.handed.notify_all();
    }

    /// Locks: windows first, so that the vault is closed when nobody shows a word of it any more.
    ///
    /// # Errors
    /// When the vault could not be closed in good order.
    pub fn lock(&self) -> Result<(), EngineError> {
        if self.planner.can_lock() {
            self.end_windows();
            self.planner.lock_vault()?;
        }
        Ok(())
    }

    /// Ends the program.
    pub fn quit(&self) {
        self.end_windows();
        self.place.exit();
    }

    /// Stores the answer to what closing the window means, and does it.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn answer_close(&self, answer: CloseAnswer) -> io::Result<()> {
        self.close_is_asked.store(false, Ordering::Relaxed);
        let keep = |running| self.choose(|preferences| preferences.keep_running = Some(running));
        match answer {
            CloseAnswer::KeepRunning => {
                keep(true)?;
                self.end_windows();
            }
            CloseAnswer::Quit => {
                keep(false)?;
                self.quit();
            }
            CloseAnswer::AskAgain => {}
        }
        Ok(())
    }

    /// Gives the window other colours, now and at the next start.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn set_theme(&self, theme: Theme) -> io::Result<()> {
        self.place.follow(theme);
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

    /// The page shows this screen now.
    pub fn screen_is(&self, screen: Screen) {
        self.page().shows = Some(screen);
    }

    /// The page drew its first screen.
    pub fn page_is_ready(&self) {
        if let Some(thread) = self.reminders.get() {
            thread.unpark();
        }
        let pending = {
            let mut page = self.page();
            page.is_ready = true;
            page.pending.take()
        };
        if let Some(screen) = pending {
            self.place.tell(&Event::OpenScreen(screen));
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

    fn page(&self) -> MutexGuard<'_, Page> {
        self.page.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
