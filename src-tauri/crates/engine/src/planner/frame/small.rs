//! The small window, as far as it and the main one ask the planner for it.

use crate::Planner;
use crate::view::SmallPage;

impl Planner {
    /// Opens a pause in the small window.
    pub fn open_pause(&self) {
        self.around.shell.open_small(SmallPage::Pause);
    }

    /// The page that the small window is to show.
    pub fn small_page(&self) -> SmallPage {
        self.around.shell.small_page()
    }

    /// The small window drew its page.
    pub fn small_ready(&self) {
        self.desk().hides = false;
        self.around.shell.small_ready();
    }

    /// The small window has handed over what was being typed.
    pub fn small_handed_over(&self) {
        self.around.shell.small_handed_over();
    }

    /// Closes the small window.
    pub fn close_small(&self) {
        self.around.shell.close_small();
    }
}
