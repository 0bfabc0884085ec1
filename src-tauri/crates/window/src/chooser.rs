//! Chooser: the toolkit's dialog for files, as a process of its own without a page.
//!
//! The keeper asks it where the desktop has no dialog: `interlude-window --choose read|write [NAME]`. What was chosen
//! is printed as the bytes of its path, without an end of line. Nothing is opened here: behind its
//! [fence](interlude_guard::fence::around_chooser) the dialog sees names, and neither the vault nor the desktop's list
//! of recent files. It ends with its standard input, so that none stays behind when the keeper ends.

use crate::line::{Pipes, take_pipes};
use gtk::prelude::*;
use gtk::{FileChooserAction, FileChooserDialog, FileFilter, ResponseType, gdk, glib};
use interlude_guard::fence;
use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::process::ExitCode;

/// The exit code where nothing was chosen.
const NOTHING: u8 = 1;
/// The exit code where there is no display to ask on, or it is not clear what to ask.
const NO_DIALOG: u8 = 2;
const READS: &str = "Choose a calendar file";
const WRITES: &str = "Save a file";
/// By these two the desktop tells its window from others, and knows to whom it belongs.
const NAME: &str = "interlude-chooser";
const CLASS: &str = "Interlude";
const ICON: &str = "interlude";
const CALENDARS: (&str, &[&str]) = ("iCalendar", &["ics", "ical", "ifb", "icalendar"]);
// The toolkit knows these in the person's language.
const CANCEL: &str = "gtk-cancel";
const OPEN: &str = "gtk-open";
const SAVE: &str = "gtk-save";

/// What is to be chosen.
#[derive(Debug, PartialEq, Eq)]
enum Wish {
    /// A file that is there.
    Read,
    /// Where to write one, called like this at first.
    Write(String),
}

/// Asks for what `arguments` name, which follow `--choose`, and prints the path: the exit code is 0 where something was
/// chosen, 1 where not, and 2 where nobody could be asked.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    // What the toolkit prints is not to be taken for a path.
    let (Some(wish), Ok(Pipes { from, to })) = (wish(arguments), take_pipes()) else {
        return ExitCode::from(NO_DIALOG);
    };
    // Where the kernel has none, the dialog is asked with all the same: no page is in this process.
    fence::around_chooser();
    if end_with(from).is_err() {
        return ExitCode::from(NO_DIALOG);
    }
    // The toolkit warns with the names of folders, of the list that it may not write for one.
    glib::log_set_writer_func(|_, _| glib::LogWriterOutput::Handled);
    glib::set_prgname(Some(NAME));
    if gtk::init().is_err() {
        return ExitCode::from(NO_DIALOG);
    }
    gdk::set_program_class(CLASS);
    match ask(&wish).map(|path| print(to, path)) {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(_)) | None => ExitCode::from(NOTHING),
    }
}

fn wish(mut arguments: impl Iterator<Item = OsString>) -> Option<Wish> {
    match arguments.next()?.to_str()? {
        "read" => Some(Wish::Read),
        "write" => {
            let name = arguments.next().unwrap_or_default();
            Some(Wish::Write(name.to_string_lossy().into_owned()))
        }
        _ => None,
    }
}

/// Ends the program once `input` ends.
fn end_with(mut input: File) -> std::io::Result<()> {
    let waiting = std::thread::Builder::new().name("input".into()).spawn(move || {
        let mut told = [0; 64];
        while input.read(&mut told).is_ok_and(|length| length > 0) {}
        std::process::exit(i32::from(NOTHING));
    })?;
    drop(waiting);
    Ok(())
}

/// Shows the dialog and waits for the person.
fn ask(wish: &Wish) -> Option<PathBuf> {
    let (title, action, accept) = match wish {
        Wish::Read => (READS, FileChooserAction::Open, OPEN),
        Wish::Write(_) => (WRITES, FileChooserAction::Save, SAVE),
    };
    let buttons = [(CANCEL, ResponseType::Cancel), (accept, ResponseType::Accept)];
    let dialog = FileChooserDialog::with_buttons(Some(title), None::<&gtk::Window>, action, &buttons);
    dialog.set_default_response(ResponseType::Accept);
    dialog.set_icon_name(Some(ICON));
    dialog.add_filter(filter(wish));
    // A home that cannot be shown leaves the toolkit's own first folder.
    dialog.set_current_folder(glib::home_dir());
    if let Wish::Write(name) = wish {
        dialog.set_do_overwrite_confirmation(true);
        dialog.set_current_name(name);
    }
    // It belongs to a window of another process, and is not to be lost behind it.
    dialog.set_modal(true);
    dialog.set_keep_above(true);
    let chosen = (dialog.run() == ResponseType::Accept).then(|| dialog.filename());
    chosen.flatten()
}

/// How the kind of file is called, and how such files end. What is nothing else is a calendar.
fn offered(wish: &Wish) -> (&'static str, &'static [&'static str]) {
    let name = if let Wish::Write(name) = wish { name } else { "" };
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("csv") => ("CSV", &["csv"]),
        Some("svg") => ("SVG", &["svg"]),
        _ => CALENDARS,
    }
}

/// The endings are also met in capitals.
fn filter(wish: &Wish) -> FileFilter {
    let (format, endings) = offered(wish);
    let filter = FileFilter::new();
    filter.set_name(Some(format));
    for ending in endings {
        filter.add_pattern(&format!("*.{ending}"));
        filter.add_pattern(&format!("*.{}", ending.to_uppercase()));
    }
    filter
}

fn print(mut to: File, path: PathBuf) -> std::io::Result<()> {
    to.write_all(path.as_os_str().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wished(words: &str) -> Option<Wish> {
        wish(words.split_whitespace().map(OsString::from))
    }

    #[test]
    fn the_name_says_which_kind_of_file_is_offered() {
        for (words, kind) in [
            ("read", "iCalendar"),
            ("write a.ics", "iCalendar"),
            ("write a.csv", "CSV"),
            ("write a.svg", "SVG"),
        ] {
            assert_eq!(offered(&wished(words).expect("a wish")).0, kind, "{words}");
        }
    }

    #[test]
    fn it_is_asked_to_read_or_to_write() {
        assert_eq!(wished("read"), Some(Wish::Read));
        assert_eq!(wished("write interlude.ics"), Some(Wish::Write("interlude.ics".into())));
        assert_eq!(wished("write"), Some(Wish::Write(String::new())));
        for words in ["", "delete", "--choose read"] {
            assert_eq!(wished(words), None, "{words}");
        }
    }
}
