//! Copied: a text on the desktop's clipboard, for as long as it is needed (RELIABILITY.md §3).
//!
//! It is offered by this process, so it goes with the window; what copies clipboards is told that it is a secret. After five
//! minutes it is taken away, where nothing else was copied since.

use gtk::prelude::WidgetExt;
use gtk::{Clipboard, TargetEntry, TargetFlags, gdk, glib};
use std::rc::Rc;
use std::time::Duration;
use tauri::{WebviewWindow, Wry};

/// How long it stays there.
const STAYS: Duration = Duration::from_secs(300);
/// Every name under which a text is asked for.
const TEXT: [&str; 3] = ["UTF8_STRING", "text/plain;charset=utf-8", "text/plain"];
/// What KDE's clipboard, and others by its example, ask before they keep something …
const HINT: &str = "x-kde-passwordManagerHint";
/// … and what they are answered.
const SECRET: &[u8] = b"secret";
/// Which of the two is asked for.
const IS_TEXT: u32 = 0;
const IS_HINT: u32 = 1;

/// Puts it there; returns at once.
pub fn put(window: &WebviewWindow<Wry>, text: String) {
    // It fails only where the window is going.
    let _ = window.with_webview(move |view| offer(&view.inner().clipboard(&gdk::SELECTION_CLIPBOARD), text));
}

fn offer(clipboard: &Clipboard, text: String) {
    let named = |name: &&str| TargetEntry::new(name, TargetFlags::empty(), IS_TEXT);
    let mut targets: Vec<TargetEntry> = TEXT.iter().map(named).collect();
    targets.push(TargetEntry::new(HINT, TargetFlags::empty(), IS_HINT));
    let text = Rc::new(text);
    // GTK drops what answers once something else was copied, and the text with it.
    let still_ours = Rc::downgrade(&text);
    let is_there = clipboard.set_with_data(&targets, move |_, data, asked| {
        if asked == IS_HINT {
            data.set(&data.target(), 8, SECRET);
        } else {
            data.set_text(&text);
        }
    });
    if is_there {
        let clipboard = clipboard.clone();
        glib::timeout_add_local_once(STAYS, move || {
            if still_ours.upgrade().is_some() {
                clipboard.clear();
            }
        });
    }
}
