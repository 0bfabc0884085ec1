//! The program of the window, from its first line to its end.
//!
//! It ends with the keeper, with its page's process, and when the keeper ends it. Closing is only asked for: the keeper
//! decides what that means.

use crate::line::{Line, Pipes, take_pipes};
use crate::rest::Rest;
use crate::{ask, context, copied, page, print};
use gtk::{gdk, glib};
use interlude_guard::fence::{self, Fence};
use interlude_guard::{limits, panic};
use interlude_wire::frame::FROM_KEEPER;
use interlude_wire::{Beginning, Frame, Stand, ToKeeper, ToWindow, Version};
use serde_json::Value;
use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tauri::{AppHandle, Emitter, Manager, RunEvent, WebviewWindow, WindowEvent, Wry};

/// The exit code of a start that was not the keeper's.
const ALONE: u8 = 2;
/// The exit code where the process of the page has ended.
const PAGE_ENDED: i32 = 3;
/// What is said to a person who starts it.
const BY_ITSELF: &str = "this is the window of Interlude; start interlude instead";

/// Runs the program: `interlude-window DATA_FOLDER`, or as the file chooser `interlude-window --choose …`.
pub fn main() -> ExitCode {
    panic::set_hook();
    limits::no_core_dumps();
    let mut arguments = std::env::args_os().skip(1);
    let Some(first) = arguments.next() else { return alone(BY_ITSELF) };
    if first == "--choose" {
        return crate::chooser::run(arguments);
    }
    // Toolkits warn with the names of the person's folders. It can be said once; the chooser has said it by itself.
    glib::log_set_writer_func(|_, _| glib::LogWriterOutput::Handled);
    if first == "--version" {
        let _ = writeln!(std::io::stdout(), "interlude-window {}", own_version());
        return ExitCode::SUCCESS;
    }
    if std::io::stdin().is_terminal() || std::io::stdout().is_terminal() {
        return alone(BY_ITSELF);
    }
    show(first)
}

fn show(data_folder: OsString) -> ExitCode {
    let Ok(Pipes { mut from, to }) = take_pipes() else { return alone("the pipes cannot be taken") };
    let fence = put_up_fence(&PathBuf::from(data_folder));
    let begin = match Frame::read(&mut from, FROM_KEEPER) {
        Ok(Some(frame)) => ToWindow::heard(frame),
        Ok(None) => return alone(BY_ITSELF),
        Err(error) => Err(error),
    };
    let Ok(ToWindow::Begin(begin)) = begin else { return alone("the keeper did not say how to begin") };
    // By this and its class the desktop knows whose window it is.
    glib::set_prgname(Some("interlude"));
    let line = Line::new(to);
    if line.say(ToKeeper::Here(own_version(), fence.name().to_owned())).is_err() {
        return alone("the keeper is gone");
    }
    let (asked, heard, rest) = (line.clone(), line.clone(), Rest::new(line.clone()));
    let rests = rest.clone();
    let built = tauri::Builder::default()
        .invoke_handler(ask::handler(asked))
        .setup(move |app| {
            let opened = set_up(app.handle(), &begin, heard, from)?;
            rests.begin(opened);
            Ok(())
        })
        .build(context());
    match built {
        Ok(app) => {
            app.run(move |_, event| follow(&line, &rest, &event));
            ExitCode::SUCCESS
        }
        Err(_) => alone("the window cannot be opened on this desktop"),
    }
}

/// A test that cannot fail shows nothing: in a build for window tests the fence can be left away.
fn put_up_fence(data_folder: &Path) -> Fence {
    #[cfg(feature = "e2e")]
    if std::env::var_os("INTERLUDE_E2E_NO_FENCE").is_some() {
        return Fence::Absent;
    }
    fence::around_window(data_folder)
}

fn set_up(
    app: &AppHandle<Wry>,
    begin: &Beginning,
    line: Line,
    from: std::fs::File,
) -> Result<(WebviewWindow<Wry>, Stand), Box<dyn std::error::Error>> {
    gdk::set_program_class("Interlude");
    let hearing = app.clone();
    let window = begin.window.clone();
    // Before the page is there: its first answers may come at once.
    std::thread::Builder::new().name("from-keeper".into()).spawn(move || {
        // No end of it is different for the window: without a keeper there is nothing to show.
        let _ = line.listen(from, |said| obey(&hearing, &window, said));
        std::process::exit(0);
    })?;
    let opened = page::build(app, &begin.window, begin.paper, begin.stood)?;
    end_with_page(&opened.0);
    Ok(opened)
}

fn obey(app: &AppHandle<Wry>, window: &str, said: ToWindow) {
    let Some(window) = app.get_webview_window(window) else { return };
    match said {
        ToWindow::Tell(event, json) => {
            let payload: Value = serde_json::from_str(&json).unwrap_or_default();
            // It fails only where no page listens.
            let _ = window.emit(&event, payload);
        }
        ToWindow::Raise => page::raise(&window),
        ToWindow::Paper(paper) => page::follow(&window, paper),
        ToWindow::Print => print::ask(&window),
        ToWindow::Copy(text) => copied::put(&window, text),
        ToWindow::Begin(_) | ToWindow::Answer(..) | ToWindow::Refusal(..) => {}
    }
}

fn follow(line: &Line, rest: &Rest, event: &RunEvent) {
    let RunEvent::WindowEvent { event, .. } = event else { return };
    match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            rest.say();
            // A keeper that is gone takes the window with it.
            let _ = line.say(ToKeeper::Close);
        }
        WindowEvent::Moved(_) | WindowEvent::Resized(_) => rest.moves(),
        _ => {}
    }
}

/// Without its process a page is an empty frame for good; the keeper opens another window.
fn end_with_page(window: &WebviewWindow<Wry>) {
    use webkit2gtk::WebViewExt;
    let watched = window.with_webview(|view| {
        view.inner().connect_web_process_terminated(|_, _| std::process::exit(PAGE_ENDED));
    });
    drop(watched);
}

fn own_version() -> Version {
    Version::own()
}

fn alone(what: &str) -> ExitCode {
    // Nobody may be listening.
    let _ = writeln!(std::io::stderr(), "interlude-window: {what}");
    ExitCode::from(ALONE)
}
