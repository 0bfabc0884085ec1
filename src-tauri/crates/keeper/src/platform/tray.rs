//! Tray: the icon with its menu on a Linux desktop, where that has a place for one.
//!
//! The program is complete without it. The place may come late, go away and return: that is heard on the bus, asleep,
//! and the icon is put up there again. A thread of its own does all that may wait for somebody, so nothing here ever
//! holds up whoever calls; another one runs what a person chose, because the icon cannot be drawn anew meanwhile.

mod face;
mod order;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ksni::blocking::{Handle, TrayMethods};
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use super::tray_menu::TrayCommand;
use super::tray_state::TrayState;
use crate::words::Words;
use face::{Face, Tells};
use order::{Choice, Order};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
/// How long after a refusal the icon is tried again at first; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The tray of this program; copies share one icon.
#[derive(Clone)]
pub struct Tray {
    place: Arc<Place>,
    orders: Sender<Order>,
}

/// What the tray shows, and whether it does.
struct Place {
    state: Mutex<TrayState>,
    /// Whether the worker was told already that the state is another one.
    is_stale: AtomicBool,
    /// Whether something on this desktop shows the icon that was put up last; `None` while none is.
    shown: Mutex<Option<Arc<AtomicBool>>>,
}

/// The worker: the only one that waits for the bus.
struct Worker {
    place: Arc<Place>,
    words: Arc<Words>,
    chosen: Sender<Choice>,
    /// The end of the worker's own channel to which an icon speaks.
    orders: Sender<Order>,
    icon: Option<Handle<Face>>,
    /// When the icon is to be tried again.
    again: Option<Instant>,
    pause: Duration,
}

impl Tray {
    /// Puts nothing up yet: that is done when the bus is there ([`bus_came`](Self::bus_came)).
    ///
    /// `choose` hears each choice on a thread of its own, with the token by which the window may come to the front,
    /// where the desktop gave one.
    pub fn new(
        words: Arc<Words>,
        choose: impl Fn(TrayCommand, Option<String>) + Send + Sync + 'static,
    ) -> Tray {
        let place = Arc::new(Place {
            state: Mutex::new(TrayState::at_start()),
            is_stale: AtomicBool::new(false),
            shown: Mutex::new(None),
        });
        let (chosen, choices) = channel();
        let choosing = std::thread::Builder::new().name("tray-choices".into()).spawn(move || {
            for (command, token) in choices {
                choose(command, token);
            }
        });
        let (orders, incoming) = channel();
        let worker = Worker {
            place: place.clone(),
            words,
            chosen,
            orders: orders.clone(),
            icon: None,
            again: None,
            pause: FIRST_PAUSE,
        };
        let working = std::thread::Builder::new().name("tray".into()).spawn(move || worker.work(&incoming));
        // Without these threads there is no tray, and that is all.
        drop((choosing, working));
        Tray { place, orders }
    }

    /// Puts the icon up, now or as soon as this desktop has a place for it, and follows that place from then on. An
    /// icon that is up is replaced.
    pub fn bus_came(&self) {
        self.order(Order::BusCame);
    }

    /// Forgets the icon: the bus took it along.
    pub fn bus_went(&self) {
        self.order(Order::BusWent);
    }

    /// Says what the tray is to show; from any thread, and returns at once.
    pub fn update(&self, state: &TrayState) {
        {
            let mut shown = self.place.state();
            if *shown == *state {
                return;
            }
            *shown = state.clone();
        }
        if !self.place.is_stale.swap(true, Ordering::AcqRel) {
            self.order(Order::Draw);
        }
    }

    /// Whether a person can see the icon: it is up, and something on this desktop shows it.
    pub fn present(&self) -> bool {
        self.place.present()
    }

    fn order(&self, order: Order) {
        // The channel is closed only when no worker could be started.
        let _ = self.orders.send(order);
    }
}

impl Place {
    fn state(&self) -> MutexGuard<'_, TrayState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shown(&self) -> MutexGuard<'_, Option<Arc<AtomicBool>>> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn present(&self) -> bool {
        self.shown().as_ref().is_some_and(|shown| shown.load(Ordering::Relaxed))
    }
}

impl Worker {
    fn work(mut self, incoming: &Receiver<Order>) {
        loop {
            let order = match self.again {
                Some(when) => incoming.recv_timeout(when.saturating_duration_since(Instant::now())),
                None => incoming.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match order {
                Ok(Order::BusCame) => {
                    self.pause = FIRST_PAUSE;
                    self.put_up();
                }
                Ok(Order::BusWent) => self.take_down(),
                Ok(Order::Draw) => self.draw(),
                Ok(Order::Refused) => self.try_later(),
                Err(RecvTimeoutError::Timeout) => self.try_again(),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn put_up(&mut self) {
        self.take_down();
        let shown = Arc::new(AtomicBool::new(true));
        let tells = Tells { shown: shown.clone(), chosen: self.chosen.clone(), orders: self.orders.clone() };
        let state = self.place.state().clone();
        match Face::new(self.words.clone(), state, tells).assume_sni_available(true).spawn() {
            Ok(icon) => {
                self.icon = Some(icon);
                *self.place.shown() = Some(shown);
            }
            Err(_) => self.try_later(),
        }
    }

    fn take_down(&mut self) {
        self.again = None;
        *self.place.shown() = None;
        if let Some(icon) = self.icon.take() {
            // Nobody needs to know when it is gone.
            drop(icon.shutdown());
        }
    }

    fn draw(&self) {
        self.place.is_stale.store(false, Ordering::Release);
        if let Some(icon) = &self.icon {
            let state = self.place.state().clone();
            // An icon that has ended is put up anew with the state of that time.
            let _ = icon.update(move |face| face.show(state));
        }
    }

    fn try_later(&mut self) {
        self.again.get_or_insert_with(|| Instant::now() + self.pause);
        self.pause = self.pause.saturating_mul(2);
    }

    /// An icon that is up hears by itself of a place that comes later. It misses one that came while it was put up,
    /// and one that refused it.
    fn try_again(&mut self) {
        self.again = None;
        if self.icon.is_none() || (!self.place.present() && has_watcher().unwrap_or(false)) {
            self.put_up();
        }
    }
}

/// Whether this desktop has a place for tray icons now.
fn has_watcher() -> zbus::Result<bool> {
    let bus = Connection::session()?;
    Ok(DBusProxy::new(&bus)?.name_has_owner(BusName::try_from(WATCHER)?)?)
}
