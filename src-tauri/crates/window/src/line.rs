//! The line: the pipe to the keeper.
//!
//! The two pipes are the standard streams with which the program was started. They are taken away in its first lines:
//! what WebKit's processes print would break a frame, and what they inherit would keep the pipe open. Where the keeper
//! ends, the window ends.

use crate::ask::{Asked, Reply};
use interlude_wire::frame::{FROM_KEEPER, FROM_WINDOW};
use interlude_wire::{Frame, ToKeeper, ToWindow, WireError};
use serde_json::Value;
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::Wry;

/// Both directions.
pub struct Pipes {
    /// From the keeper.
    pub from: File,
    /// To the keeper.
    pub to: File,
}

/// Takes the pipes away from the standard streams: nothing comes in there any more, and what is printed goes where the
/// errors go.
///
/// # Errors
/// When the system has no descriptors left.
pub fn take_pipes() -> io::Result<Pipes> {
    use rustix::io::fcntl_dupfd_cloexec;
    use rustix::stdio::{dup2_stdin, dup2_stdout, stderr, stdin, stdout};
    let (from, to) = (fcntl_dupfd_cloexec(stdin(), 3)?, fcntl_dupfd_cloexec(stdout(), 3)?);
    dup2_stdin(File::open("/dev/null")?)?;
    dup2_stdout(stderr())?;
    Ok(Pipes { from: File::from(from), to: File::from(to) })
}

/// What was asked and is not answered yet.
type Open = Arc<Mutex<HashMap<u32, Reply<Wry>>>>;

/// The pipe as the page uses it; copies share it.
#[derive(Clone)]
pub struct Line {
    to: Arc<Mutex<File>>,
    open: Open,
    last: Arc<AtomicU32>,
}

impl Line {
    /// Begins to speak.
    pub fn new(to: File) -> Line {
        Line { to: Arc::new(Mutex::new(to)), open: Open::default(), last: Arc::default() }
    }

    /// Says something. Where the keeper is gone the window is about to end, too.
    pub fn say(&self, said: ToKeeper) -> Result<(), WireError> {
        let mut to = self.to.lock().unwrap_or_else(PoisonError::into_inner);
        said.frame().write(&mut *to, FROM_WINDOW)
    }

    /// Hears what the keeper says, until it ends. What answers a question goes to it, all else to `hear`.
    ///
    /// # Errors
    /// When what it says is no frame.
    pub fn listen(&self, mut from: File, mut hear: impl FnMut(ToWindow)) -> Result<(), WireError> {
        while let Some(frame) = Frame::read(&mut from, FROM_KEEPER)? {
            match ToWindow::heard(frame)? {
                ToWindow::Answer(number, json) => {
                    if let Some(reply) = self.take(number) {
                        reply.answer(json);
                    }
                }
                ToWindow::Refusal(number, json) => {
                    if let Some(reply) = self.take(number) {
                        reply.refuse(&json);
                    }
                }
                said => hear(said),
            }
        }
        Ok(())
    }

    fn take(&self, number: u32) -> Option<Reply<Wry>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).remove(&number)
    }
}

/// What is asked while the question is too long for the wire.
const TOO_LONG: &str = r#"{"code":"invalid","message":"the question is too long","fields":[{"field":"arguments","problem":"too_long"}]}"#;

impl Asked<Wry> for Line {
    fn ask(&self, _window: &str, call: String, arguments: Value, reply: Reply<Wry>) {
        // The keeper knows which window this process is; it is not told.
        let number = self.last.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        self.open.lock().unwrap_or_else(PoisonError::into_inner).insert(number, reply);
        let said = self.say(ToKeeper::Ask(number, call, arguments.to_string().into_bytes()));
        if let Err(error) = said
            && let Some(reply) = self.take(number)
        {
            reply.refuse(match error {
                WireError::TooLong(_) | WireError::Name => TOO_LONG,
                _ => GONE,
            });
        }
    }
}

/// What is answered while the program ends with its keeper.
const GONE: &str = r#"{"code":"internal","message":"the keeper is gone","fields":[]}"#;
