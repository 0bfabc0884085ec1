//! Files that a person chooses in the system's own dialog; the window never gets at files by itself.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// How calendar files end.
pub const ENDINGS: &[&str] = &["ics", "ical", "ifb", "icalendar"];

/// What a dialog offers for a file that is called like this at first: how its kind is called, and how such files end. What is
/// nothing else is a calendar.
pub fn offered(name: &str) -> (&'static str, &'static [&'static str]) {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("csv") => ("CSV", &["csv"]),
        Some("svg") => ("SVG", &["svg"]),
        _ => ("iCalendar", ENDINGS),
    }
}

#[cfg(unix)]
const NO_WAITING: i32 = rustix::fs::OFlags::NONBLOCK.bits().cast_signed();

/// A whole file; `None` for its content where that is longer than `most` bytes.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    let mut options = File::options();
    options.read(true);
    // A pipe in the place of the file would be waited for until somebody writes into it.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, NO_WAITING);
    let file = options.open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    // One byte more than may be read tells a long file from one that just fits.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(u64::try_from(bytes.len()).is_ok_and(|length| length <= most).then_some(bytes))
}

/// Writes a whole file, or leaves the old one as it is.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = File::create_new(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    match written.and_then(|()| fs::rename(&beside, path)) {
        Ok(()) => Ok(()),
        Err(error) => {
            // What is half written is of no use to anybody; one that was there before is not ours.
            if error.kind() != io::ErrorKind::AlreadyExists {
                let _ = fs::remove_file(&beside);
            }
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_just_fits_is_read_and_a_longer_one_is_not() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("a.ics");
        fs::write(&file, "12345").expect("written");
        assert_eq!(read(&file, 5).expect("read"), Some(b"12345".to_vec()));
        assert_eq!(read(&file, 4).expect("read"), None);
        assert!(read(folder.path(), 5).is_err());
        assert!(read(&folder.path().join("none.ics"), 5).is_err());
    }

    #[test]
    fn a_dialog_offers_the_kind_of_file_that_is_written() {
        for (name, kind) in [
            ("interlude.ics", "iCalendar"),
            ("interlude-mood.csv", "CSV"),
            ("a.b.svg", "SVG"),
            ("", "iCalendar"),
        ] {
            assert_eq!(offered(name).0, kind, "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_in_the_place_of_a_file_is_refused_and_not_waited_for() {
        let folder = tempfile::tempdir().expect("folder");
        let pipe = folder.path().join("a.ics");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
        assert!(read(&pipe, 5).is_err());
    }

    #[test]
    fn a_file_is_written_whole_or_stays_as_it_was() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("a.ics");
        write(&file, "old").expect("written");
        write(&file, "new").expect("written");
        assert_eq!(fs::read_to_string(&file).expect("read"), "new");
        let taken = folder.path().join("a.ics.part");
        fs::write(&taken, "somebody else's").expect("written");
        assert!(write(&file, "newest").is_err());
        assert_eq!(fs::read_to_string(&file).expect("read"), "new");
        assert_eq!(fs::read_to_string(&taken).expect("read"), "somebody else's");
    }
}
