//! Small files that survive a power cut: old or new, never neither.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::access;

/// No small file of ours comes near this size; more is not read.
pub(crate) const MOST_BYTES: u64 = 64 * 1024;

/// Creates a file that is not there yet, for this account only.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.create_new(true).read(true).write(true);
    access::private(&mut options).open(path)
}

/// Opens a file that is there, as these options say; no link is followed.
pub(crate) fn open_private(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    access::private(options).open(path)
}

/// Returns the bytes of a small file, or `None` where there is no file. A file too large is cut.
pub(crate) fn read_small(path: &Path) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let file = match open_private(path, File::options().read(true)) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    // Reserved at once: a vector that grows leaves copies of a key behind.
    let expected = usize::try_from(file.metadata()?.len().min(MOST_BYTES)).unwrap_or(0);
    let mut bytes = Zeroizing::new(Vec::with_capacity(expected.saturating_add(64)));
    file.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Replaces a file: written beside it, synced, renamed, and the folder synced.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = beside(path);
    remove(&beside)?;
    let written = create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    if let Err(error) = written.and_then(|()| move_file(&beside, path)) {
        // What is left of the attempt is of no use; the first error is the one that counts.
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    Ok(())
}

/// Copies a small file over another one, durably; without a source nothing happens.
pub(crate) fn copy_over(from: &Path, to: &Path) -> io::Result<()> {
    match read_small(from)? {
        Some(bytes) => replace(to, &bytes),
        None => Ok(()),
    }
}

/// Copies a file of any size to one that is not there yet, for this account only, and brings it to the disk.
pub(crate) fn copy_new(from: &Path, to: &Path) -> io::Result<()> {
    let mut options = File::options();
    let mut from = access::private(options.read(true)).open(from)?;
    let mut to = create(to)?;
    io::copy(&mut from, &mut to)?;
    to.sync_all()
}

/// Renames a file within its folder, durably.
pub(crate) fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    sync_folder(to)
}

/// Removes a file; it is no error when there is none.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Brings a file's content to the disk.
pub(crate) fn sync_file(path: &Path) -> io::Result<()> {
    let mut options = File::options();
    access::private(options.read(true).write(true)).open(path)?.sync_all()
}

/// Brings the names in the folder that holds `path` to the disk. Only Unix can be told to.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".next");
    PathBuf::from(name)
}
