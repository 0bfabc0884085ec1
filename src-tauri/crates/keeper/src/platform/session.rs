//! Session: whether the session bus of a Linux desktop is there, and what GNOME says of being disturbed.
//!
//! A thread of its own holds a connection and sleeps in it without waking: the bus ends it when it goes. Then the
//! thread looks for a new one, at first soon and later every five seconds, because a session is no use without its bus
//! and nobody tells when that returns. Whoever needs the bus is told of both.

mod banners;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use interlude_domain::reminding::schedule::Disturbing;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};

use super::notifier;

/// How long after the end of a bus a new one is looked for, and after that.
const PAUSES: [Duration; 3] = [Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(4)];
/// How long from then on.
const LAST_PAUSE: Duration = Duration::from_secs(5);

/// What became known of the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Session {
    /// The bus is there, for the first time or again.
    Came,
    /// It is gone, and everything that hung on it.
    Went,
    /// GNOME's setting says so; `None` where it cannot be read.
    Banners(Option<Disturbing>),
}

/// What is called with all that becomes known; by one thread at a time.
type Heard = Arc<Mutex<dyn Fn(Session) + Send>>;

/// Follows the bus at `address`, or the session's, for the life of the program; `heard` is called on threads of its
/// own. Returns at once.
pub fn watch(address: Option<String>, heard: impl Fn(Session) + Send + 'static) {
    let heard: Heard = Arc::new(Mutex::new(heard));
    let with_banners = notifier::follows_setting();
    if with_banners {
        banners::watch_file(heard.clone());
    }
    let session = Bus { address, with_banners, heard };
    let watching = std::thread::Builder::new().name("session-bus".into()).spawn(move || session.follow());
    // Without the thread nobody tells of the bus: there is no tray then, and notices connect when there is one to show.
    drop(watching);
}

/// The bus that is followed.
struct Bus {
    address: Option<String>,
    /// Whether this desktop has GNOME's setting.
    with_banners: bool,
    heard: Heard,
}

impl Bus {
    fn follow(&self) {
        let mut pauses = PAUSES.iter();
        loop {
            if let Ok(bus) = self.connect() {
                let began = Instant::now();
                say(&self.heard, Session::Came);
                self.listen(&bus);
                say(&self.heard, Session::Went);
                // One that ends at once, over and over, is treated as none.
                if began.elapsed() > LAST_PAUSE {
                    pauses = PAUSES.iter();
                }
            }
            std::thread::sleep(pauses.next().copied().unwrap_or(LAST_PAUSE));
        }
    }

    fn connect(&self) -> zbus::Result<Connection> {
        match &self.address {
            Some(address) => Builder::address(address.as_str())?.build(),
            None => Connection::session(),
        }
    }

    /// Returns when the bus is gone.
    fn listen(&self, bus: &Connection) {
        let messages = MessageIterator::from(bus);
        if self.with_banners {
            // Asked to be told first, then read: a change in between is heard.
            let _ = banners::ask_to_be_told(bus);
            tell_banners(&self.heard);
        }
        for message in messages.map_while(Result::ok) {
            if self.with_banners && banners::are_meant(&message) {
                tell_banners(&self.heard);
            }
        }
    }
}

/// Reads and tells in one go, or an older answer could be told after a newer one.
fn tell_banners(heard: &Heard) {
    let heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
    heard(Session::Banners(banners::read()));
}

fn say(heard: &Heard, session: Session) {
    (heard.lock().unwrap_or_else(PoisonError::into_inner))(session);
}
