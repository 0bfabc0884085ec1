//! The place beside the keeper: what others ask of the windows, handed to the worker.

use crate::events::Event;
use crate::place::{Place, Refused};
use crate::platform::{Theme, autostart, dialogs};
use crate::shell::Running;
use interlude_engine::calls::Window;
use interlude_engine::view::{FencePresence, StartsAtLogin};
use interlude_wire::Paper;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use super::known::Known;
use super::order::Order;
use super::program::window_program;
use super::worker::Worker;

/// The longest that an end of all windows is waited for; a killed process takes milliseconds.
const END: Duration = Duration::from_millis(500);

/// Windows as processes of their own. Each has a worker of its own, so that none waits for the other; that of the small
/// window begins with the first wish for it.
pub struct Beside {
    main: Seat,
    small: OnceLock<Option<Seat>>,
    running: Running,
    data_folder: PathBuf,
    exit: Sender<()>,
}

/// The way to one worker.
struct Seat {
    orders: Sender<Order>,
    known: Arc<Known>,
}

impl Seat {
    fn start(window: Window, running: Running, data_folder: PathBuf) -> io::Result<Seat> {
        let (orders, incoming) = channel();
        let known = Arc::new(Known::default());
        let worker = Worker::new(window, (running, data_folder), orders.clone(), known.clone());
        std::thread::Builder::new().name("windows".into()).spawn(move || worker.work(&incoming))?;
        Ok(Seat { orders, known })
    }

    fn order(&self, order: Order) {
        // The worker ends only with the program.
        let _ = self.orders.send(order);
    }
}

impl Beside {
    /// Starts the worker. `running` is the desktop that the windows ask; `exit` is told when the program is to end.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn start(running: Running, data_folder: PathBuf, exit: Sender<()>) -> io::Result<Beside> {
        let main = Seat::start(Window::Main, running.clone(), data_folder.clone())?;
        Ok(Beside { main, small: OnceLock::new(), running, data_folder, exit })
    }

    /// The worker of this window, if it has begun.
    fn seat(&self, window: Window) -> Option<&Seat> {
        match window {
            Window::Main => Some(&self.main),
            Window::Pause => self.small.get().and_then(Option::as_ref),
        }
    }

    /// The worker of this window; it begins now, if it has not yet.
    fn begin(&self, window: Window) -> Option<&Seat> {
        if window == Window::Pause {
            // Without a thread for it there is no such window; the main one goes on.
            self.small
                .get_or_init(|| Seat::start(window, self.running.clone(), self.data_folder.clone()).ok());
        }
        self.seat(window)
    }

    fn seats(&self) -> impl Iterator<Item = &Seat> {
        [Window::Main, Window::Pause].into_iter().filter_map(|window| self.seat(window))
    }
}

impl Place for Beside {
    fn open(&self, window: Window, theme: Theme, token: Option<String>) {
        if let Some(seat) = self.begin(window) {
            seat.known.open.store(true, Ordering::Relaxed);
            seat.order(Order::Open { paper: paper(theme), token });
        }
    }

    fn is_open(&self, window: Window) -> bool {
        self.seat(window).is_some_and(|seat| seat.known.open.load(Ordering::Relaxed))
    }

    fn tell(&self, window: Window, event: &Event) {
        if let Some(seat) = self.seat(window) {
            seat.order(Order::Tell { name: event.name(), payload: event.payload() });
        }
    }

    fn end(&self, windows: &[Window]) {
        let (done, gone) = channel();
        let asked = windows.iter().filter_map(|window| self.seat(*window));
        // They go at the same time.
        for seat in asked {
            seat.order(Order::End { done: done.clone() });
        }
        drop(done);
        let asked = Instant::now();
        // Nothing more comes once each has said so.
        while gone.recv_timeout(END.saturating_sub(asked.elapsed())).is_ok() {}
    }

    fn follow(&self, theme: Theme) {
        for seat in self.seats() {
            seat.order(Order::Follow(paper(theme)));
        }
    }

    fn print(&self) -> Result<(), Refused> {
        if !self.is_open(Window::Main) {
            return Err(Box::new(io::Error::from(io::ErrorKind::NotFound)));
        }
        self.main.order(Order::Print);
        Ok(())
    }

    fn copy(&self, text: &str) -> Result<(), Refused> {
        // The small one stands in front where both are there; only what has the focus may copy everywhere.
        let open = [Window::Pause, Window::Main].into_iter().find(|window| self.is_open(*window));
        let seat = open.and_then(|window| self.seat(window));
        seat.ok_or(io::ErrorKind::NotFound).map_err(io::Error::from)?.order(Order::Copy(text.to_owned()));
        Ok(())
    }

    fn fence(&self) -> FencePresence {
        self.main.known.fence()
    }

    fn autostart(&self) -> Option<bool> {
        autostart::is_on()
    }

    fn set_autostart(&self, starts: StartsAtLogin) -> Result<(), Refused> {
        Ok(match starts {
            StartsAtLogin::Yes => autostart::switch_on(),
            StartsAtLogin::No => autostart::switch_off(),
        }?)
    }

    fn refresh_autostart(&self) {
        // Not being able to is no reason not to start.
        let _ = autostart::refresh();
    }

    fn ask_to_read(&self) -> io::Result<Option<PathBuf>> {
        dialogs::ask_to_read(&window_program()?)
    }

    fn ask_to_write(&self, name: &str) -> io::Result<Option<PathBuf>> {
        dialogs::ask_to_write(&window_program()?, name)
    }

    fn exit(&self) {
        let _ = self.exit.send(());
    }
}

fn paper(theme: Theme) -> Paper {
    match theme {
        Theme::System => Paper::System,
        Theme::Light => Paper::Light,
        Theme::Dark => Paper::Dark,
    }
}
