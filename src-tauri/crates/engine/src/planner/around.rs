//! Around the planner: what a person asks of it that the shell does, or knows.

use crate::ports::ShellStanding;
use crate::view::{
    AppState, Area, CloseAnswer, HelpLine, ReminderSettings, Screen, SettingsView, StartsAtLogin, Theme,
};
use crate::{EngineError, Planner};

/// Each line with the date on which it was checked.
const HELP_LINES: &str = include_str!("../view/help-lines.json");

impl Planner {
    /// The page drew its first screen.
    pub fn page_ready(&self) {
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

    /// Takes the window away at once.
    pub fn hide_window(&self) {
        self.around.shell.hide_window();
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

    /// Prints, where there is a page to hand over.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] without a plan; when the system has no dialog for it.
    pub fn print_page(&self) -> Result<(), EngineError> {
        self.handover()?;
        Ok(self.around.shell.print()?)
    }

    /// Lines where a person can find help, also while locked.
    pub fn help_lines(&self) -> Vec<HelpLine> {
        // A test reads them.
        serde_json::from_str(HELP_LINES).unwrap_or_default()
    }

    /// Everything that the settings show.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn settings(&self) -> Result<SettingsView, EngineError> {
        let ReminderSettings { quiet, silence, quiet_until, do_not_disturb, leads, topics, sound, zone } =
            self.reminder_settings()?;
        let AppState { protection, data_folder, version, .. } = self.app_state();
        let ShellStanding { theme, autostart, tray, notifications, follows_desktop, fence } =
            self.around.shell.standing();
        let protection = protection.ok_or(EngineError::NotOpen)?;
        Ok(SettingsView {
            quiet,
            silence,
            quiet_until,
            do_not_disturb,
            follows_desktop,
            leads,
            topics,
            sound,
            protection,
            autostart,
            theme,
            tray,
            notifications,
            fence,
            data_folder,
            version,
            zone,
        })
    }

    /// Gives the window other colours.
    ///
    /// # Errors
    /// When it cannot be remembered.
    pub fn set_theme(&self, theme: Theme) -> Result<(), EngineError> {
        self.around.shell.set_theme(theme)?;
        (self.around.on_change)(&[Area::Settings]);
        Ok(())
    }

    /// Sets whether the system starts Interlude.
    ///
    /// # Errors
    /// When the system refuses it.
    pub fn set_autostart(&self, starts: StartsAtLogin) -> Result<(), EngineError> {
        Ok(self.around.shell.set_autostart(starts)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_lines_can_be_read() {
        let lines: Vec<HelpLine> = serde_json::from_str(HELP_LINES).expect("help lines");
        assert!(lines.len() > 3);
    }
}
