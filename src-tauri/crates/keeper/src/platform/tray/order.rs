//! What is said between the icon, its worker and whoever follows a choice.

use crate::platform::tray_menu::TrayCommand;

/// What was chosen, with the token by which the window may come to the front.
pub(super) type Choice = (TrayCommand, Option<String>);

/// What the worker is told.
pub(super) enum Order {
    BusCame,
    BusWent,
    Draw,
    /// The desktop did not take the icon.
    Refused,
}
