//! Dialogs: a person chooses a file, asked by the keeper and not by the window.
//!
//! The window never learns a path and cannot name one. The desktop's own dialog is asked for through its portal
//! (org.freedesktop.portal.FileChooser). Where there is none, the window's program shows the toolkit's, in a process of
//! its own that has no page: it prints the path, and ends with its standard input, so that none stays behind.

mod portal;

use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a dialog asks for.
#[derive(Clone, Copy)]
enum Wish<'a> {
    /// A file to read.
    Read,
    /// Where to write a file, which is called like this at first.
    Write(&'a str),
}

/// Asks for a calendar file to read; `None` where nothing was chosen. Waits for the person.
///
/// # Errors
/// Where there is no dialog to ask with.
pub fn ask_to_read(window_program: &Path) -> io::Result<Option<PathBuf>> {
    ask(window_program, Wish::Read)
}

/// Asks where to write a file, called `name` at first; `None` where nothing was chosen. Waits for the person.
///
/// # Errors
/// Where there is no dialog to ask with.
pub fn ask_to_write(window_program: &Path, name: &str) -> io::Result<Option<PathBuf>> {
    ask(window_program, Wish::Write(name))
}

fn ask(window_program: &Path, wish: Wish<'_>) -> io::Result<Option<PathBuf>> {
    match portal::ask(None, wish) {
        Ok(chosen) => Ok(chosen),
        // It never showed anything.
        Err(_) => ask_program(window_program, wish),
    }
}

/// Asks with the toolkit's dialog.
fn ask_program(program: &Path, wish: Wish<'_>) -> io::Result<Option<PathBuf>> {
    let mut command = Command::new(program);
    command.arg("--choose");
    match wish {
        Wish::Read => command.arg("read"),
        Wish::Write(name) => command.arg("write").arg(name),
    };
    let refused = |_| io::Error::from(ErrorKind::Unsupported);
    let mut asking = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(refused)?;
    // Closed when this program ends, however that is.
    let held = asking.stdin.take();
    let said = asking.wait_with_output().map_err(refused)?;
    drop(held);
    match said.status.code() {
        Some(0) if !said.stdout.is_empty() => Ok(Some(PathBuf::from(OsString::from_vec(said.stdout)))),
        Some(1) => Ok(None),
        _ => Err(ErrorKind::Unsupported.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(script: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let program = folder.path().join("choose");
        // Written by another process: this one starts programs on other threads, and what any of them holds open for
        // writing cannot be run.
        let write = "printf '%s' \"$1\" > \"$2\" && chmod 755 \"$2\"";
        let mut writing = Command::new("sh");
        writing.args(["-c", write, "sh", &format!("#!/bin/sh\n{script}\n")]).arg(&program);
        assert!(writing.status().expect("a shell").success());
        (folder, program)
    }

    fn answer(script: &str, wish: Wish<'_>) -> Result<Option<PathBuf>, ErrorKind> {
        let (_folder, program) = program(script);
        ask_program(&program, wish).map_err(|error| error.kind())
    }

    #[test]
    fn the_program_is_told_what_to_ask_and_prints_the_path() {
        let say = r#"printf '%s,' "$@""#;
        assert_eq!(answer(say, Wish::Read), Ok(Some("--choose,read,".into())));
        assert_eq!(answer(say, Wish::Write("a b.ics")), Ok(Some("--choose,write,a b.ics,".into())));
        let bytes = OsString::from_vec(b"/tmp/\xff\n".to_vec());
        assert_eq!(answer(r"printf '/tmp/\377\n'", Wish::Read), Ok(Some(bytes.into())));
    }

    #[test]
    fn one_is_nothing_chosen_and_everything_else_is_no_dialog() {
        assert_eq!(answer("exit 1", Wish::Read), Ok(None));
        for script in ["exit 0", "exit 2", "echo /tmp/a.ics; exit 3", "kill -9 $$"] {
            assert_eq!(answer(script, Wish::Read), Err(ErrorKind::Unsupported), "{script}");
        }
        let nobody = ask_program(Path::new("/nowhere/interlude-window"), Wish::Read);
        assert_eq!(nobody.map_err(|error| error.kind()), Err(ErrorKind::Unsupported));
    }

    #[test]
    fn its_input_stays_open_while_it_asks() {
        // It is cut off only where it had not ended by itself.
        let script = "timeout 0.2 cat; test $? = 124 && printf open";
        assert_eq!(answer(script, Wish::Read), Ok(Some("open".into())));
    }
}
