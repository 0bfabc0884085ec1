//! Tray host: whether a Linux desktop has a place for tray icons now.
//!
//! Desktops start their panel after the first programs, and panels are restarted. So the bus is
//! asked to tell of each change, before the first look, and the thread sleeps in between.

use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::names::BusName;
use zbus::{MatchRule, Message};

use super::tray::Host;

const WATCHER: &str = "org.kde.StatusNotifierWatcher";

/// Calls `changed` with the place: now, and at each change; it does not return
/// while the bus lives.
///
/// # Errors
/// When there is no session bus.
pub(super) fn watch(changed: impl Fn(Host)) -> zbus::Result<()> {
    let connection = Connection::session()?;
    let bus = DBusProxy::new(&connection)?;
    let messages = MessageIterator::from(&connection);
    bus.add_match_rule(
        MatchRule::builder()
            .msg_type(Type::Signal)
            .sender("org.freedesktop.DBus")?
            .member("NameOwnerChanged")?
            .arg(0, WATCHER)?
            .build(),
    )?;
    // A watcher may run before the panel that draws the icons.
    bus.add_match_rule(
        MatchRule::builder()
            .msg_type(Type::Signal)
            .interface(WATCHER)?
            .member("StatusNotifierHostRegistered")?
            .build(),
    )?;
    changed(match bus.name_has_owner(BusName::try_from(WATCHER)?)? {
        true => Host::There,
        false => Host::Gone,
    });
    for message in messages.flatten() {
        if let Some(host) = told(&message) {
            changed(host);
        }
    }
    Ok(())
}

/// What a message says about the place, if it is about that.
fn told(message: &Message) -> Option<Host> {
    match message.header().member()?.as_str() {
        "StatusNotifierHostRegistered" => Some(Host::There),
        "NameOwnerChanged" => {
            let (name, _, owner): (String, String, String) = message.body().deserialize().ok()?;
            (name == WATCHER).then_some(if owner.is_empty() { Host::Gone } else { Host::There })
        }
        _ => None,
    }
}
