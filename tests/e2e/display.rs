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
    pub fn start() -> Display {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]);
        let mut server = Started::new(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let name = format!(":{}", server.first_line());
        Display { _server: server, name }
    }
}
