//! Autostart: whether a Linux desktop starts Interlude, hidden, when the person logs in.
//!
//! The entry in the desktop's folder is the only memory of the choice. It holds the path of the program, so it is
//! written anew at each start where that is another one: a moved or updated program is still found. Earlier versions
//! always wrote into `~/.config`, also where the desktop reads elsewhere, and left a path with a space as it was; such
//! an entry counts, and is replaced.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

const FOLDER: &str = "autostart";
const FILE: &str = "interlude.desktop";
const GROUP: &str = "[Desktop Entry]";
/// What the kernel adds to the path of a program whose file was replaced while it runs.
const GONE: &[u8] = b" (deleted)";

/// Returns whether it is on, or `None` where the folder cannot be read.
pub fn is_on() -> Option<bool> {
    Entries::of_person().and_then(|entries| entries.is_on()).ok()
}

/// Switches it on.
///
/// # Errors
/// When the entry cannot be written, or no entry can name this program.
pub fn switch_on() -> io::Result<()> {
    Entries::of_person()?.write(&program()?)
}

/// Switches it off; that it was off already is fine.
///
/// # Errors
/// When an entry cannot be removed.
pub fn switch_off() -> io::Result<()> {
    Entries::of_person()?.remove()
}

/// Writes the entry anew where it is on and names another program; at each start.
///
/// # Errors
/// When the entry cannot be read or written, or no entry can name this program.
pub fn refresh() -> io::Result<()> {
    Entries::of_person()?.refresh(&program()?)
}

/// Where entries of this program may lie.
struct Entries {
    ours: PathBuf,
    /// Where earlier versions wrote; mostly the same file.
    earlier: PathBuf,
}

impl Entries {
    fn of_person() -> io::Result<Entries> {
        let folder = dirs::config_dir().ok_or(ErrorKind::NotFound)?;
        let home = dirs::home_dir().ok_or(ErrorKind::NotFound)?;
        Ok(Entries::inside(&folder, &home.join(".config")))
    }

    fn inside(folder: &Path, earlier: &Path) -> Entries {
        let entry = |folder: &Path| folder.join(FOLDER).join(FILE);
        Entries { ours: entry(folder), earlier: entry(earlier) }
    }

    fn is_on(&self) -> io::Result<bool> {
        Ok(starts(&self.ours)? || starts(&self.earlier)?)
    }

    fn write(&self, program: &Path) -> io::Result<()> {
        let text = format!(
            "{GROUP}\nType=Application\nVersion=1.0\nName=Interlude\nExec={}\nIcon=interlude\nTerminal=false\n\
             StartupNotify=false\n",
            exec(program)?
        );
        write_whole(&self.ours, text.as_bytes())?;
        if is_other(&self.earlier, &self.ours)? { remove(&self.earlier) } else { Ok(()) }
    }

    fn remove(&self) -> io::Result<()> {
        remove(&self.ours)?;
        remove(&self.earlier)
    }

    fn refresh(&self, program: &Path) -> io::Result<()> {
        if !self.is_on()? {
            return Ok(());
        }
        let entry = read(&self.ours)?.unwrap_or_default();
        let is_right = value(&entry, "Exec") == Some(&exec(program)?) && says_on(&entry);
        if is_right && !is_other(&self.earlier, &self.ours)? { Ok(()) } else { self.write(program) }
    }
}

/// Returns the path of this program, also after its file was replaced by a newer one.
fn program() -> io::Result<PathBuf> {
    std::env::current_exe().map(still_named)
}

fn still_named(path: PathBuf) -> PathBuf {
    let bytes = path.as_os_str().as_bytes();
    match bytes.strip_suffix(GONE) {
        Some(named) if !path.exists() => PathBuf::from(std::ffi::OsString::from_vec(named.to_vec())),
        _ => path,
    }
}

/// Returns the command of an entry, quoted twice: as an argument, where a percent sign begins a field, and as a string
/// (Desktop Entry Specification, "The Exec key").
fn exec(program: &Path) -> io::Result<String> {
    // An entry is text; the bytes of other names would make it unreadable.
    let name = program.to_str().ok_or(ErrorKind::InvalidInput)?;
    let mut argument = String::from("\"");
    for one in name.chars() {
        match one {
            '"' | '`' | '$' | '\\' => argument.extend(['\\', one]),
            '%' => argument.push_str("%%"),
            _ => argument.push(one),
        }
    }
    argument.push('"');
    let text = argument.replace('\\', r"\\").replace('\n', r"\n").replace('\t', r"\t").replace('\r', r"\r");
    Ok(format!("{text} --hidden"))
}

/// Whether there is an entry, and it is not switched off.
fn starts(entry: &Path) -> io::Result<bool> {
    Ok(read(entry)?.is_some_and(|text| says_on(&text)))
}

/// Desktops switch an entry off without removing it.
fn says_on(text: &str) -> bool {
    value(text, "Hidden") != Some("true") && value(text, "X-GNOME-Autostart-enabled") != Some("false")
}

/// Returns what stands for `key` in the main group.
fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines()
        .skip_while(|line| line.trim_end() != GROUP)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once('='))
        .find(|(name, _)| name.trim() == key)
        .map(|(_, value)| value.trim())
}

/// Returns the text of an entry; `None` where there is none. A link to nowhere is none.
fn read(entry: &Path) -> io::Result<Option<String>> {
    match fs::metadata(entry) {
        Ok(found) if found.is_file() => Ok(Some(String::from_utf8_lossy(&fs::read(entry)?).into_owned())),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether `path` is there and not just another way to `other`.
fn is_other(path: &Path, other: &Path) -> io::Result<bool> {
    let place = |path: &Path| match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some((found.dev(), found.ino()))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    };
    let here = place(path)?;
    Ok(here.is_some() && here != place(other)?)
}

fn remove(entry: &Path) -> io::Result<()> {
    match fs::remove_file(entry) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Writes a whole file in place of the old one; its folder is made where it is missing.
fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    // Desktops read only what ends as entries do.
    let fresh = path.with_extension("desktop.new");
    remove(&fresh)?;
    let mut options = OpenOptions::new();
    let written =
        options.write(true).create_new(true).mode(0o644).open(&fresh).and_then(|file| fill(file, bytes));
    let done = written.and_then(|()| fs::rename(&fresh, path));
    if done.is_err() {
        // What is half written is of no use to anybody.
        let _ = remove(&fresh);
    }
    done
}

fn fill(mut file: File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    // Whatever the mask of this session says.
    file.set_permissions(Permissions::from_mode(0o644))?;
    file.sync_all()
}

#[cfg(test)]
mod tests;
