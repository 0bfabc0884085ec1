//! Rest: waits until the window is no longer being moved, and then says where it stands.

use crate::line::Line;
use crate::screens;
use crate::standing::Standing;
use gtk::glib;
use interlude_wire::{Stand, ToKeeper};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tauri::{WebviewWindow, Wry};

/// How long after it was made the window is looked at first: the desktop has drawn its frame by then.
const OPENED: Duration = Duration::from_millis(500);
/// How long after a movement began it is looked at again: of all the places on the way, few are said.
const RESTS: Duration = Duration::from_millis(300);

/// The window, once it is there; copies share it.
#[derive(Clone)]
pub struct Rest {
    line: Line,
    opened: Arc<Mutex<Option<Opened>>>,
}

struct Opened {
    window: WebviewWindow<Wry>,
    standing: Standing,
    look: Look,
}

/// What the next look at the window is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// Whether its frame reaches out of the screen: it has just opened.
    Frame,
    /// Where it was moved to.
    Place,
    /// Nothing: it rests.
    Nothing,
}

impl Rest {
    /// There is no window yet.
    pub fn new(line: Line) -> Rest {
        Rest { line, opened: Arc::default() }
    }

    /// The window is there, and was opened so.
    pub fn begin(&self, (window, opens): (WebviewWindow<Wry>, Stand)) {
        let opened = Opened { window, standing: Standing::new(opens), look: Look::Frame };
        *self.opened.lock().unwrap_or_else(PoisonError::into_inner) = Some(opened);
        self.look_in(OPENED);
    }

    /// The window moves, or changes its size.
    pub fn moves(&self) {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(opened) = opened.as_mut().filter(|opened| opened.look == Look::Nothing) {
            opened.look = Look::Place;
            self.look_in(RESTS);
        }
    }

    /// Says how the window stands, where that is worth saying.
    pub fn say(&self) {
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(opened) = opened.as_mut() else { return };
        let look = std::mem::replace(&mut opened.look, Look::Nothing);
        if look == Look::Frame && screens::bring_within(&opened.window) {
            opened.look = Look::Place;
            self.look_in(RESTS);
            return;
        }
        if let Some(stand) = screens::stand(&opened.window).and_then(|now| opened.standing.rests(now)) {
            // A keeper that is gone takes the window with it.
            let _ = self.line.say(ToKeeper::Stands(stand));
        }
    }

    fn look_in(&self, time: Duration) {
        let rest = self.clone();
        glib::timeout_add_local_once(time, move || rest.say());
    }
}
