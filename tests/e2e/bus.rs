//! Bus: a session bus of the test's own, which starts no services by itself.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;

use crate::processes::Started;

/// No service folders: a missing notification service stays missing.
const CONFIG: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A session bus.
pub struct Bus {
    daemon: RefCell<Started>,
    config: PathBuf,
    /// The value of `DBUS_SESSION_BUS_ADDRESS`.
    pub address: String,
}

impl Bus {
    /// Starts a bus; `folder` keeps its configuration.
    pub fn start(folder: &Path) -> Bus {
        let config = folder.join("bus.conf");
        std::fs::write(&config, CONFIG).expect("the bus's configuration");
        let mut daemon = daemon(&config, None);
        let address = daemon.first_line();
        // Without the number of this daemon: another one may come to the same place.
        let address = address.split(',').next().unwrap_or_default().to_owned();
        Bus { daemon: RefCell::new(daemon), config, address }
    }

    /// Starts it again at the same address, after it ended.
    pub fn begin_again(&self) {
        let mut daemon = daemon(&self.config, Some(&self.address));
        daemon.first_line();
        self.daemon.replace(daemon);
    }

    /// A connection of the test's own.
    pub fn connect(&self) -> Connection {
        self.builder().build().expect("a connection to the bus")
    }

    /// Begins a connection that serves something.
    pub fn builder(&self) -> Builder<'static> {
        Builder::address(self.address.as_str()).expect("the bus's address")
    }

    /// Ends the bus under everybody's feet.
    pub fn end(&self) {
        self.daemon.borrow_mut().end();
    }
}

fn daemon(config: &Path, address: Option<&str>) -> Started {
    let mut command = Command::new("dbus-daemon");
    command.arg(format!("--config-file={}", config.display())).args(["--nofork", "--print-address=1"]);
    command.args(address.map(|address| format!("--address={address}")));
    Started::new(command.stdout(Stdio::piped()).stderr(Stdio::null()))
}
