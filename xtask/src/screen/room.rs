//! A room: display, bus and folders in which an app can be opened.

use crate::failure::Failure;
use crate::screen::Screen;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

/// As large as Interlude's window, so that a picture of the screen is a picture of the window.
const SIZE: &str = "1040x720x24";
const STARTS_WITHIN_SECONDS: u64 = 20;

/// A bus that starts no services: none of the person's programs may answer here.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=FOLDER</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// Variables of the person's session that would lead an app out of the room.
const OUTSIDE: [&str; 8] = [
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "INTERLUDE_DATA_DIR",
    "WEBKIT_DISABLE_DMABUF_RENDERER",
    "WEBKIT_DISABLE_COMPOSITING_MODE",
    "AT_SPI_BUS_ADDRESS",
    "GTK_THEME",
    "GTK_MODULES",
];

/// A display, a bus and folders. Dropping it ends the programs and removes the folders.
pub struct Room {
    folder: PathBuf,
    display: String,
    bus: String,
    programs: Vec<Child>,
}

impl Room {
    /// Starts display and bus.
    pub fn open() -> Result<Room, Failure> {
        let folder = std::env::temp_dir().join(format!("interlude-room-{}", std::process::id()));
        let mut room = Room { folder, display: String::new(), bus: String::new(), programs: Vec::new() };
        // Every home has these, and a window of Interlude may make none.
        for name in ["", "run", "home", "home/cache", "home/config", "home/data", "bus"] {
            let path = room.folder.join(name);
            std::fs::DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(&path)
                .map_err(Failure::file(&path))?;
        }
        let number = room.begin(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"])
                .stderr(Stdio::null()),
        )?;
        room.display = format!(":{number}");
        let config = room.folder.join("bus.conf");
        let text = BUS.replace("FOLDER", &room.folder.join("bus").to_string_lossy());
        std::fs::write(&config, text).map_err(Failure::file(&config))?;
        room.bus = room.begin(
            Command::new("dbus-daemon")
                .arg(format!("--config-file={}", config.display()))
                .args(["--nofork", "--print-address=1"])
                .stderr(Stdio::null()),
        )?;
        Ok(room)
    }

    /// A folder of this room that is not there yet, for an app's data.
    pub fn data_folder(&self, name: &str) -> PathBuf {
        self.folder.join("data").join(name)
    }

    /// Makes the folder in which data folders stand.
    pub fn make_data(&self) -> Result<(), Failure> {
        let path = self.folder.join("data");
        std::fs::create_dir_all(&path).map_err(Failure::file(&path))
    }

    /// A command for `program` that sees this room and nothing of the person's session.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        for name in OUTSIDE {
            command.env_remove(name);
        }
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("HOME", self.folder.join("home"))
            .env("XDG_RUNTIME_DIR", self.folder.join("run"))
            .env("XDG_DATA_HOME", self.folder.join("home/data"))
            .env("XDG_CONFIG_HOME", self.folder.join("home/config"))
            .env("XDG_CACHE_HOME", self.folder.join("home/cache"))
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LC_ALL", "C.UTF-8");
        command
    }

    /// Connects to the display.
    pub fn screen(&self) -> Result<Screen, Failure> {
        Screen::connect(self.display.trim_start_matches(':'))
    }

    /// Starts a program that says on its first line where it can be reached, and returns that line.
    fn begin(&mut self, command: &mut Command) -> Result<String, Failure> {
        let program = command.get_program().to_string_lossy().into_owned();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .map_err(|source| Failure::NotStarted { program: program.clone(), source })?;
        let out = child.stdout.take();
        self.programs.push(child);
        let (said, heard) = channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            if let Some(out) = out
                && BufReader::new(out).read_line(&mut line).is_ok()
            {
                said.send(line.trim().to_owned()).ok();
            }
        });
        heard
            .recv_timeout(Duration::from_secs(STARTS_WITHIN_SECONDS))
            .ok()
            .filter(|line| !line.is_empty())
            .ok_or(Failure::Silent {
                what: format!("the start of {program}"),
                seconds: STARTS_WITHIN_SECONDS,
            })
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        for program in self.programs.iter_mut().rev() {
            program.kill().ok();
            program.wait().ok();
        }
        std::fs::remove_dir_all(&self.folder).ok();
    }
}
