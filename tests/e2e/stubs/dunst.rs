//! The real `dunst`, with a history that can be read and notifications that can be pressed.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::desk::Desk;
use crate::processes::{Started, wait_for};

/// Its menu is shown by another program: this one takes the line with *Done*.
const CONFIG: &str = "[global]\n    dmenu = /bin/grep -m1 Done\n";

/// A running `dunst`.
pub struct Dunst {
    _daemon: Started,
}

impl Dunst {
    /// Starts it and waits until it has its name.
    pub fn start(desk: &Desk) -> Dunst {
        let folder = desk.home("config").join("dunst");
        fs::create_dir_all(&folder).expect("dunst's folder");
        fs::write(folder.join("dunstrc"), CONFIG).expect("dunst's configuration");
        let mut command = desk.command("dunst");
        let daemon = Started::new(command.stdin(Stdio::null()).stdout(desk.log()).stderr(desk.log()));
        wait_for("dunst", || ctl(desk, &["is-paused"]).output().is_ok_and(|told| told.status.success()));
        Dunst { _daemon: daemon }
    }

    /// How many notifications are on the screen.
    pub fn displayed(&self, desk: &Desk) -> usize {
        let told = ctl(desk, &["count", "displayed"]).output().expect("dunstctl").stdout;
        String::from_utf8_lossy(&told).trim().parse().unwrap_or(0)
    }

    /// A person clicks the newest notification: its default button.
    pub fn click(&self, desk: &Desk) {
        assert!(ctl(desk, &["action", "0"]).status().expect("dunstctl").success());
    }

    /// A person opens its menu and chooses *Done*.
    pub fn choose_done(&self, desk: &Desk) {
        assert!(ctl(desk, &["context"]).status().expect("dunstctl").success());
    }

    /// A person closes all of them, so that they are in the history.
    pub fn close_all(&self, desk: &Desk) {
        assert!(ctl(desk, &["close-all"]).status().expect("dunstctl").success());
    }

    /// The texts in its history, newest first.
    pub fn history(&self, desk: &Desk) -> Vec<String> {
        let told = ctl(desk, &["history"]).output().expect("dunstctl").stdout;
        let history: Value = serde_json::from_slice(&told).unwrap_or_default();
        let entries = history["data"][0].as_array().cloned().unwrap_or_default();
        entries.iter().filter_map(|entry| entry["body"]["data"].as_str().map(str::to_owned)).collect()
    }
}

fn ctl(desk: &Desk, arguments: &[&str]) -> Command {
    let mut command = desk.command("dunstctl");
    command.args(arguments).stderr(Stdio::null());
    command
}
