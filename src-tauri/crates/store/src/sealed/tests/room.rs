//! How much there is room for.

use super::*;
use crate::sealed::file::MOST_BYTES;

const LONG: usize = 200_000;

#[test]
fn what_has_no_room_is_refused_and_what_was_there_stays() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    let long = |second: i64| typed(second, &"ä".repeat(LONG / 2));
    (1..=5).for_each(|second| put(&folder, &key, id(), &long(second)));
    let before = bytes(&folder);
    let sixth = append(&folder, &key.sealing(), id(), &long(6));
    assert!(matches!(sixth, Err(StoreError::SealedFull)));
    assert!(bytes(&folder) == before, "not a byte changed");
    assert!(before.len() <= MOST_BYTES);
    // A short one still has room.
    put(&folder, &key, id(), &typed(7, "short"));
    let (texts, is_damaged) = read_all(&folder, &key);
    assert_eq!(texts.len(), 6);
    assert!(texts[..5].iter().zip(1..).all(|(text, second)| *text == long(second)));
    assert!(!is_damaged);
}

#[test]
fn a_text_that_is_kept_while_it_is_typed_needs_the_room_of_one() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    let (one, two) = (id(), id());
    put(&folder, &key, two, &typed(0, "beside it"));
    for second in 1..=40 {
        put(&folder, &key, one, &typed(second, &"x".repeat(LONG)));
        assert!(bytes(&folder).len() <= MOST_BYTES);
    }
    let (texts, is_damaged) = read_all(&folder, &key);
    assert!(texts == [typed(0, "beside it"), typed(40, &"x".repeat(LONG))]);
    assert!(!is_damaged);
}

#[test]
fn a_text_larger_than_the_file_is_refused_before_anything_is_made_of_it() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    let far = append(&folder, &key.sealing(), id(), &typed(1, &"x".repeat(MOST_BYTES)));
    assert!(matches!(far, Err(StoreError::SealedFull)));
    assert!(!folder.file(SEALED).exists());
    let most = MOST_BYTES - record::AROUND - 9 - "Europe/Berlin".len();
    let over = append(&folder, &key.sealing(), id(), &typed(1, &"x".repeat(most + 1)));
    assert!(matches!(over, Err(StoreError::SealedFull)));
    put(&folder, &key, id(), &typed(1, &"x".repeat(most)));
    assert_eq!(bytes(&folder).len(), MOST_BYTES);
    assert!(!read_all(&folder, &key).1);
}

#[test]
fn a_file_that_is_too_large_is_read_so_far_and_told() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    put(&folder, &key, id(), &typed(1, "mine"));
    fs::File::options().write(true).open(folder.file(SEALED)).unwrap().set_len(1 << 40).unwrap();
    assert_eq!(read_all(&folder, &key), (vec![typed(1, "mine")], true));
    let more = append(&folder, &key.sealing(), id(), &typed(2, "more"));
    assert!(matches!(more, Err(StoreError::SealedFull)));
}

#[test]
fn what_is_damaged_stays_when_the_file_is_written_anew() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    let one = id();
    lay(&folder, b"something of another program");
    (1..=9).for_each(|second| put(&folder, &key, one, &typed(second, &"x".repeat(LONG))));
    assert!(bytes(&folder).starts_with(b"something of another program"));
    let (texts, is_damaged) = read_all(&folder, &key);
    assert!(texts == [typed(9, &"x".repeat(LONG))] && is_damaged);
}
