//! A window with an empty page, and nothing else: what start time and memory are measured against.
//!
//! It behaves as Interlude does where that costs something: the same web view, the same tray backend, one
//! instance, no window with `--hidden`, and the process stays when its window is closed.

use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder};

/// The page says that it is on the screen after two frames: the first is drawn by then.
const DRAWN: &str = "addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => \
    requestAnimationFrame(() => window.__TAURI_INTERNALS__.invoke('drawn'))));";

fn main() {
    let hidden = std::env::args().any(|word| word == "--hidden");
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            open(app).ok();
        }))
        .invoke_handler(tauri::generate_handler![drawn])
        .setup(move |app| {
            let handle = app.handle().clone();
            // Without a tray host there is no icon, and the app goes on.
            std::thread::spawn(move || show_tray(&handle).ok());
            if !hidden {
                open(app.handle())?;
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(|_, event| {
            if let RunEvent::ExitRequested { code: None, api, .. } = event {
                api.prevent_exit();
            }
        }),
        // The caller waits for a line that will not come; this ends its wait at once.
        Err(_) => std::process::exit(1),
    }
}

/// Tells whoever measures that the page is drawn.
#[tauri::command]
#[allow(clippy::print_stdout, reason = "the line is what is measured")]
fn drawn() {
    println!("ready empty");
}

fn open(app: &AppHandle) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window("main") {
        return window.set_focus();
    }
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Empty")
        .inner_size(1040.0, 720.0)
        .initialization_script(DRAWN);
    #[cfg(target_os = "linux")]
    let window = window.data_directory(web_folder());
    window.build().map(drop)
}

/// The web view's files go to where Interlude's go, because files on a disk would cost more.
#[cfg(target_os = "linux")]
fn web_folder() -> std::path::PathBuf {
    std::env::var_os("XDG_RUNTIME_DIR")
        .map_or_else(std::env::temp_dir, std::path::PathBuf::from)
        .join("interlude-bare-web")
}

fn show_tray(app: &AppHandle) -> tauri::Result<()> {
    let open_item = MenuItem::with_id(app, "open", "Open", true, None::<&str>)?;
    let quit_item = MenuItem::with_id(app, "quit", "Quit", true, None::<&str>)?;
    let menu = Menu::with_items(app, &[&open_item, &quit_item])?;
    let mut tray = TrayIconBuilder::new().menu(&menu).on_menu_event(|app, event| match event.id().as_ref() {
        "open" => {
            open(app).ok();
        }
        _ => app.exit(0),
    });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app).map(drop)
}
