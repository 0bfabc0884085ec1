//! The window, as far as a person asks the planner for it.

use crate::view::{CloseAnswer, Screen};
use crate::{EngineError, Planner};

impl Planner {
    /// The page drew its first screen.
    pub fn page_ready(&self) {
        self.desk().hides = false;
        self.around.shell.page_ready();
    }

    /// The page shows another screen now.
    pub fn screen_shown(&self, screen: Screen) {
        self.around.shell.screen_shown(screen);
    }

    /// The page has handed over what was being typed.
    pub fn handed_over(&self) {
        self.around.shell.handed_over();
    }

    /// Ends the program.
    pub fn quit(&self) {
        self.around.shell.quit();
    }

    /// Remembers what closing the window means where there is no tray, and does it.
    ///
    /// # Errors
    /// When it cannot be remembered.
    pub fn close_answer(&self, answer: CloseAnswer) -> Result<(), EngineError> {
        Ok(self.around.shell.close_answer(answer)?)
    }

    /// Puts a text on the clipboard of the desktop.
    ///
    /// # Errors
    /// When the desktop has none, or no window to do it.
    pub fn copy(&self, text: &str) -> Result<(), EngineError> {
        Ok(self.around.shell.copy(text)?)
    }

    /// Prints, where there is a page to hand over.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] without a plan; when the system has no dialog for it.
    pub fn print_page(&self) -> Result<(), EngineError> {
        self.handover()?;
        Ok(self.around.shell.print()?)
    }
}
