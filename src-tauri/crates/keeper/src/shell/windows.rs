//! The windows: how they are opened, what is known of them, and how they go.
//!
//! There are two at most: the main one with all screens, and the small one beside it or without it. Both go one way: the page
//! hands over what is being typed, and only then the window ends.

use super::Desktop;
use crate::events::Event;
use interlude_engine::EngineError;
use interlude_engine::calls::Window;
use interlude_engine::view::{Phase, Screen};
use std::sync::atomic::Ordering;
use std::time::Duration;

/// How long the windows have to hand over what is being typed (RELIABILITY.md §2: a lock takes a second at most).
const HAND_OVER: Duration = Duration::from_millis(700);

impl Desktop {
    /// Opens the window with all screens, or raises it.
    pub fn open(&self, token: Option<String>) {
        self.place.open(Window::Main, self.theme(), token);
    }

    /// Opens the window on a screen.
    pub fn open_on(&self, screen: Screen, token: Option<String>) {
        let is_ready = {
            let mut pages = self.pages();
            let is_ready = pages.of(Window::Main).is_ready;
            // A window that is still to be made learns it when its page is ready.
            pages.pending = (!is_ready).then_some(screen);
            is_ready
        };
        if is_ready {
            self.place.tell(Window::Main, &Event::OpenScreen(screen));
        }
        self.open(token);
    }

    /// A window ended, whoever ended it: the next page is another one.
    pub fn window_is_gone(&self, window: Window) {
        let mut pages = self.pages();
        let page = pages.of(window);
        page.is_ready = false;
        page.has_handed = true;
        drop(pages);
        if window == Window::Main {
            // A question in it went with it.
            self.close_is_asked.store(false, Ordering::Relaxed);
        }
        self.handed.notify_all();
    }

    /// A window ended without anybody having asked for it: it is opened again, where it was.
    pub fn window_ended_by_itself(&self, window: Window) {
        if window == Window::Main {
            let mut pages = self.pages();
            pages.pending = pages.pending.or(pages.shows);
        }
        self.place.open(window, self.theme(), None);
    }

    /// Takes the windows away at once. Where there is nothing to remind of, the program ends with them.
    pub fn hide(&self) {
        match self.planner.app_state().phase {
            Phase::Open | Phase::Locked => self.end_windows(),
            Phase::FirstRun | Phase::Damaged | Phase::Refused => self.quit(),
        }
    }

    /// All windows hand over what is being typed, and go. Returns when they are gone.
    pub fn end_windows(&self) {
        self.end_these(&[Window::Main, Window::Pause]);
    }

    /// One window hands over what is being typed, and goes. Returns when it is gone.
    pub fn end_window(&self, window: Window) {
        self.end_these(&[window]);
    }

    fn end_these(&self, windows: &[Window]) {
        let asked: Vec<Window> =
            windows.iter().copied().filter(|window| self.can_hand_over(*window)).collect();
        for window in &asked {
            self.place.tell(*window, &Event::HandOver);
        }
        // One time for both: neither waits for the other.
        let waited = self.handed.wait_timeout_while(self.pages(), HAND_OVER, |pages| {
            asked.iter().any(|window| !pages.of(*window).has_handed)
        });
        drop(waited);
        // They take a while to go: what is to be shown from here on is for the next page.
        for window in windows {
            self.pages().of(*window).is_ready = false;
        }
        self.place.end(windows);
        for window in windows {
            self.window_is_gone(*window);
        }
    }

    fn can_hand_over(&self, window: Window) -> bool {
        let mut pages = self.pages();
        let page = pages.of(window);
        page.has_handed = false;
        page.is_ready && self.place.is_open(window)
    }

    /// A page has handed over what was being typed.
    pub fn handed_over(&self, window: Window) {
        self.pages().of(window).has_handed = true;
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

    /// The page shows this screen now.
    pub fn screen_is(&self, screen: Screen) {
        self.pages().shows = Some(screen);
    }

    /// The page of the main window drew its first screen.
    pub fn page_is_ready(&self) {
        let pending = {
            let mut pages = self.pages();
            pages.of(Window::Main).is_ready = true;
            pages.pending.take()
        };
        if let Some(screen) = pending {
            self.place.tell(Window::Main, &Event::OpenScreen(screen));
        }
        self.stands(match self.planner.app_state().phase {
            Phase::FirstRun => "first-run",
            Phase::Locked => "locked",
            Phase::Open => "today",
            Phase::Damaged => "damaged",
            Phase::Refused => "refused",
        });
    }
}
