//! A window: one process with its pipes.

use crate::platform::say;
use crate::shell::Running;
use interlude_wire::frame::{FROM_KEEPER, FROM_WINDOW};
use interlude_wire::{Frame, ToKeeper, ToWindow, WireError};
use rustix::process::{Pid, Signal, kill_process_group, test_kill_process_group};
use serde_json::Value;
use std::io::{self, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How many frames may wait for a window that is busy. One that lets more come together is not reading any more.
const QUEUE: usize = 256;
/// How many questions are answered at the same time; the window is not read from meanwhile.
const AT_ONCE: usize = 16;
/// How long the page's own processes may take to be gone after they were killed.
const GONE: Duration = Duration::from_millis(200);

/// Windows are opened by the desktop, so this is for a program that is being put together wrongly.
const NOT_YET: &str = r#"{"code":"internal","message":"the program is still starting","fields":[]}"#;

/// What the worker learns of a window.
#[derive(Debug)]
pub(super) enum Heard {
    /// Something that is no question.
    Said(ToKeeper),
    /// It says nothing any more: it ended, or what it said was no frame.
    Ended,
}

/// A running window.
pub(super) struct Window {
    /// Which of all that were started in this run.
    pub number: u64,
    /// When it was started.
    pub since: Instant,
    has_asked: Arc<AtomicBool>,
    out: SyncSender<Vec<u8>>,
    _process: Process,
}

impl Window {
    /// Starts the program and says `begin` to it. It ends, with all that it started, when what is returned is dropped. What it
    /// asks is answered by the desktop in the name that `begin` gives it; everything else is `heard`.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn start(
        (program, data_folder): (&Path, &Path),
        number: u64,
        (begin, token): (&interlude_wire::Beginning, Option<String>),
        running: Running,
        heard: impl Fn(Heard) + Send + Sync + 'static,
    ) -> io::Result<Window> {
        let mut command = Command::new(program);
        command.arg(data_folder).stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
        // WebKit's network process locks itself up on its way to the system bus: docs/TWO-PROGRAMS.md, "The stall".
        command.env("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
        // The page is drawn without the graphics card: GTK need not look for one either, which takes longer than drawing Today.
        command.env("GDK_GL", "disable");
        // What is printed is made ready in a temporary file: in memory, and within the fence.
        if let Some(folder) = std::env::var_os("XDG_RUNTIME_DIR") {
            command.env("TMPDIR", folder);
        }
        match token {
            Some(token) => command.env("XDG_ACTIVATION_TOKEN", token),
            None => command.env_remove("XDG_ACTIVATION_TOKEN"),
        };
        let mut process = Process(command.spawn()?);
        let pipes = process.0.stdin.take().zip(process.0.stdout.take());
        let (to, from) = pipes.ok_or(io::ErrorKind::BrokenPipe)?;
        let (out, waiting) = sync_channel(QUEUE);
        thread::Builder::new().name("to-window".into()).spawn(move || write_all(&waiting, to))?;
        let has_asked = Arc::new(AtomicBool::new(false));
        let heard: Arc<dyn Fn(Heard) + Send + Sync> = Arc::new(heard);
        let answers = Answers {
            heard: heard.clone(),
            window: begin.window.clone(),
            running,
            out: out.clone(),
            has_asked: has_asked.clone(),
            slots: Arc::default(),
        };
        thread::Builder::new().name("from-window".into()).spawn(move || {
            match listen(from, &answers, &*heard) {
                // One that is ended is cut off wherever it was.
                Ok(()) | Err(WireError::CutOff | WireError::Pipe(_)) => {}
                Err(error) => say(&format_args!("what the window said cannot be read: {error}")),
            }
            heard(Heard::Ended);
        })?;
        let window = Window { number, since: Instant::now(), has_asked, out, _process: process };
        window.say(&ToWindow::Begin(begin.clone()));
        Ok(window)
    }

    /// Says something; `false` where the window has stopped reading, or is gone.
    pub fn say(&self, said: &ToWindow) -> bool {
        said.frame().bytes(FROM_KEEPER).is_ok_and(|bytes| self.out.try_send(bytes).is_ok())
    }

    /// Whether it has asked anything yet.
    pub fn has_asked(&self) -> bool {
        self.has_asked.load(Ordering::Relaxed)
    }
}

/// The process of a window, in a group of its own with all that it starts.
struct Process(Child);

impl Drop for Process {
    /// Ends it with all that it started, and returns when nothing of it is left.
    fn drop(&mut self) {
        let group = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw);
        if let Some(group) = group {
            // It fails where nothing is left, which is what is wanted.
            let _ = kill_process_group(group, Signal::KILL);
        }
        // A status says nothing about a process that was killed.
        let _ = self.0.wait();
        let asked = Instant::now();
        while let Some(group) = group
            && test_kill_process_group(group).is_ok()
            && asked.elapsed() < GONE
        {
            thread::sleep(Duration::from_millis(2));
        }
    }
}

/// Writes until nobody can say anything more, or the window does not take it.
fn write_all(waiting: &Receiver<Vec<u8>>, mut to: impl Write) {
    for bytes in waiting {
        if to.write_all(&bytes).is_err() {
            return;
        }
    }
}

/// Reads until the window ends or says something that is no frame.
fn listen(mut from: impl Read, answers: &Answers, heard: &dyn Fn(Heard)) -> Result<(), WireError> {
    while let Some(frame) = Frame::read(&mut from, FROM_WINDOW)? {
        match ToKeeper::heard(frame)? {
            ToKeeper::Ask(number, call, arguments) => answers.begin(number, call, arguments),
            said => heard(Heard::Said(said)),
        }
    }
    Ok(())
}

/// Answers the questions of one window, each on a thread of its own: a slow one holds up no other.
struct Answers {
    heard: Arc<dyn Fn(Heard) + Send + Sync>,
    window: String,
    running: Running,
    out: SyncSender<Vec<u8>>,
    has_asked: Arc<AtomicBool>,
    slots: Arc<Slots>,
}

impl Answers {
    fn begin(&self, number: u32, call: String, arguments: Vec<u8>) {
        self.has_asked.store(true, Ordering::Relaxed);
        let slot = Slots::take(&self.slots);
        let (window, running, out) = (self.window.clone(), self.running.clone(), self.out.clone());
        let heard = self.heard.clone();
        let answering = thread::Builder::new().name("answer".into()).spawn(move || {
            let said = answer(&running, &window, number, &call, &arguments);
            // A window that does not read what it asked for is ended, as one that does not read what it is told.
            if !said.frame().bytes(FROM_KEEPER).is_ok_and(|bytes| out.try_send(bytes).is_ok()) {
                heard(Heard::Ended);
            }
            drop(slot);
        });
        drop(answering);
    }
}

fn answer(running: &Running, window: &str, number: u32, call: &str, arguments: &[u8]) -> ToWindow {
    // What is no JSON is no arguments: the table names the field.
    let arguments: Value = serde_json::from_slice(arguments).unwrap_or(Value::String(String::new()));
    let Some(desktop) = running.get() else { return ToWindow::Refusal(number, NOT_YET.to_owned()) };
    match desktop.planner.answer(window, call, arguments) {
        Ok(text) => ToWindow::Answer(number, text),
        Err(error) => ToWindow::Refusal(number, serde_json::to_string(&error).unwrap_or_default()),
    }
}

/// How many questions are being answered.
#[derive(Default)]
struct Slots {
    taken: Mutex<usize>,
    freed: Condvar,
}

/// One of them.
struct Slot(Arc<Slots>);

impl Slots {
    fn take(slots: &Arc<Slots>) -> Slot {
        let taken = slots.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let free = slots.freed.wait_while(taken, |taken| *taken >= AT_ONCE);
        *free.unwrap_or_else(PoisonError::into_inner) += 1;
        Slot(slots.clone())
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        *self.0.taken.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.0.freed.notify_one();
    }
}
