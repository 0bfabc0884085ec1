//! Choices: what a person chose in the tray, done.

use crate::platform::TrayCommand;
use crate::shell::Desktop;
use interlude_engine::view::{Screen, SilenceFor, SilenceInput, SmallPage};

/// Does what was chosen in the tray. It may wait for a window: never on a thread that shows one.
pub fn choose(desktop: &Desktop, command: TrayCommand, token: Option<String>) {
    let planner = &desktop.planner;
    // Locked in the meantime: the menu says so by then.
    let _ = match command {
        TrayCommand::Open => {
            desktop.open(token);
            Ok(())
        }
        TrayCommand::Pause => {
            desktop.open_small(SmallPage::Pause, token);
            Ok(())
        }
        TrayCommand::Mood => {
            desktop.open_small(SmallPage::Mood, token);
            Ok(())
        }
        TrayCommand::Note => {
            desktop.open_small(SmallPage::Note, token);
            Ok(())
        }
        TrayCommand::Thought => {
            desktop.open_small(SmallPage::Thought, token);
            Ok(())
        }
        TrayCommand::SilenceOneHour => planner.silence(&SilenceInput::from_tray(SilenceFor::OneHour)),
        TrayCommand::SilenceUntilTomorrow => {
            planner.silence(&SilenceInput::from_tray(SilenceFor::UntilTomorrow))
        }
        TrayCommand::SilenceUntil => {
            desktop.open_on(Screen::Settings, token);
            Ok(())
        }
        TrayCommand::EndSilence => planner.end_silence(),
        TrayCommand::Lock => desktop.lock(),
        TrayCommand::Quit => {
            desktop.quit();
            Ok(())
        }
    };
}
