//! Sealed texts in a real file: what comes back, and what does not.

mod faults;
mod room;

use std::fs;

use chrono::DateTime;
use tempfile::TempDir;

use super::*;
use crate::error::StoreError;
use crate::folder::{Folder, SEALED};

/// A word that must be readable nowhere.
const CANARY: &str = "nightingale-7b1f";

fn home() -> (TempDir, Folder) {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::prepare(&home.path().join("data")).unwrap();
    (home, folder)
}

/// A text that was typed at this second.
fn typed(second: i64, text: &str) -> SealedText {
    let at = DateTime::from_timestamp(1_800_000_000 + second, 0).unwrap();
    SealedText { at, zone: "Europe/Berlin".to_owned(), text: text.to_owned() }
}

fn put(folder: &Folder, key: &OpeningKey, id: TextId, text: &SealedText) {
    append(folder, &key.sealing(), id, text).unwrap();
}

fn id() -> TextId {
    TextId::random().unwrap()
}

/// The texts that are read, and whether something cannot be.
#[track_caller]
fn read_all(folder: &Folder, key: &OpeningKey) -> (Vec<SealedText>, bool) {
    let found = read(folder, key).unwrap().expect("a file");
    (found.texts.into_iter().map(|(_, _, text)| text).collect(), found.is_damaged)
}

fn bytes(folder: &Folder) -> Vec<u8> {
    fs::read(folder.file(SEALED)).unwrap()
}

fn lay(folder: &Folder, bytes: &[u8]) {
    fs::write(folder.file(SEALED), bytes).unwrap();
}

#[test]
fn each_text_comes_back_as_it_was_last_typed() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    assert!(read(&folder, &key).unwrap().is_none());
    let (one, two) = (id(), id());
    put(&folder, &key, one, &typed(1, "I"));
    put(&folder, &key, two, &typed(2, ""));
    put(&folder, &key, one, &typed(3, "I am\n  überall 標題"));
    let (texts, is_damaged) = read_all(&folder, &key);
    assert!(texts == [typed(2, ""), typed(3, "I am\n  überall 標題")], "{texts:?}");
    assert!(!is_damaged);
    remove(&folder).unwrap();
    assert!(read(&folder, &key).unwrap().is_none());
}

#[test]
fn the_name_of_a_text_comes_back_and_nothing_else_is_one() {
    let one = id();
    assert_eq!(TextId::named(&one.name()), Some(one));
    for name in ["", "1", "../../../../etc/passwd", &one.name()[1..], &one.name().to_uppercase(), "é"] {
        assert!(TextId::named(name).is_none_or(|found| found.name() == name), "{name}");
    }
}

#[test]
fn nothing_of_a_text_is_in_the_file_and_saying_the_same_again_looks_different() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    let (one, text) = (id(), typed(1, CANARY));
    put(&folder, &key, one, &text);
    let before = bytes(&folder);
    put(&folder, &key, one, &text);
    let all = bytes(&folder);
    for word in [CANARY, "Europe/Berlin"] {
        assert!(!all.windows(word.len()).any(|part| part == word.as_bytes()), "{word}");
    }
    let (first, second) = all.split_at(before.len());
    assert_eq!(first.len(), second.len());
    assert_ne!(first[record::HEAD..], second[record::HEAD..]);
    assert!(!format!("{text:?}").contains(CANARY));
}

#[cfg(unix)]
#[test]
fn the_file_is_private_from_its_first_byte_on() {
    use std::os::unix::fs::PermissionsExt;
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    put(&folder, &key, id(), &typed(1, "x"));
    let mode = || fs::metadata(folder.file(SEALED)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    // Written anew where there is no more room.
    let one = id();
    (0..4).for_each(|second| put(&folder, &key, one, &typed(second, &"y".repeat(300_000))));
    assert_eq!(mode(), 0o600);
    put_aside(&folder).unwrap();
    let aside = fs::metadata(folder.file("interlude.sealed.aside-1")).unwrap();
    assert_eq!(aside.permissions().mode() & 0o777, 0o600);
}
