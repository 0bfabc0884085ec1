//! The place of a window that lives in this process.

use super::{autostart, clipboard, dialogs};
use interlude_engine::view::{FencePresence, StartsAtLogin};
use interlude_keeper::events::Event;
use interlude_keeper::place::{Place, Refused};
use interlude_keeper::platform::Theme;
use interlude_keeper::shell::Running;
use interlude_window::wire::{Paper, Spread, Stand};
use interlude_window::{page, screens};
use serde_json::Value;
use std::io;
use std::path::PathBuf;
use tauri::{AppHandle, Emitter, Manager, WebviewWindow, Wry};

/// The window's name in capabilities and events.
const LABEL: &str = "main";

/// The windows of this process.
pub struct Within {
    app: AppHandle<Wry>,
    running: Running,
}

impl Within {
    /// A place that has no window yet.
    pub fn new(app: AppHandle<Wry>, running: Running) -> Within {
        Within { app, running }
    }

    fn window(&self) -> Option<WebviewWindow<Wry>> {
        self.app.get_webview_window(LABEL)
    }
}

impl Place for Within {
    fn open(&self, theme: Theme, _token: Option<String>) {
        let (app, running) = (self.app.clone(), self.running.clone());
        // On Windows a window that is made within an event waits for that event for ever.
        let made = std::thread::Builder::new().name("window".into()).spawn(move || {
            let made = match app.get_webview_window(LABEL) {
                Some(window) => Ok(window),
                None => {
                    let stood = running.get().and_then(|desktop| desktop.window_stood());
                    page::build(&app, LABEL, paper(theme), stood).map(|(window, _)| window)
                }
            };
            // Two wishes at once: the second finds the name taken and raises what the first made.
            if let Ok(window) = made.or_else(|error| app.get_webview_window(LABEL).ok_or(error)) {
                page::raise(&window);
            } else if let Some(desktop) = running.get() {
                desktop.window_is_gone();
            }
        });
        drop(made);
    }

    fn is_open(&self) -> bool {
        self.window().is_some()
    }

    fn tell(&self, event: &Event) {
        if let Some(window) = self.window() {
            let payload: Value = serde_json::from_str(&event.payload()).unwrap_or_default();
            // It fails only where no page listens.
            let _ = window.emit(event.name(), payload);
        }
    }

    fn end(&self) {
        if let Some(window) = self.window() {
            if let (Some(desktop), Some(stand)) = (self.running.get(), screens::stand(&window)) {
                // One that fills its screen goes back to what it was before.
                let before = desktop.window_stood().filter(|_| stand.spread == Spread::Maximized);
                desktop
                    .window_stands(before.map_or(stand, |before| Stand { spread: stand.spread, ..before }));
            }
            let _ = window.destroy();
        }
    }

    fn follow(&self, theme: Theme) {
        if let Some(window) = self.window() {
            page::follow(&window, paper(theme));
        }
    }

    fn print(&self) -> Result<(), Refused> {
        let window = self.window().ok_or(io::ErrorKind::NotFound).map_err(io::Error::from)?;
        Ok(window.print()?)
    }

    fn copy(&self, text: &str) -> Result<(), Refused> {
        clipboard::put(text)
    }

    fn fence(&self) -> FencePresence {
        FencePresence::NotHere
    }

    fn autostart(&self) -> Option<bool> {
        autostart::is_on(&self.app)
    }

    fn set_autostart(&self, starts: StartsAtLogin) -> Result<(), Refused> {
        Ok(match starts {
            StartsAtLogin::Yes => autostart::switch_on(&self.app),
            StartsAtLogin::No => autostart::switch_off(&self.app),
        }?)
    }

    fn refresh_autostart(&self) {
        // Not being able to is no reason not to start.
        let _ = autostart::refresh(&self.app);
    }

    fn ask_to_read(&self) -> io::Result<Option<PathBuf>> {
        dialogs::ask_to_read(&self.app)
    }

    fn ask_to_write(&self, name: &str) -> io::Result<Option<PathBuf>> {
        dialogs::ask_to_write(&self.app, name)
    }

    fn exit(&self) {
        self.app.exit(0);
    }
}

fn paper(theme: Theme) -> Paper {
    match theme {
        Theme::System => Paper::System,
        Theme::Light => Paper::Light,
        Theme::Dark => Paper::Dark,
    }
}
