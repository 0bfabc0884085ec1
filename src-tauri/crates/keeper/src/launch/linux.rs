//! The launch on Linux: one keeper for a folder, with its windows beside it.

use super::{Parts, begin, choose, refuse};
use crate::beside::Beside;
use crate::flags::Flags;
use crate::instance::{self, Answer, Window, Wish};
use crate::platform::say;
use crate::platform::session::{self, Session};
use crate::platform::tray::Tray;
use crate::shell::{Desktop, Running};
use interlude_engine::calls;
use interlude_engine::view::SmallPage;
use interlude_engine::{Folder, FolderError};
use interlude_wire::Version;
use std::env;
use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// How long another program may hold the folder without listening: it is starting, or just ending.
const SETTLES: Duration = Duration::from_secs(5);
/// How often it is looked at meanwhile.
const LOOK: Duration = Duration::from_millis(10);

/// Runs the keeper.
pub fn main() -> ExitCode {
    let mut flags = match begin() {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    match enter(&mut flags) {
        Entered::First(folder) => run(&flags, folder),
        Entered::Told => ExitCode::SUCCESS,
        Entered::Refused(error) => refuse(&error),
    }
}

/// What came of going into the folder.
enum Entered {
    /// It is ours, or there is something to say about it in a window.
    First(Result<Folder, FolderError>),
    /// The one that runs already was told what this start is for.
    Told,
    /// There is no window for it.
    Refused(FolderError),
}

/// Takes the lock on the folder, or tells the one that has it. The lock comes before any window. Whoever takes the place of
/// one whose window was open shows one, too, also at a start that is to be hidden.
fn enter(flags: &mut Flags) -> Entered {
    let path = flags.data_folder();
    let token = env::var("XDG_ACTIVATION_TOKEN").or_else(|_| env::var("DESKTOP_STARTUP_ID")).ok();
    let wish = Wish { opens: flags.opens(), version: Version::own(), token };
    let since = Instant::now();
    loop {
        let refused = match Folder::prepare(&path) {
            Ok(folder) => return Entered::First(Ok(folder)),
            Err(error) => error,
        };
        let is_taken = matches!(refused, FolderError::AlreadyRunning);
        if flags.sample || (!is_taken && flags.hidden) {
            return Entered::Refused(refused);
        }
        if !is_taken {
            return Entered::First(Err(refused));
        }
        match instance::tell(&path, &wish) {
            Ok(Answer::Done) => return Entered::Told,
            Ok(Answer::Leaving { window: Window::Open }) => flags.hidden = false,
            Ok(Answer::Leaving { window: Window::Closed }) => {}
            // Somebody listens and does not answer.
            Err(error) if is_timeout(&error) => return Entered::Refused(refused),
            Err(_) => {}
        }
        if since.elapsed() > SETTLES {
            return Entered::Refused(refused);
        }
        thread::sleep(LOOK);
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

fn run(flags: &Flags, folder: Result<Folder, FolderError>) -> ExitCode {
    let is_ours = folder.is_ok();
    let parts = Parts::new(flags, folder);
    if flags.sample {
        return parts.fill_with_sample(flags);
    }
    let (exit, ends) = channel();
    let running = parts.running.clone();
    let tray = Tray::new(parts.words.clone(), {
        let running = running.clone();
        move |command, token| {
            if let Some(desktop) = running.get() {
                choose(desktop, command, token);
            }
        }
    });
    let begun = Beside::start(running.clone(), flags.data_folder(), exit.clone())
        .and_then(|beside| parts.run(flags, Arc::new(beside), Arc::new(tray.clone())));
    let desktop = match begun {
        Ok(desktop) => desktop,
        Err(error) => return refuse(&error),
    };
    if is_ours {
        listen(flags, &running);
    }
    follow_session(&desktop, tray);
    // The main thread has nothing else to do than to wait for the end.
    let _ = ends.recv();
    ExitCode::SUCCESS
}

/// Hears other starts in this folder.
fn listen(flags: &Flags, running: &Running) {
    let (heard, sent) = (running.clone(), running.clone());
    let heard = move |wish: &Wish| {
        if wish.version > Version::own() {
            let is_open = heard.get().is_some_and(|desktop| desktop.place.is_open(calls::Window::Main));
            return Answer::Leaving { window: if is_open { Window::Open } else { Window::Closed } };
        }
        if let Some(desktop) = heard.get() {
            desktop.open_as(wish.opens, wish.token.clone());
        }
        Answer::Done
    };
    let sent = move |answer| {
        if let Some(desktop) = sent.get()
            && answer != Answer::Done
        {
            desktop.quit();
        }
    };
    if let Err(error) = instance::listen(&flags.data_folder(), heard, sent) {
        say(&format_args!("other starts cannot be heard: {}", error.kind()));
    }
}

/// Keeps tray and notifications with the session's bus, whenever it comes and goes.
fn follow_session(desktop: &Arc<Desktop>, tray: Tray) {
    let desktop = desktop.clone();
    session::watch(None, move |said| match said {
        Session::Came => {
            desktop.notifier.bus_came();
            tray.bus_came();
            desktop.refresh_tray();
        }
        Session::Went => tray.bus_went(),
        Session::Banners(disturbing) => desktop.notifier.quiet().setting_says(disturbing),
    });
}

/// The window is of a newer version: Interlude was updated under this program. Starts the new keeper, which opens the
/// window, on this page of the small one where that is what was wanted, and leaves. Where the keeper was not updated with it, an old one would only meet the same window: `there_is_none`
/// says so.
pub(crate) fn start_new(
    running: &Running,
    page: Option<SmallPage>,
    there_is_none: impl FnOnce() + Send + 'static,
) {
    let Some(desktop) = running.get().cloned() else { return };
    let leaving = thread::Builder::new().name("leaving".into()).spawn(move || {
        let program = own_program();
        let started = match version_of(&program) {
            Some(version) if version > Version::own() => start(&program, page),
            _ => Err(io::ErrorKind::NotFound.into()),
        };
        match started {
            // The new one waits for the lock until this one is gone.
            Ok(()) => desktop.quit(),
            Err(error) => {
                say(&format_args!("there is no newer version of this program: {}", error.kind()));
                there_is_none();
            }
        }
    });
    drop(leaving);
}

/// The version that a program says it has.
fn version_of(program: &Path) -> Option<Version> {
    let said = Command::new(program).arg("--version").stdin(Stdio::null()).output().ok()?;
    Version::read(String::from_utf8(said.stdout).ok()?.trim().strip_prefix("interlude ")?)
}

fn start(program: &Path, page: Option<SmallPage>) -> io::Result<()> {
    let mut command = Command::new(program);
    let is_ours = |argument: &OsString| {
        argument == "--hidden" || SmallPage::ALL.iter().any(|page| *argument == *flag(*page))
    };
    command.args(env::args_os().skip(1).filter(|argument| !is_ours(argument)));
    command.args(page.map(flag));
    command.stdin(Stdio::null()).process_group(0).spawn().map(drop)
}

/// The flag that opens this page.
fn flag(page: SmallPage) -> String {
    format!("--{}", page.name())
}

/// Where this program was started from. Once it is replaced by a newer one the kernel adds a word to its path.
fn own_program() -> PathBuf {
    let own = env::current_exe().unwrap_or_default();
    let text = own.to_string_lossy();
    text.strip_suffix(" (deleted)").map_or_else(|| own.clone(), PathBuf::from)
}
