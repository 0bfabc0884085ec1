//! The parts: everything of a keeper but its tray and its windows, and how they are put together.

use super::beginning::refuse;
use super::surroundings::{desktop_changed, notice_sink, surroundings};
use crate::flags::{Flags, Opens};
use crate::place::{Place, TrayPlace};
use crate::platform::{DesktopNotifier, Preferences, QuietDesktop, SystemAlarm, SystemClock, sleep_signal};
use crate::shell::{Desktop, Running};
use crate::words::Words;
use interlude_engine::ports::Clock;
use interlude_engine::reminder_loop::{self, AfterTurn};
use interlude_engine::{Folder, FolderError, Planner};
use std::io;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// The longest that the first reminder waits for the first screen.
const FIRST_SCREEN: Duration = Duration::from_secs(1);

/// The longest that the first reminder waits to learn whether the desktop may be disturbed.
const DESKTOP_SETTLES: Duration = Duration::from_secs(1);

/// Everything of a keeper but its tray and its windows.
pub struct Parts {
    /// The desktop, once it is put together.
    pub running: Running,
    /// The sentences of tray and notifications.
    pub words: Arc<Words>,
    /// The notification service.
    pub notifier: Arc<DesktopNotifier>,
    /// Everything that Interlude can do.
    pub planner: Arc<Planner>,
    alarm: SystemAlarm,
}

impl Parts {
    /// Starts what needs no window.
    pub fn new(flags: &Flags, folder: Result<Folder, FolderError>) -> Parts {
        let running = Running::default();
        let words = Arc::new(Words::from_environment());
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let (alarm, poke) = SystemAlarm::new(clock.clone());
        let quiet = QuietDesktop::new(desktop_changed(running.clone(), poke.clone()));
        let notifier = Arc::new(DesktopNotifier::start(words.clone(), notice_sink(running.clone()), quiet));
        let wake = poke.clone();
        sleep_signal::watch(move || wake.poke());
        let around = surroundings(flags, (clock, words.manner()), notifier.clone(), &running, poke);
        let planner = Arc::new(Planner::new(folder, around));
        Parts { running, words, notifier, planner, alarm }
    }

    /// Fills a new folder with a sample, which is all that such a start is for.
    pub fn fill_with_sample(&self, flags: &Flags) -> ExitCode {
        // Whoever looks at a sample need not be asked what closing the window means.
        let preferences = Preferences { keep_running: Some(true), ..Preferences::default() };
        let filled: Result<(), Box<dyn std::error::Error>> = self
            .planner
            .fill_with_sample()
            .map_err(Into::into)
            .and_then(|()| Ok(preferences.write(&flags.data_folder())?));
        match filled {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => refuse(&*error),
        }
    }

    /// Opens the vault while the rest starts; both take their time. Whoever needs it waits. Where windows are processes of
    /// their own the first of them goes before it: a new process waits for a core behind what is busy.
    pub fn open_early(&self) {
        let opening = self.planner.clone();
        std::thread::spawn(move || opening.app_state());
    }

    /// Puts the desktop together and starts the reminders.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn run(
        self,
        flags: &Flags,
        place: Arc<dyn Place>,
        tray: Arc<dyn TrayPlace>,
    ) -> io::Result<Arc<Desktop>> {
        let Parts { running, notifier, planner, mut alarm, .. } = self;
        let desktop = Arc::new(Desktop::new(planner, notifier, tray, place, flags));
        let _ = running.set(desktop.clone());
        desktop.open_as(flags.opens(), None);
        let (hidden, reminding) = (flags.opens() == Opens::Nothing, desktop.clone());
        let reminders = std::thread::Builder::new().name("reminders".into()).spawn(move || {
            if !hidden {
                // Two programs start at once here, this one and its page: the page goes first.
                std::thread::park_timeout(FIRST_SCREEN);
            }
            reminding.notifier.quiet().wait_settled(DESKTOP_SETTLES);
            // Where it was switched on, it has to name the program that runs now.
            reminding.place.refresh_autostart();
            if hidden {
                reminding.planner.remind_to_unlock();
            }
            reminder_loop::run(&reminding.planner, &mut alarm, || AfterTurn::GoOn(reminding.refresh_tray()));
        })?;
        let _ = desktop.reminders.set(reminders.thread().clone());
        Ok(desktop)
    }
}
