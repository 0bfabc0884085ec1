//! Tray: the icon with its menu on Windows and macOS, which always have a place for one.
//!
//! The app is complete without it. The menu has plain items only, and it is made anew only when
//! what it says has changed.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use interlude_keeper::TrayPlace;
use interlude_keeper::platform::tray_menu::{self, TrayCommand};
use interlude_keeper::platform::tray_state::TrayState;
use interlude_keeper::words::Words;
use tauri::image::Image;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Runtime};

const ID: &str = "interlude";
/// In the menu bar of macOS a click shows the menu.
const OPENS_ON_CLICK: bool = cfg!(not(target_os = "macos"));

/// The tray of the running app; copies share one icon.
pub struct Tray<R: Runtime>(Arc<Place<R>>);

impl<R: Runtime> Clone for Tray<R> {
    fn clone(&self) -> Self {
        Tray(self.0.clone())
    }
}

struct Place<R: Runtime> {
    app: AppHandle<R>,
    words: Arc<Words>,
    choose: Box<dyn Fn(TrayCommand) + Send + Sync>,
    state: Mutex<TrayState>,
    icon: OnceLock<TrayIcon<R>>,
}

impl<R: Runtime> Tray<R> {
    /// Puts the icon up, on the main thread; one that cannot be made is not there, and that is all.
    ///
    /// `choose` runs on the main thread for each choice.
    pub fn start(
        app: &AppHandle<R>,
        words: Arc<Words>,
        choose: impl Fn(TrayCommand) + Send + Sync + 'static,
    ) -> Tray<R> {
        let tray = Tray(Arc::new(Place {
            app: app.clone(),
            words,
            choose: Box::new(choose),
            state: Mutex::new(TrayState::at_start()),
            icon: OnceLock::new(),
        }));
        if let Ok(icon) = tray.build() {
            // Nobody else sets it.
            let _ = tray.0.icon.set(icon);
            // What changed while it was made.
            tray.draw();
        }
        tray
    }

    /// Says what the tray is to show; from any thread, and returns at once.
    pub fn update(&self, state: &TrayState) {
        {
            let mut shown = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
            if *shown == *state {
                return;
            }
            *shown = state.clone();
        }
        if self.0.icon.get().is_some() {
            let tray = self.clone();
            // It fails only while the program ends.
            let _ = self.0.app.run_on_main_thread(move || tray.draw());
        }
    }

    /// Whether a person can see the icon.
    pub fn present(&self) -> bool {
        self.0.icon.get().is_some()
    }

    fn build(&self) -> tauri::Result<TrayIcon<R>> {
        let state = self.state();
        let (on_menu, on_icon) = (self.clone(), self.clone());
        TrayIconBuilder::with_id(ID)
            .icon(picture(&state)?)
            .icon_as_template(true)
            .tooltip(self.0.words.get("tray-title", &[]))
            .menu(&self.menu(&state)?)
            .show_menu_on_left_click(!OPENS_ON_CLICK)
            .on_menu_event(move |_, event| {
                if let Some(command) = TrayCommand::ALL.into_iter().find(|command| event.id() == command.id())
                {
                    (on_menu.0.choose)(command);
                }
            })
            .on_tray_icon_event(move |_, event| {
                if OPENS_ON_CLICK && is_click(&event) {
                    (on_icon.0.choose)(TrayCommand::Open);
                }
            })
            .build(&self.0.app)
    }

    /// Draws the current state; on the main thread.
    fn draw(&self) {
        let state = self.state();
        if let Some(icon) = self.0.icon.get() {
            // A tray that refuses a picture or a menu keeps the last one.
            let _ = picture(&state).and_then(|picture| icon.set_icon_with_as_template(Some(picture), true));
            let _ = self.menu(&state).and_then(|menu| icon.set_menu(Some(menu)));
        }
    }

    fn menu(&self, state: &TrayState) -> tauri::Result<Menu<R>> {
        let menu = Menu::new(&self.0.app)?;
        for (id, line) in tray_menu::sayings(state, &self.0.words) {
            menu.append(&MenuItem::with_id(&self.0.app, id, line, false, None::<&str>)?)?;
        }
        let space = PredefinedMenuItem::separator(&self.0.app)?;
        menu.append(&space)?;
        for (command, text, enabled) in tray_menu::items(state, &self.0.words) {
            menu.append(&MenuItem::with_id(&self.0.app, command.id(), text, enabled, None::<&str>)?)?;
        }
        Ok(menu)
    }

    fn state(&self) -> TrayState {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn is_click(event: &TrayIconEvent) -> bool {
    matches!(
        event,
        TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. }
    )
}

/// Returns the icon: one colour, with a dot where something is open.
#[cfg(target_os = "macos")]
fn picture(state: &TrayState) -> tauri::Result<Image<'static>> {
    // A template: the system gives it the colour that the menu bar needs.
    Image::from_bytes(match state.open_items {
        true => include_bytes!("../../icons/tray-template-open.png"),
        false => include_bytes!("../../icons/tray-template.png"),
    })
}

/// Returns the icon: one colour, with a dot where something is open.
#[cfg(not(target_os = "macos"))]
fn picture(state: &TrayState) -> tauri::Result<Image<'static>> {
    Image::from_bytes(match state.open_items {
        true => include_bytes!("../../icons/tray-open.png"),
        false => include_bytes!("../../icons/tray.png"),
    })
}

impl<R: Runtime> TrayPlace for Tray<R> {
    fn update(&self, state: &TrayState) {
        Tray::update(self, state);
    }

    fn present(&self) -> bool {
        Tray::present(self)
    }
}
