//! Desk: everything that one person's session has, kept over several starts of the app.
//!
//! A screen, a session bus, a home with its folders, and one log. The same desk can be used for a
//! first start, a kill and a second start.

use std::cell::RefCell;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::Command;

use chrono::{DateTime, Utc};

use crate::bus::Bus;
use crate::display::Display;
use crate::evidence::Evidence;
use crate::room::{self, now};
use crate::screen::Screen;

/// The size of a desk's screen.
const USUAL: &str = "1280x900";

/// The session of one test.
pub struct Desk {
    display: RefCell<Display>,
    pub bus: Bus,
    pub evidence: Evidence,
    home: tempfile::TempDir,
}

/// Tells a story on a desk of its own. Where it fails, the failure names the folder with pictures
/// of the windows.
pub fn on_a_desk(story: impl FnOnce(&Desk)) {
    room::wait_for_room();
    let desk = Desk::new();
    if let Err(cause) = catch_unwind(AssertUnwindSafe(|| story(&desk))) {
        let text = cause.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| cause.downcast_ref::<&str>().copied()).unwrap_or("it failed");
        match desk.evidence.folder() {
            Some(folder) => panic!("{text}\npictures of the windows: {}", folder.display()),
            None => panic!("{text}"),
        }
    }
}

impl Desk {
    /// A new session with an empty home.
    pub fn new() -> Desk {
        let home = tempfile::Builder::new().prefix("interlude-e2e-").tempdir().expect("a home");
        for folder in ["run", "data", "config", "cache"] {
            fs::create_dir(home.path().join(folder)).expect("a folder of the home");
        }
        // As a login manager makes it.
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        fs::set_permissions(home.path().join("run"), private).expect("the run-time folder's mode");
        let display = RefCell::new(Display::start(USUAL));
        Desk { display, bus: Bus::start(home.path()), evidence: Evidence::new(), home }
    }

    /// What stands on the screen.
    pub fn screen(&self) -> Screen {
        Screen::of(&self.display.borrow().name)
    }

    /// Takes another screen, of `size`; nothing may be open on the one before.
    pub fn sit_at(&self, size: &str) {
        self.display.replace(Display::start(size));
    }

    /// The folder in which the app keeps its data.
    pub fn data(&self) -> PathBuf {
        self.home.path().join("vault")
    }

    /// A path inside the home.
    pub fn home(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    /// `program` with this session's environment and nothing of the machine's own.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear();
        for name in ["PATH", "RUST_BACKTRACE", "LLVM_PROFILE_FILE"] {
            command.envs(std::env::var_os(name).map(|value| (name, value)));
        }
        command.envs(self.environment()).current_dir(self.home.path());
        command
    }

    /// A file to which the app and the driver add what they print.
    pub fn log(&self) -> File {
        OpenOptions::new().create(true).append(true).open(self.home("log")).expect("the log")
    }

    /// What was printed so far.
    pub fn printed(&self) -> String {
        fs::read_to_string(self.home("log")).unwrap_or_default()
    }

    /// Turns the clock of the keeper to `now`; it goes on from there. What is due comes once the computer wakes.
    pub fn turn_clock(&self, to: DateTime<Utc>) {
        let seconds = (to - now()).num_seconds();
        fs::write(self.home("clock.new"), seconds.to_string()).expect("the clock's file");
        fs::rename(self.home("clock.new"), self.clock()).expect("the clock's file in its place");
    }

    fn clock(&self) -> PathBuf {
        self.home("clock")
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        let home = |path| self.home(path).into_os_string();
        vec![
            ("DISPLAY", self.display.borrow().name.clone().into()),
            ("DBUS_SESSION_BUS_ADDRESS", self.bus.address.clone().into()),
            ("HOME", self.home.path().into()),
            ("XDG_RUNTIME_DIR", home("run")),
            ("XDG_DATA_HOME", home("data")),
            ("XDG_CONFIG_HOME", home("config")),
            ("XDG_CACHE_HOME", home("cache")),
            ("INTERLUDE_DATA_DIR", home("vault")),
            ("GDK_BACKEND", "x11".into()),
            ("INTERLUDE_E2E_CLOCK", self.clock().into_os_string()),
            ("NO_AT_BRIDGE", "1".into()),
            ("LC_ALL", "C.UTF-8".into()),
            ("TZ", "UTC".into()),
        ]
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("--- what was printed ---\n{}", self.printed());
        }
    }
}
