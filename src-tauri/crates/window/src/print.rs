//! Print: the system's print dialog, with a folder for a file that can be written.

use gtk::prelude::{Cast, WidgetExt};
use interlude_guard::fence;
use tauri::{WebviewWindow, Wry};
use webkit2gtk::{PrintOperation, PrintOperationExt};

/// The key of GTK's settings for the folder of a printed file.
const FOLDER: &str = "output-dir";

/// Opens the dialog for what the window shows; returns at once.
pub fn ask(window: &WebviewWindow<Wry>) {
    // It fails only where the window is going.
    let _ = window.with_webview(|view| {
        let printing = PrintOperation::new(&view.inner());
        if let Some(folder) = fence::paper_folder() {
            // GTK's own choice may be the home folder, and the fence keeps that closed.
            let settings = gtk::PrintSettings::new();
            settings.set(FOLDER, folder.to_str());
            printing.set_print_settings(&settings);
        }
        let frame = view.inner().toplevel().and_then(|frame| frame.downcast::<gtk::Window>().ok());
        printing.run_dialog(frame.as_ref());
    });
}
