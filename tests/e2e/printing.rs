//! Printing: through the system's own dialog, by its keyboard, to a file, and what another program reads in that.

use crate::app::App;
use crate::desk::Desk;
use crate::processes::wait_for;

/// Presses the button that prints; what stands on the page then.
pub fn to_file(desk: &Desk, run: &App, button: &str) -> String {
    let has_dialog = || desk.screen().titles().iter().any(|title| title == "Print");
    // The one that is proposed.
    let documents = desk.home("Documents");
    run.page.press(button);
    wait_for("the system's print dialog", has_dialog);
    // To the list of printers, the first of which is a file; the window is gone before the last key is let go.
    let keys = ["key", "--delay", "200", "Tab", "Down", "space", "Return"];
    let find = ["search", "--name", "^Print$", "windowfocus", "--sync"];
    desk.command("xdotool").args(find).args(keys).stderr(desk.log()).status().expect("xdotool");
    wait_for("the print dialog to close", || !has_dialog());
    let file = documents.join("output.pdf");
    let read =
        || desk.command("pdftotext").arg(&file).arg("-").stderr(desk.log()).output().expect("pdftotext");
    wait_for("the printed page", || file.exists() && read().status.success());
    String::from_utf8_lossy(&read().stdout).into_owned()
}
