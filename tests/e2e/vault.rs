//! Vault: what the program stored, read from a copy of its folder with the key file in it.
//!
//! The program holds the lock on the folder itself. A copy that was taken in the middle of a write
//! cannot be opened or is not what is waited for: the next one is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use interlude_domain::moments::moment::MomentKind;
use interlude_domain::reminding::check_back::{CheckBackId, CheckBackState};
use interlude_domain::reminding::occurrence::{Occurrence, State};
use interlude_store::tables::{Claim, Rows};
use interlude_store::{Folder, StoreError, Vault};

use crate::desk::Desk;
use crate::processes::wait_for;

/// The database's file.
pub const DATABASE: &str = "interlude.db";
/// The file with its key.
pub const KEYS: &str = "interlude.keys.json";

/// Waits until one occurrence in the vault is in this state, and returns it.
#[track_caller]
pub fn wait_occurrence(desk: &Desk, state: State) -> Occurrence {
    let mut found = Vec::new();
    wait_for(&format!("a row that is {}", state.name()), || {
        found = look(desk, |rows| rows.occurrences_between(DateTime::UNIX_EPOCH, DateTime::<Utc>::MAX_UTC))
            .unwrap_or_default();
        found.retain(|known| known.state == state);
        !found.is_empty()
    });
    assert_eq!(found.len(), 1, "{found:?}");
    found[0]
}

/// The attempts to show something of which nobody knows whether they did.
#[track_caller]
pub fn unsettled(desk: &Desk) -> Vec<Claim> {
    let mut found = None;
    wait_for("a readable copy of the vault", || {
        found = look(desk, |rows| rows.unsettled_claims());
        found.is_some()
    });
    found.expect("the attempts")
}

/// What became of what a pause asks at its end.
#[track_caller]
pub fn check_back(desk: &Desk, id: i64) -> CheckBackState {
    let mut found = None;
    wait_for("a readable copy of the vault", || {
        found = look(desk, |rows| rows.check_back(CheckBackId(id)));
        found.is_some()
    });
    found.flatten().expect("the check-back").check_back.state
}

/// What moments of a kind say, the earliest first.
#[track_caller]
pub fn texts(desk: &Desk, kind: MomentKind) -> Vec<String> {
    let always = 0..=253_402_300_799;
    let mut found = None;
    wait_for("a readable copy of the vault", || {
        found = look(desk, |rows| rows.moments_between(kind, always.clone()));
        found.is_some()
    });
    found.expect("the moments").into_iter().map(|stored| stored.moment.text).collect()
}

/// Every word of at least eight letters in the pages of the decrypted file, those that nothing uses among them: names of the
/// vault's own, and what a person said. What is shorter may stand in random bytes.
#[track_caller]
pub fn words(desk: &Desk) -> BTreeSet<String> {
    let mut pages = None;
    wait_for("a readable copy of the vault", || {
        pages = copied(desk, |vault| vault.pages());
        pages.is_some()
    });
    let pages = pages.expect("the pages");
    let words = pages.split(|byte| !(byte.is_ascii_alphabetic() || *byte == b'_'));
    words.filter(|word| word.len() >= 8).map(|word| String::from_utf8_lossy(word).into_owned()).collect()
}

/// The files of a folder by name, without the one that only locks it.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry"));
    // A socket by which starts are told has nothing in it to read.
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let files = files.map(|entry| {
        let name = entry.file_name().into_string().expect("a plain name");
        (name, fs::read(entry.path()).expect("a file"))
    });
    files.filter(|(name, _)| !name.ends_with(".lock")).collect()
}

fn look<T>(desk: &Desk, look: impl FnOnce(&Rows<'_>) -> Result<T, StoreError>) -> Option<T> {
    copied(desk, |vault| vault.read(look))
}

fn copied<T>(desk: &Desk, look: impl FnOnce(&mut Vault) -> Result<T, StoreError>) -> Option<T> {
    let copy = tempfile::tempdir().expect("a folder for the copy");
    let folder = copy.path().join("vault");
    fs::create_dir(&folder).expect("the copy's folder");
    for (name, bytes) in files(&desk.data()) {
        fs::write(folder.join(name), bytes).expect("a copied file");
    }
    let folder = Folder::prepare(&folder).expect("the copy");
    let mut vault = Vault::open_device(&folder).ok()?;
    look(&mut vault).ok()
}
