//! Pages: what is known of the page that each window shows.

use interlude_engine::calls::Window;
use interlude_engine::view::{Screen, SmallPage};

/// What is known of the pages of both windows.
#[derive(Default)]
pub(super) struct Pages {
    main: Page,
    small: Page,
    /// The screen that the main window shows, so that one which ends by itself is opened there again.
    pub(super) shows: Option<Screen>,
    /// The screen that it is to show as soon as it can.
    pub(super) pending: Option<Screen>,
    /// The page that the small window was asked for last.
    pub(super) asked: Option<SmallPage>,
}

/// What is known of one page.
#[derive(Default)]
pub(super) struct Page {
    /// It was drawn, so it can be asked for something.
    pub(super) is_ready: bool,
    /// It has handed over what was being typed.
    pub(super) has_handed: bool,
}

impl Pages {
    /// The page of a window.
    pub(super) fn of(&mut self, window: Window) -> &mut Page {
        match window {
            Window::Main => &mut self.main,
            Window::Pause => &mut self.small,
        }
    }

    /// The page that the small window is to show.
    pub(super) fn small(&self) -> SmallPage {
        self.asked.unwrap_or(SmallPage::Pause)
    }
}
