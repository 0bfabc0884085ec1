//! The place of a window that lives in this process.

use super::{autostart, clipboard, dialogs};
use interlude_engine::calls::Window;
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

    fn window(&self, window: Window) -> Option<WebviewWindow<Wry>> {
        self.app.get_webview_window(window.name())
    }

    /// Remembers how the main window stands, before it goes.
    fn remember(&self, window: &WebviewWindow<Wry>) {
        if let (Some(desktop), Some(stand)) = (self.running.get(), screens::stand(window)) {
            // One that fills its screen goes back to what it was before.
            let before = desktop.window_stood().filter(|_| stand.spread == Spread::Maximized);
            desktop.window_stands(before.map_or(stand, |before| Stand { spread: stand.spread, ..before }));
        }
    }
}

impl Place for Within {
    fn open(&self, window: Window, theme: Theme, _token: Option<String>) {
        let (app, running) = (self.app.clone(), self.running.clone());
        // On Windows a window that is made within an event waits for that event for ever.
        let made = std::thread::Builder::new().name("window".into()).spawn(move || {
            let made = match app.get_webview_window(window.name()) {
                Some(window) => Ok(window),
                None => {
                    let desktop = running.get().filter(|_| window == Window::Main);
                    let stood = desktop.and_then(|desktop| desktop.window_stood());
                    page::build(&app, window.name(), paper(theme), stood).map(|(window, _)| window)
                }
            };
            // Two wishes at once: the second finds the name taken and raises what the first made.
            if let Ok(made) = made.or_else(|error| app.get_webview_window(window.name()).ok_or(error)) {
                page::raise(&made);
            } else if let Some(desktop) = running.get() {
                desktop.window_is_gone(window);
            }
        });
        drop(made);
    }

    fn is_open(&self, window: Window) -> bool {
        self.window(window).is_some()
    }

    fn tell(&self, window: Window, event: &Event) {
        if let Some(window) = self.window(window) {
            let payload: Value = serde_json::from_str(&event.payload()).unwrap_or_default();
            // It fails only where no page listens.
            let _ = window.emit_to(window.label(), event.name(), payload);
        }
    }

    fn end(&self, windows: &[Window]) {
        for (name, window) in windows.iter().filter_map(|name| Some((name, self.window(*name)?))) {
            if *name == Window::Main {
                self.remember(&window);
            }
            let _ = window.destroy();
        }
    }

    fn follow(&self, theme: Theme) {
        for window in [Window::Main, Window::Pause].into_iter().filter_map(|name| self.window(name)) {
            page::follow(&window, paper(theme));
        }
    }

    fn print(&self) -> Result<(), Refused> {
        let window = self.window(Window::Main).ok_or(io::ErrorKind::NotFound).map_err(io::Error::from)?;
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
