//! The file of sealed texts: appended to while the vault is locked, read and put away when it is open.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use super::pair::{OpeningKey, SealingKey};
use super::record::{AROUND, FileName, Head, Part, Record, parts, sealed};
use super::text::{SealedText, TextId};
use crate::error::StoreError;
use crate::folder::{self, Folder, SEALED, SEALED_ASIDE};

/// How large the file gets.
pub(super) const MOST_BYTES: usize = 1024 * 1024;

/// What lies in a file.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The last state of each text, with the file and the number of its record, the earliest typed first.
    pub texts: Vec<(FileName, u64, SealedText)>,
    /// Whether something cannot be read, for whatever reason.
    pub is_damaged: bool,
}

/// Appends what a text says now, and brings it to the disk.
///
/// # Errors
/// [`StoreError::SealedFull`] where there is no room for it, [`StoreError::NoSeal`], or why it cannot be written. What was
/// there before is there still.
pub(crate) fn append(
    folder: &Folder,
    key: &SealingKey,
    id: TextId,
    text: &SealedText,
) -> Result<(), StoreError> {
    // Before anything of that size is made.
    if text.length().saturating_add(AROUND) > MOST_BYTES {
        return Err(StoreError::SealedFull);
    }
    let path = folder.file(SEALED);
    let before = bytes_of(&path)?.unwrap_or_default();
    let found = parts(&before);
    let records = || found.iter().filter_map(whole);
    let file = match records().next_back() {
        Some(last) => last.head.file,
        None => TextId::random()?.0,
    };
    let number = records().map(|record| record.head.number).max().unwrap_or(0).saturating_add(1);
    let record = sealed(Head { file, number, text: id }, text, key)?;
    if before.len().saturating_add(record.len()) <= MOST_BYTES {
        return Ok(write_behind(&path, before.len(), &record)?);
    }
    let mut anew = without_superseded(&found, id);
    if before.len() > MOST_BYTES || anew.len().saturating_add(record.len()) > MOST_BYTES {
        return Err(StoreError::SealedFull);
    }
    anew.extend_from_slice(&record);
    Ok(folder::replace(&path, &anew)?)
}

/// Reads the last state of every text; `None` where there is no file.
///
/// # Errors
/// Where the file cannot be read at all. Damage is no error: what is good is read.
pub(crate) fn read(folder: &Folder, key: &OpeningKey) -> Result<Option<Found>, StoreError> {
    let Some(bytes) = bytes_of(&folder.file(SEALED))? else { return Ok(None) };
    let found = parts(&bytes);
    let is_strange = found.iter().any(|part| matches!(part, Part::Damaged(_)));
    let mut read = Found { texts: Vec::new(), is_damaged: is_strange || bytes.len() > MOST_BYTES };
    let mut known = BTreeSet::new();
    for record in found.iter().rev().filter_map(whole) {
        let Head { file, number, text } = record.head;
        if known.contains(&text) {
            continue;
        }
        match record.open(key) {
            Some(opened) => {
                known.insert(text);
                read.texts.push((file, number, opened));
            }
            // One before it may still say what the text was then.
            None => read.is_damaged = true,
        }
    }
    read.texts.sort_by_key(|(_, number, text)| (text.at, *number));
    Ok(Some(read))
}

/// Removes the file, durably.
pub(crate) fn remove(folder: &Folder) -> Result<(), StoreError> {
    let path = folder.file(SEALED);
    folder::remove(&path)?;
    Ok(folder::sync_folder(&path)?)
}

/// Gives the file a name of its own beside the others that were put aside; nothing reads or removes it any more.
pub(crate) fn put_aside(folder: &Folder) -> Result<(), StoreError> {
    let free = (1..=u32::MAX).map(|number| folder.file(&format!("{SEALED_ASIDE}{number}")));
    for path in free {
        match fs::symlink_metadata(&path) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Ok(folder::move_file(&folder.file(SEALED), &path)?);
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err(io::Error::from(ErrorKind::AlreadyExists).into())
}

fn whole<'part, 'bytes>(part: &'part Part<'bytes>) -> Option<&'part Record<'bytes>> {
    match part {
        Part::Whole(record) => Some(record),
        Part::Cut | Part::Damaged(_) => None,
    }
}

/// The bytes of the file, and one more than there may be where it is larger.
fn bytes_of(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match folder::open_private(path, File::options().read(true)) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let most = MOST_BYTES.saturating_add(1);
    let expected = usize::try_from(file.metadata()?.len()).unwrap_or(most).min(most);
    let mut bytes = Vec::with_capacity(expected);
    file.take(u64::try_from(most).unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn write_behind(path: &Path, length: usize, record: &[u8]) -> io::Result<()> {
    let mut file = match folder::create(path) {
        Ok(file) => {
            folder::sync_folder(path)?;
            file
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            folder::open_private(path, File::options().append(true))?
        }
        Err(error) => return Err(error),
    };
    let written = file.write_all(record).and_then(|()| file.sync_all());
    if written.is_err() {
        // What is left of the attempt is of no use, and a full disk needs the room.
        let _ = file.set_len(u64::try_from(length).unwrap_or(u64::MAX));
    }
    written
}

/// The file without the records that another stands for, and without those of `id`, of which another is coming. Of what is
/// damaged nothing goes: it is still to be looked at.
fn without_superseded(found: &[Part<'_>], id: TextId) -> Vec<u8> {
    let records = found.iter().filter_map(whole);
    let last: BTreeMap<TextId, u64> = records.map(|record| (record.head.text, record.head.number)).collect();
    let stays = |record: &Record<'_>| {
        record.head.text != id && last.get(&record.head.text) == Some(&record.head.number)
    };
    let kept = found.iter().filter_map(|part| match part {
        Part::Whole(record) => stays(record).then_some(record.whole),
        Part::Damaged(bytes) => Some(*bytes),
        Part::Cut => None,
    });
    kept.collect::<Vec<_>>().concat()
}
