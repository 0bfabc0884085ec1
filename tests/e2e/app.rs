//! App: one run of the program on a desk, driven through its window or watched from outside.

use std::process::{Command, ExitStatus, Stdio};

use crate::desk::Desk;
use crate::driver::Driver;
use crate::evidence::Evidence;
use crate::processes::{Started, descendants, runs, signal, wait_for};
use crate::program::program;
use crate::screen::Screen;

/// The window's title, always.
const TITLE: &str = "Interlude";

/// A run in which the window can be driven.
pub struct App {
    /// The page.
    pub page: Driver,
    process: u32,
    evidence: Evidence,
}

impl App {
    /// Starts the program with its window open.
    pub fn open(desk: &Desk, arguments: &[&str]) -> App {
        let mut command = desk.command("WebKitWebDriver");
        command.env("TAURI_WEBVIEW_AUTOMATION", "true");
        let mut page = Driver::start(&mut command, desk.log());
        let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        page.open(program(), &arguments);
        let process = running(desk).expect("the started app");
        App { page, process, evidence: desk.evidence.clone() }
    }

    /// The number of the process.
    pub fn process(&self) -> u32 {
        self.process
    }

    /// Whether it still runs.
    pub fn runs(&self) -> bool {
        runs(self.process)
    }

    /// Whether WebKit has a process for a page.
    pub fn has_page_process(&self) -> bool {
        has_page_process(self.process)
    }

    /// Closes the window as a person does, and waits until its page is gone.
    pub fn close_window(&self, desk: &Desk) {
        close_window(desk);
        wait_for("the page's process to end", || !self.has_page_process());
    }

    /// After the window was opened again: drives the new one.
    pub fn turn_to_new_window(&self) {
        self.page.turn_to_new_window();
    }

    /// Opens the window again by `open`, and drives the new one.
    #[track_caller]
    pub fn open_again(&self, open: impl FnOnce()) {
        open();
        self.turn_to_new_window();
    }

    /// Waits until the program has ended by itself.
    #[track_caller]
    pub fn wait_for_end(&self) {
        wait_for("the program to end", || !self.runs());
    }

    /// Ends the program at once, without giving it a chance to store anything.
    pub fn kill(mut self) {
        self.page.forget();
        signal("KILL", &self.process.to_string());
        wait_for("the killed app to be gone", || !runs(self.process));
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.evidence.keep(&self.page);
        }
    }
}

/// Puts a small plan into the desk's data folder, which then opens with this computer's login.
pub fn fill_with_sample(desk: &Desk) {
    let mut command = desk.command(program());
    command.arg("--sample").arg("--data-dir").arg(desk.data());
    let filled = command.stdin(Stdio::null()).stdout(desk.log()).stderr(desk.log()).status();
    assert!(filled.expect("the app").success(), "the sample is stored");
}

/// Starts the program without a driver, as at login.
pub fn start(desk: &Desk, arguments: &[&str]) -> Started {
    let mut command = desk.command(program());
    command.args(arguments);
    started(desk, command)
}

/// Starts a command of this desk, with what it prints in the desk's log.
pub fn started(desk: &Desk, mut command: Command) -> Started {
    Started::new(command.stdin(Stdio::null()).stdout(desk.log()).stderr(desk.log()))
}

/// Starts the program a second time and waits until it has left.
pub fn start_again(desk: &Desk, arguments: &[&str]) -> ExitStatus {
    let mut second = start(desk, arguments);
    wait_for("the second start to leave", || !runs(second.id()));
    second.0.wait().expect("its exit status")
}

/// Whether WebKit has a process for a page of `app`.
pub fn has_page_process(app: u32) -> bool {
    descendants(app).iter().any(|(_, name)| name.starts_with("WebKitWebProces"))
}

/// Closes the app's window as a click on its cross does.
#[track_caller]
pub fn close_window(desk: &Desk) {
    assert!(Screen::of(&desk.display.name).close(TITLE), "there is a window to close");
}

/// Whether the app's window can be seen.
pub fn has_window(desk: &Desk) -> bool {
    windows(desk) > 0
}

/// How many windows of the app can be seen.
pub fn windows(desk: &Desk) -> usize {
    Screen::of(&desk.display.name).titles().iter().filter(|title| *title == TITLE).count()
}

/// The app that runs on this desk, found by its own run-time folder.
fn running(desk: &Desk) -> Option<u32> {
    let program = std::fs::canonicalize(program()).ok()?;
    let mark = format!("XDG_RUNTIME_DIR={}", desk.home("run").display());
    std::fs::read_dir("/proc").ok()?.flatten().find_map(|entry| {
        let id: u32 = entry.file_name().to_str()?.parse().ok()?;
        let is_app = std::fs::read_link(entry.path().join("exe")).ok()? == program;
        let environment = std::fs::read(entry.path().join("environ")).ok()?;
        let is_here = environment.split(|byte| *byte == 0).any(|line| line == mark.as_bytes());
        (is_app && is_here && runs(id)).then_some(id)
    })
}
