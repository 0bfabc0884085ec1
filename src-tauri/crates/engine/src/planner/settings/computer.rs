//! What the settings show, and what in them the computer does.

use crate::ports::ShellStanding;
use crate::view::{AppState, Area, ReminderSettings, SettingsView, StartsAtLogin, Theme};
use crate::{EngineError, Planner};

impl Planner {
    /// Everything that the settings show.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn settings(&self) -> Result<SettingsView, EngineError> {
        let ReminderSettings {
            quiet,
            silence,
            quiet_until,
            do_not_disturb,
            leads,
            topics,
            sound,
            released,
            zone,
        } = self.reminder_settings()?;
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
            released,
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
