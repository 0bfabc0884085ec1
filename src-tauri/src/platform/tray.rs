//! Tray: the icon with its menu, where the system has a place for one.
//!
//! The app is complete without it. On Linux the place may come late or go away: a thread of its
//! own waits for that on the bus, sleeping, and nothing here ever holds up the window. The menu
//! has plain items only, because others are dead under the backend in use, and it is made anew
//! only when what it says has changed.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tauri::image::Image;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Runtime};

use super::tray_state::{Hush, TrayState};
use crate::words::Words;

const ID: &str = "interlude";
/// In the menu bar of macOS a click shows the menu.
const OPENS_ON_CLICK: bool = cfg!(not(target_os = "macos"));

/// What a person chose in the tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrayCommand {
    /// Show the window; also a click on the icon itself.
    Open,
    /// Silence reminders for one hour.
    SilenceOneHour,
    /// Silence reminders until tomorrow.
    SilenceUntilTomorrow,
    /// Choose until when reminders are silent; that needs the window.
    SilenceUntil,
    /// End the silence.
    EndSilence,
    /// Lock.
    Lock,
    /// End the program.
    Quit,
}

/// Whether this desktop has a place for tray icons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Host {
    /// It has one.
    There,
    /// It has none, or lost it.
    #[cfg(target_os = "linux")]
    Gone,
}

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
    has_host: AtomicBool,
}

impl TrayCommand {
    const ALL: [TrayCommand; 7] = [
        TrayCommand::Open,
        TrayCommand::SilenceOneHour,
        TrayCommand::SilenceUntilTomorrow,
        TrayCommand::SilenceUntil,
        TrayCommand::EndSilence,
        TrayCommand::Lock,
        TrayCommand::Quit,
    ];

    fn id(self) -> &'static str {
        match self {
            TrayCommand::Open => "open",
            TrayCommand::SilenceOneHour => "silence-hour",
            TrayCommand::SilenceUntilTomorrow => "silence-tomorrow",
            TrayCommand::SilenceUntil => "silence-until",
            TrayCommand::EndSilence => "end-silence",
            TrayCommand::Lock => "lock",
            TrayCommand::Quit => "quit",
        }
    }
}

impl<R: Runtime> Tray<R> {
    /// Puts the icon up now or as soon as there is a place for it; never fails and never waits.
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
            has_host: AtomicBool::new(false),
        }));
        tray.keep_up();
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

    /// Whether a person can see the icon: it was made, and something on this desktop shows it.
    pub fn present(&self) -> bool {
        self.0.icon.get().is_some() && self.0.has_host.load(Ordering::Relaxed)
    }

    #[cfg(target_os = "linux")]
    fn keep_up(&self) {
        let tray = self.clone();
        let watching = std::thread::Builder::new().name("tray".into()).spawn(move || {
            // Without a session bus there is no tray, and that is all.
            let _ = super::tray_host::watch(|host| tray.host_is(host));
        });
        drop(watching);
    }

    #[cfg(not(target_os = "linux"))]
    fn keep_up(&self) {
        self.host_is(Host::There);
    }

    /// Notes whether there is a place for the icon, and puts it up there.
    fn host_is(&self, host: Host) {
        let there = host == Host::There;
        self.0.has_host.store(there, Ordering::Relaxed);
        if there
            && self.0.icon.get().is_none()
            && let Ok(icon) = self.build()
        {
            // Only this thread sets it.
            let _ = self.0.icon.set(icon);
            let tray = self.clone();
            // What changed while it was made.
            let _ = self.0.app.run_on_main_thread(move || tray.draw());
        }
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
        let lines = [Some(state.next.say(&self.0.words)), state.hush.say(&self.0.words)];
        for (id, line) in ["next", "hush"].into_iter().zip(lines) {
            if let Some(line) = line {
                menu.append(&MenuItem::with_id(&self.0.app, id, line, false, None::<&str>)?)?;
            }
        }
        let space = PredefinedMenuItem::separator(&self.0.app)?;
        menu.append(&space)?;
        for (command, text, enabled) in self.items(state) {
            menu.append(&MenuItem::with_id(&self.0.app, command.id(), text, enabled, None::<&str>)?)?;
        }
        Ok(menu)
    }

    fn items(&self, state: &TrayState) -> Vec<(TrayCommand, String, bool)> {
        let words = &self.0.words;
        let mut items = vec![(TrayCommand::Open, words.get("tray-open", &[]), true)];
        if matches!(state.hush, Hush::Silence(_)) {
            items.push((TrayCommand::EndSilence, words.get("tray-end-silence", &[]), state.can_silence));
        } else {
            items.push((TrayCommand::SilenceOneHour, words.get("tray-silence-hour", &[]), state.can_silence));
            let tomorrow = words.get("tray-silence-tomorrow", &[]);
            items.push((TrayCommand::SilenceUntilTomorrow, tomorrow, state.can_silence));
            items.push((TrayCommand::SilenceUntil, words.get("tray-silence-until", &[]), state.can_silence));
        }
        items.push((TrayCommand::Lock, words.get("tray-lock", &[]), state.can_lock));
        items.push((TrayCommand::Quit, words.get("tray-quit", &[]), true));
        items
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
