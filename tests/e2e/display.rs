//! Display: a virtual screen of the test's own.

use std::process::{Command, Stdio};

use crate::processes::Started;

/// A virtual screen.
pub struct Display {
    _server: Started,
    /// The value of `DISPLAY`.
    pub name: String,
}

impl Display {
    /// One of `size`, such as `1280x900`.
    pub fn start(size: &str) -> Display {
        let mut command = Command::new("Xvfb");
        let screen = format!("{size}x24");
        command.args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp", "-noreset"]);
        let mut server = Started::new(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let name = format!(":{}", server.first_line());
        Display { _server: server, name }
    }
}
