//! Banners: GNOME's setting of whether notices are to pop up, `show-banners`.
//!
//! Its store says on the bus what was written (`ca.desrt.dconf.Writer`); the value is then read by the desktop's own
//! program, because only that knows about defaults and what an administrator has fixed. Where settings lie in a plain
//! file instead, as for a program in a sandbox, that file is watched. On other desktops nothing of this runs.

use std::ffi::CStr;
use std::mem::MaybeUninit;
use std::path::Path;
use std::process::{Command, Stdio};

use interlude_domain::reminding::schedule::Disturbing;
use rustix::fs::inotify;
use zbus::Message;
use zbus::blocking::Connection;

use super::{Heard, tell_banners};
use crate::platform::notifier::unwanted_if;

const SCHEMA: &str = "org.gnome.desktop.notifications";
const KEY: &str = "show-banners";
/// Where the store has it.
const PLACE: &str = "/org/gnome/desktop/notifications/show-banners";
const STORE: &str = "ca.desrt.dconf.Writer";
const CHANGED: &str = "Notify";
/// What is written of the setting's folder, of what is in it, or of all that it is in.
const RULE: &str = "type='signal',interface='ca.desrt.dconf.Writer',member='Notify',\
                    arg0path='/org/gnome/desktop/notifications/'";
const BUS: &str = "org.freedesktop.DBus";

/// Asks the bus to tell of changes.
pub(super) fn ask_to_be_told(bus: &Connection) -> zbus::Result<()> {
    // A rule with a path that ends in a slash is none that the library could make.
    bus.call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "AddMatch", &RULE).map(drop)
}

/// Whether a message says that the setting may have changed.
pub(super) fn are_meant(message: &Message) -> bool {
    let header = message.header();
    let is_change = header.interface().is_some_and(|name| name.as_str() == STORE)
        && header.member().is_some_and(|name| name.as_str() == CHANGED);
    is_change
        && message
            .body()
            .deserialize::<(String, Vec<String>, String)>()
            .is_ok_and(|(prefix, changes, _tag)| touches(&prefix, &changes))
}

/// A change is a prefix and what follows it; one that ends in a slash is all below that.
fn touches(prefix: &str, changes: &[String]) -> bool {
    changes.iter().any(|change| {
        let path = format!("{prefix}{change}");
        path == PLACE || (path.ends_with('/') && PLACE.starts_with(&path))
    })
}

/// Reads the setting; `None` where there is no such program, or it knows no such setting.
pub(super) fn read() -> Option<Disturbing> {
    let mut asking = Command::new("gsettings");
    asking.args(["get", SCHEMA, KEY]).stdin(Stdio::null()).stderr(Stdio::null());
    let said = asking.output().ok()?;
    meant(&said.stdout).filter(|_| said.status.success())
}

fn meant(said: &[u8]) -> Option<Disturbing> {
    match said.trim_ascii() {
        b"true" => Some(unwanted_if(&false)),
        b"false" => Some(unwanted_if(&true)),
        _ => None,
    }
}

/// Watches the file of settings on a thread of its own, where there is one in place of the store.
pub(super) fn watch_file(heard: Heard) {
    if std::env::var_os("GSETTINGS_BACKEND").is_none_or(|name| name != "keyfile") {
        return;
    }
    let Some(folder) = dirs::config_dir().map(|folder| folder.join("glib-2.0/settings")) else { return };
    let watching = std::thread::Builder::new().name("banners".into()).spawn(move || {
        // A folder that is not there yet is not waited for.
        let _ = watch_folder(&folder, &|| tell_banners(&heard));
    });
    drop(watching);
}

/// Calls `changed` for each change of the file of settings in `folder`; does not return while that exists.
fn watch_folder(folder: &Path, changed: &dyn Fn()) -> rustix::io::Result<()> {
    const FILE: &CStr = c"keyfile";
    let watch = inotify::init(inotify::CreateFlags::CLOEXEC)?;
    let kinds =
        inotify::WatchFlags::CLOSE_WRITE | inotify::WatchFlags::MOVED_TO | inotify::WatchFlags::DELETE;
    inotify::add_watch(&watch, folder, kinds | inotify::WatchFlags::ONLYDIR)?;
    let mut room = [MaybeUninit::uninit(); 1024];
    let mut events = inotify::Reader::new(&watch, &mut room);
    loop {
        let event = events.next()?;
        if event.events().contains(inotify::ReadFlags::IGNORED) {
            return Ok(());
        }
        if event.file_name() == Some(FILE) {
            changed();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    fn is_meant(prefix: &str, changes: &[&str]) -> bool {
        let changes: Vec<String> = changes.iter().map(|change| (*change).to_owned()).collect();
        touches(prefix, &changes)
    }

    #[test]
    fn a_change_of_the_setting_or_of_all_around_it_is_meant() {
        assert!(is_meant("/org/gnome/desktop/notifications/show-banners", &[""]));
        assert!(is_meant("/org/gnome/desktop/notifications/", &["show-in-lock-screen", "show-banners"]));
        assert!(is_meant("/org/gnome/desktop/notifications/", &[""]));
        assert!(is_meant("/org/gnome/", &["desktop/notifications/", "shell/"]));
        assert!(is_meant("/", &[""]));
        assert!(!is_meant("/org/gnome/desktop/notifications/", &["show-in-lock-screen"]));
        assert!(!is_meant("/org/gnome/desktop/notifications/application/", &[""]));
        assert!(!is_meant("/org/gnome/desktop/notifications/show-banners-x", &[""]));
        assert!(!is_meant("/org/gnome/desktop/notifications/show-banners", &[]));
    }

    #[test]
    fn what_the_program_says_is_yes_or_no_or_nothing() {
        assert_eq!(meant(b"true\n"), Some(Disturbing::Allowed));
        assert_eq!(meant(b"false\n"), Some(Disturbing::Unwanted));
        assert_eq!(meant(b"No such schema\n"), None);
        assert_eq!(meant(b""), None);
    }

    #[test]
    fn a_file_of_settings_that_is_put_in_place_is_noticed_and_another_is_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let watched = folder.path().join("settings");
        std::fs::create_dir(&watched).expect("the folder");
        let (tell, told) = channel();
        let inside = watched.clone();
        let watching =
            std::thread::spawn(move || watch_folder(&inside, &|| tell.send(()).unwrap_or_default()));
        let put = |name: &str| {
            std::fs::write(watched.join("new"), "").expect("written");
            std::fs::rename(watched.join("new"), watched.join(name)).expect("put in place");
        };
        // It may not be watching yet.
        while told.recv_timeout(Duration::from_millis(50)).is_err() {
            put("keyfile");
        }
        while told.recv_timeout(Duration::from_millis(300)).is_ok() {}
        put("other");
        assert!(told.recv_timeout(Duration::from_millis(300)).is_err());
        std::fs::remove_dir_all(&watched).expect("removed");
        watching.join().expect("the thread").expect("no error");
    }
}
