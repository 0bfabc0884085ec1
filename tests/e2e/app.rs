//! App: one run of the program on a desk, driven through its window or watched from outside.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::desk::Desk;
use crate::driver::{Driver, free_port};
use crate::evidence::Evidence;
use crate::processes::{Started, descendants, runs, signal, wait_for};
use crate::program::program;

/// The window's title, always.
pub const TITLE: &str = "Interlude";

/// A run in which the window can be driven.
pub struct App {
    /// The page.
    pub page: Driver,
    keeper: RefCell<Started>,
    evidence: Evidence,
}

impl App {
    /// Starts the program with its window open.
    pub fn open(desk: &Desk, arguments: &[&str]) -> App {
        let mut command = desk.command(program());
        command.args(arguments);
        App::begin(desk, command)
    }

    /// As [`open`](App::open), by a command of the test's own.
    pub fn begin(desk: &Desk, mut command: Command) -> App {
        // Each window that the keeper starts listens here, one after the other.
        let port = free_port();
        command.env("TAURI_WEBVIEW_AUTOMATION", "true");
        command.env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{port}"));
        let keeper = started(desk, command);
        let mut driver = desk.command("WebKitWebDriver");
        // It needs no bus, and would end with one.
        driver.env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        driver.args([&format!("--target=127.0.0.1:{port}"), "--replace-on-new-session"]);
        let page = Driver::start(&mut driver, desk.log());
        let run = App { page, keeper: RefCell::new(keeper), evidence: desk.evidence.clone() };
        wait_for("the first window", || has_window(desk));
        run.turn_to_new_window();
        run
    }

    /// The number of the process.
    pub fn process(&self) -> u32 {
        self.keeper.borrow().id()
    }

    /// Whether it still runs.
    pub fn runs(&self) -> bool {
        runs(self.process())
    }

    /// Whether WebKit has a process for a page.
    pub fn has_page_process(&self) -> bool {
        has_page_process(self.process())
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
    pub fn kill(self) {
        self.page.forget();
        signal("KILL", &self.process().to_string());
        wait_for("the killed app to be gone", || !runs(self.process()));
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

/// Says to the keeper of the folder `data` what a second start would, and returns its answer (`keeper/src/instance.rs`).
pub fn wish(data: &Path, what: &str, version: &str) -> String {
    let mut stream = UnixStream::connect(data.join("interlude.socket")).expect("the keeper's socket");
    writeln!(stream, "{what} {version} ").expect("a wish");
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer).expect("an answer");
    answer.trim_end().to_owned()
}

/// Whether WebKit has a process for a page of `app`.
pub fn has_page_process(app: u32) -> bool {
    descendants(app).iter().any(|(_, name)| name.starts_with("WebKitWebProces"))
}

/// Closes the app's window as a click on its cross does.
#[track_caller]
pub fn close_window(desk: &Desk) {
    assert!(desk.screen().close(TITLE), "there is a window to close");
}

/// Whether the app's window can be seen.
pub fn has_window(desk: &Desk) -> bool {
    windows(desk) > 0
}

/// How many windows of the app can be seen.
pub fn windows(desk: &Desk) -> usize {
    desk.screen().titles().iter().filter(|title| *title == TITLE).count()
}
