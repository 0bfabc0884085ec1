//! The place beside the keeper: what others ask of the windows, handed to the worker.

use crate::events::Event;
use crate::place::{Place, Refused};
use crate::platform::{Theme, autostart, dialogs};
use crate::shell::Running;
use interlude_engine::view::{FencePresence, StartsAtLogin};
use interlude_wire::Paper;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use super::known::Known;
use super::program::window_program;
use super::worker::{Order, Worker};

/// The longest that an end of all windows is waited for; a killed process takes milliseconds.
const END: Duration = Duration::from_millis(500);

/// Windows as processes of their own.
pub struct Beside {
    orders: Sender<Order>,
    known: Arc<Known>,
    exit: Sender<()>,
}

impl Beside {
    /// Starts the worker. `running` is the desktop that the windows ask; `exit` is told when the program is to end.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn start(running: Running, data_folder: PathBuf, exit: Sender<()>) -> io::Result<Beside> {
        let (orders, incoming) = channel();
        let known = Arc::new(Known::default());
        let worker = Worker::new(running, data_folder, orders.clone(), known.clone());
        std::thread::Builder::new().name("windows".into()).spawn(move || worker.work(&incoming))?;
        Ok(Beside { orders, known, exit })
    }

    fn order(&self, order: Order) {
        // The worker ends only with the program.
        let _ = self.orders.send(order);
    }
}

impl Place for Beside {
    fn open(&self, theme: Theme, token: Option<String>) {
        self.known.open.store(true, Ordering::Relaxed);
        self.order(Order::Open { paper: paper(theme), token });
    }

    fn is_open(&self) -> bool {
        self.known.open.load(Ordering::Relaxed)
    }

    fn tell(&self, event: &Event) {
        self.order(Order::Tell { name: event.name(), payload: event.payload() });
    }

    fn end(&self) {
        let (done, gone) = channel();
        self.order(Order::End { done });
        let _ = gone.recv_timeout(END);
    }

    fn follow(&self, theme: Theme) {
        self.order(Order::Follow(paper(theme)));
    }

    fn print(&self) -> Result<(), Refused> {
        if !self.is_open() {
            return Err(Box::new(io::Error::from(io::ErrorKind::NotFound)));
        }
        self.order(Order::Print);
        Ok(())
    }

    fn copy(&self, text: &str) -> Result<(), Refused> {
        if !self.is_open() {
            return Err(Box::new(io::Error::from(io::ErrorKind::NotFound)));
        }
        self.order(Order::Copy(text.to_owned()));
        Ok(())
    }

    fn fence(&self) -> FencePresence {
        self.known.fence()
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
