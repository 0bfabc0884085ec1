//! The small window: one page, from anywhere, beside the main window or without it; and which of both a start opens.

use super::Desktop;
use crate::events::Event;
use crate::flags::Opens;
use interlude_engine::calls::Window;
use interlude_engine::view::{Phase, SmallPage};

impl Desktop {
    /// Opens what a start is for.
    pub fn open_as(&self, opens: Opens, token: Option<String>) {
        match opens {
            Opens::Main => self.open(token),
            Opens::Small(page) => self.open_small(page, token),
            Opens::Nothing => {}
        }
    }

    /// Opens the small window on a page, or raises it there.
    pub fn open_small(&self, page: SmallPage, token: Option<String>) {
        // A pause needs nothing, and waits for nothing. What is put down is kept in the vault; where that is not open, the main
        // window has what comes first.
        if page != SmallPage::Pause && self.planner.app_state().phase != Phase::Open {
            self.open(token);
            return;
        }
        let is_ready = {
            let mut pages = self.pages();
            pages.asked = Some(page);
            pages.of(Window::Pause).is_ready
        };
        if is_ready {
            self.place.tell(Window::Pause, &Event::OpenPage(page));
        }
        self.place.open(Window::Pause, self.theme(), token);
    }

    /// The page that the small window is to show.
    pub fn small_page(&self) -> SmallPage {
        self.pages().small()
    }

    /// The small window drew its page. Where another one was asked for meanwhile, it is told.
    pub fn small_is_ready(&self) {
        let page = {
            let mut pages = self.pages();
            pages.of(Window::Pause).is_ready = true;
            pages.small()
        };
        self.place.tell(Window::Pause, &Event::OpenPage(page));
        self.stands(page.name());
    }

    /// Closes the small window, and nothing else. Nobody is asked.
    pub fn close_small(&self) {
        self.end_window(Window::Pause);
    }
}
