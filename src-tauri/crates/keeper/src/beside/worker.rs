//! The worker: owns one window, and decides when it is started and ended.

use super::known::Known;
use super::order::Order;
use super::program::window_program;
use super::window::{Heard, Window};
use crate::launch;
use crate::platform::say;
use crate::shell::Running;
use interlude_engine::calls;
use interlude_engine::ports::WindowTrouble;
use interlude_wire::{Beginning, Paper, Stand, ToKeeper, ToWindow, Version};
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

/// How long a window may take until it asks something (docs/TWO-PROGRAMS.md: usually a quarter of a second).
const FIRST_QUESTION: Duration = Duration::from_secs(2);
/// How long the one may take that was started in its place, before the person is told.
const SECOND_TRY: Duration = Duration::from_secs(10);
/// A window that ends by itself this often ...
const AGAIN: usize = 3;
/// ... within this time is not opened again.
const AND_AGAIN: Duration = Duration::from_secs(20);
/// The same trouble is said once in this time, however often the window is asked for, unless there was one meanwhile.
const ONCE_IN: Duration = Duration::from_secs(10);

/// Whether a window is the first try, or the one in place of one that did not begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Try {
    First,
    Second,
}

/// The worker.
pub(super) struct Worker {
    name: calls::Window,
    running: Running,
    data_folder: PathBuf,
    orders: Sender<Order>,
    known: Arc<Known>,
    window: Option<Window>,
    tries: Try,
    started: u64,
    paper: Paper,
    /// When windows ended by themselves.
    ended: VecDeque<Instant>,
    /// What was said last of why there is no window, and when.
    told: Option<(WindowTrouble, Instant)>,
}

impl Worker {
    pub(super) fn new(
        name: calls::Window,
        (running, data_folder): (Running, PathBuf),
        orders: Sender<Order>,
        known: Arc<Known>,
    ) -> Worker {
        Worker {
            name,
            running,
            data_folder,
            orders,
            known,
            window: None,
            tries: Try::First,
            started: 0,
            paper: Paper::System,
            ended: VecDeque::new(),
            told: None,
        }
    }

    /// Works until the program ends.
    pub(super) fn work(mut self, incoming: &Receiver<Order>) {
        loop {
            let order = match self.deadline() {
                Some(when) => incoming.recv_timeout(when.saturating_duration_since(Instant::now())),
                None => incoming.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match order {
                Ok(order) => self.follow(order),
                Err(RecvTimeoutError::Timeout) => self.did_not_begin(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn follow(&mut self, order: Order) {
        match order {
            Order::Open { paper, token } => {
                self.paper = paper;
                match &self.window {
                    // One that is on its way comes to the front by itself.
                    Some(window) if window.has_asked() => self.say(&ToWindow::Raise),
                    Some(_) => {}
                    None => {
                        self.tries = Try::First;
                        self.start(token);
                    }
                }
            }
            Order::End { done } => {
                self.end();
                let _ = done.send(());
            }
            // A page that has not asked for anything yet reads everything itself.
            Order::Tell { .. } if !self.window.as_ref().is_some_and(Window::has_asked) => {}
            Order::Tell { name, payload } => self.say(&ToWindow::Tell(name.to_owned(), payload)),
            Order::Follow(paper) => {
                self.paper = paper;
                self.say(&ToWindow::Paper(paper));
            }
            Order::Print => self.say(&ToWindow::Print),
            Order::Copy(text) => self.say(&ToWindow::Copy(text)),
            Order::HalfUpdated => self.trouble(WindowTrouble::OtherVersion),
            Order::From { number, heard } => {
                // What one says that is gone already is of no interest.
                if self.window.as_ref().is_some_and(|window| window.number == number) {
                    self.hear(heard);
                }
            }
        }
    }

    fn hear(&mut self, heard: Heard) {
        match heard {
            Heard::Said(ToKeeper::Here(version, fence)) => {
                self.known.set_fence(&fence);
                if version != Version::own() {
                    self.is_of_another_version(version);
                }
            }
            Heard::Said(ToKeeper::Close) => {
                // It waits for the page, and the worker may not.
                let (running, name) = (self.running.clone(), self.name);
                let closing = thread::Builder::new().name("closing".into()).spawn(move || {
                    match (running.get(), name) {
                        (Some(desktop), calls::Window::Main) => desktop.close_window(),
                        (Some(desktop), calls::Window::Pause) => desktop.close_small(),
                        (None, _) => {}
                    }
                });
                drop(closing);
            }
            Heard::Said(ToKeeper::Stands(stand)) => {
                if let Some(desktop) = self.running.get()
                    && self.name == calls::Window::Main
                {
                    desktop.window_stands(stand);
                }
            }
            Heard::Said(ToKeeper::Ask(..)) => {}
            Heard::Ended => self.ended_by_itself(),
        }
    }

    fn start(&mut self, token: Option<String>) {
        self.started += 1;
        let number = self.started;
        let (window, stood) = (self.name.name().to_owned(), self.stood());
        let begin = Beginning { version: Version::own(), window, paper: self.paper, stood };
        let orders = self.orders.clone();
        let heard = move |heard| drop(orders.send(Order::From { number, heard }));
        let started = window_program().and_then(|program| {
            let places = (program.as_path(), self.data_folder.as_path());
            Window::start(places, number, (&begin, token), self.running.clone(), heard)
        });
        match started {
            Ok(window) => {
                self.window = Some(window);
                self.open_vault();
            }
            Err(error) => {
                say(&format_args!("the window cannot be started: {}", error.kind()));
                self.trouble(WindowTrouble::Missing);
            }
        }
        self.known.open.store(self.window.is_some(), Ordering::Relaxed);
    }

    /// How the window stood last. The small one opens in the middle each time.
    fn stood(&self) -> Option<Stand> {
        let desktop = self.running.get().filter(|_| self.name == calls::Window::Main);
        desktop.and_then(|desktop| desktop.window_stood())
    }

    /// Opens the vault, if nobody has yet, while the window takes its time to begin.
    fn open_vault(&self) {
        let running = self.running.clone();
        let opening = thread::Builder::new().name("opening".into()).spawn(move || {
            if let Some(desktop) = running.get() {
                desktop.planner.app_state();
            }
        });
        drop(opening);
    }

    /// Ends the window, if there is one.
    fn end(&mut self) {
        // First: its processes take a while to go, and what comes due meanwhile is not asked by a window that goes.
        self.known.open.store(false, Ordering::Relaxed);
        if self.window.take().is_some_and(|window| window.has_asked()) {
            // There was one that worked, so the next trouble is another one.
            self.told = None;
        }
        if let Some(desktop) = self.running.get() {
            desktop.window_is_gone(self.name);
        }
    }

    fn say(&mut self, said: &ToWindow) {
        if self.window.as_ref().is_some_and(|window| !window.say(said)) {
            // It does not read what it is told, so it shows what is not so any more.
            self.ended_by_itself();
        }
    }

    /// Opens it again where it was, unless that has been tried often enough.
    fn ended_by_itself(&mut self) {
        self.end();
        let now = Instant::now();
        self.ended.retain(|ended| now.duration_since(*ended) < AND_AGAIN);
        self.ended.push_back(now);
        if self.ended.len() >= AGAIN {
            self.ended.clear();
            say(&"the window ended again and again");
            self.trouble(WindowTrouble::Ends);
        } else if let Some(desktop) = self.running.get() {
            desktop.window_ended_by_itself(self.name);
        }
    }

    /// Until when the window has to ask something.
    fn deadline(&self) -> Option<Instant> {
        let window = self.window.as_ref().filter(|window| !window.has_asked())?;
        Some(match self.tries {
            Try::First => window.since + FIRST_QUESTION,
            Try::Second => window.since + SECOND_TRY,
        })
    }

    fn did_not_begin(&mut self) {
        if self.deadline().is_none_or(|when| when > Instant::now()) {
            return;
        }
        self.end();
        match self.tries {
            Try::First => {
                say(&"the window did not begin; it is started again");
                self.tries = Try::Second;
                self.start(None);
            }
            Try::Second => {
                // Whoever asks for it again gets another one.
                say(&"the window did not begin");
                self.trouble(WindowTrouble::Ends);
            }
        }
    }

    fn is_of_another_version(&mut self, version: Version) {
        say(&format_args!("the window is of version {version}, this program of {}", Version::own()));
        self.end();
        if version > Version::own() {
            // Interlude was updated under it: the new keeper takes over.
            let orders = self.orders.clone();
            let small = self.running.get().filter(|_| self.name == calls::Window::Pause);
            let page = small.map(|desktop| desktop.small_page());
            launch::start_new(&self.running, page, move || drop(orders.send(Order::HalfUpdated)));
        } else {
            self.trouble(WindowTrouble::OtherVersion);
        }
    }

    /// Says on the desktop that there is no window, and what to do.
    fn trouble(&mut self, trouble: WindowTrouble) {
        if self.told.is_some_and(|(told, at)| told == trouble && at.elapsed() < ONCE_IN) {
            return;
        }
        self.told = Some((trouble, Instant::now()));
        let running = self.running.clone();
        // The planner may be busy, and the worker waits for nobody.
        let saying = thread::Builder::new().name("trouble".into()).spawn(move || {
            if let Some(desktop) = running.get() {
                desktop.planner.say_window_trouble(trouble);
            }
        });
        drop(saying);
    }
}
