//! The start: one process with planner, tray and window.

use super::place::Within;
use super::tray::Tray;
use super::{autostart, single_instance};
use interlude_engine::Planner;
use interlude_engine::calls::Window;
use interlude_engine::{Folder, FolderError};
use interlude_keeper::flags::Flags;
use interlude_keeper::launch::{Parts, begin, choose, refuse};
use interlude_keeper::shell::{Desktop, Running};
use interlude_window::ask::{self, Asked, Reply};
use serde_json::Value;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use tauri::{AppHandle, RunEvent, WindowEvent, Wry};

/// Runs the program.
pub fn main() -> ExitCode {
    let flags = match begin() {
        Ok(flags) => flags,
        Err(code) => return code,
    };
    let folder = Folder::prepare(&flags.data_folder());
    // One that runs already is told by the single-instance plugin, which needs the app.
    if let Err(error) = &folder
        && (flags.hidden || flags.sample)
        && !matches!(error, FolderError::AlreadyRunning)
    {
        return refuse(error);
    }
    let parts = Parts::new(&flags, folder);
    if flags.sample {
        return parts.fill_with_sample(&flags);
    }
    parts.open_early();
    start(flags, parts)
}

fn start(flags: Flags, parts: Parts) -> ExitCode {
    let running = parts.running.clone();
    let (raised, followed) = (running.clone(), running.clone());
    let asked = Asks(parts.planner.clone());
    let built = tauri::Builder::default()
        .plugin(single_instance::plugin(bus_name(&flags), move |arguments| {
            // What makes no sense was refused by the second program itself.
            let flags = Flags::read(arguments.into_iter().skip(1).map(Into::into), |_| None);
            if let Ok(flags) = flags {
                aside(&raised, move |desktop| desktop.open_as(flags.opens(), None));
            }
        }))
        .plugin(autostart::plugin())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(ask::handler(asked))
        .setup(move |app| set_up(app.handle(), &flags, parts))
        .build(interlude_window::context());
    match built {
        Ok(app) => {
            app.run(move |_, event| follow(&followed, event));
            ExitCode::SUCCESS
        }
        Err(error) => refuse(&error),
    }
}

fn set_up(app: &AppHandle<Wry>, flags: &Flags, parts: Parts) -> Result<(), Box<dyn std::error::Error>> {
    if let Some(error) = parts.planner.refusal()
        && flags.hidden
    {
        refuse(error);
        std::process::exit(interlude_keeper::launch::REFUSED.into());
    }
    let running = parts.running.clone();
    let tray = Tray::start(app, parts.words.clone(), move |command| {
        // It may wait for the page, which needs this thread.
        aside(&running, move |desktop| choose(desktop, command, None));
    });
    let place = Within::new(app.clone(), parts.running.clone());
    parts.run(flags, Arc::new(place), Arc::new(tray))?;
    Ok(())
}

fn follow(running: &Running, event: RunEvent) {
    match event {
        // Without a code the last window was closed; the process stays for its reminders.
        RunEvent::ExitRequested { code: None, api, .. } => api.prevent_exit(),
        RunEvent::WindowEvent { label, event: WindowEvent::CloseRequested { api, .. }, .. } => {
            api.prevent_close();
            match Window::from_name(&label) {
                Some(Window::Pause) => aside(running, Desktop::close_small),
                _ => aside(running, Desktop::close_window),
            }
        }
        RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } => {
            if let Some((desktop, window)) = running.get().zip(Window::from_name(&label)) {
                desktop.window_is_gone(window);
            }
        }
        _ => {}
    }
}

/// Does something with the desktop on a thread of its own.
fn aside(running: &Running, act: impl FnOnce(&Desktop) + Send + 'static) {
    let running = running.clone();
    let acting = thread::Builder::new().name("aside".into()).spawn(move || {
        if let Some(desktop) = running.get() {
            act(desktop);
        }
    });
    drop(acting);
}

/// Answers the page from the planner, off the thread that shows it.
struct Asks(Arc<Planner>);

impl Asked<Wry> for Asks {
    fn ask(&self, window: &str, call: String, arguments: Value, reply: Reply<Wry>) {
        let (planner, window) = (self.0.clone(), window.to_owned());
        let answering = thread::Builder::new().name("answer".into()).spawn(move || {
            match planner.answer(&window, &call, arguments) {
                Ok(json) => reply.answer(json),
                Err(error) => reply.refuse(&serde_json::to_string(&error).unwrap_or_default()),
            }
        });
        drop(answering);
    }
}

/// The name by which a second start finds the first; another data folder is another program.
fn bus_name(flags: &Flags) -> String {
    const NAME: &str = "org.interlude.Interlude";
    match &flags.data_dir {
        None => NAME.to_owned(),
        Some(folder) => {
            let mut hasher = DefaultHasher::new();
            std::path::absolute(folder).unwrap_or_else(|_| folder.clone()).hash(&mut hasher);
            format!("{NAME}.f{:016x}", hasher.finish())
        }
    }
}
