//! Cuts, flipped bits, and files of somebody else.

use super::*;

#[test]
fn an_append_cut_at_any_byte_loses_nothing_from_before_it() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    let (one, two) = (id(), id());
    put(&folder, &key, one, &typed(1, "before"));
    let before = bytes(&folder);
    // Another text, and the same one once more.
    for (name, appended) in [(two, typed(2, "cut")), (one, typed(2, "before and cut"))] {
        lay(&folder, &before);
        put(&folder, &key, name, &appended);
        let whole = bytes(&folder);
        for cut in before.len()..whole.len() {
            lay(&folder, &whole[..cut]);
            let (texts, is_damaged) = read_all(&folder, &key);
            assert!(texts == [typed(1, "before")] && !is_damaged, "cut at {cut}: {texts:?}");
            // And what is typed next is there, behind what is left of it.
            put(&folder, &key, two, &typed(3, "after"));
            let (texts, is_damaged) = read_all(&folder, &key);
            assert!(texts == [typed(1, "before"), typed(3, "after")], "cut at {cut}: {texts:?}");
            assert!(!is_damaged, "cut at {cut}");
        }
    }
}

#[test]
fn every_flipped_bit_is_noticed_and_takes_its_own_record_only() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    put(&folder, &key, id(), &typed(1, "one"));
    let first = bytes(&folder).len();
    put(&folder, &key, id(), &typed(2, "two"));
    let whole = bytes(&folder);
    for place in 0..whole.len() {
        for bit in 0..8 {
            let mut flipped = whole.clone();
            flipped[place] ^= 1 << bit;
            lay(&folder, &flipped);
            let (texts, is_damaged) = read_all(&folder, &key);
            let left = if place < first { typed(2, "two") } else { typed(1, "one") };
            assert!(texts == [left], "byte {place}, bit {bit}: {texts:?}");
            assert!(is_damaged, "byte {place}, bit {bit}");
        }
    }
}

#[test]
fn where_the_last_state_of_a_text_is_damaged_the_one_before_it_is_read() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    let one = id();
    put(&folder, &key, one, &typed(1, "one"));
    put(&folder, &key, one, &typed(2, "one and more"));
    let mut damaged = bytes(&folder);
    *damaged.last_mut().unwrap() ^= 1;
    lay(&folder, &damaged);
    assert_eq!(read_all(&folder, &key), (vec![typed(1, "one")], true));
}

#[test]
fn a_record_cannot_be_renamed_or_moved_to_another_file() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    put(&folder, &key, id(), &typed(1, "one"));
    let other = key.sealing();
    let head = record::Head { file: [1; 16], number: 1, text: id() };
    let own = record::sealed(head, &typed(1, "one"), &other).unwrap();
    let strange = record::sealed(record::Head { number: 2, ..head }, &typed(1, "one"), &other).unwrap();
    // The head of one before the body of the other: its sum is right.
    lay(&folder, &[&own[..record::HEAD], &strange[record::HEAD..]].concat());
    assert_eq!(read_all(&folder, &key), (Vec::new(), true));
    lay(&folder, &own);
    assert_eq!(read_all(&folder, &key), (vec![typed(1, "one")], false));
}

#[test]
fn what_was_sealed_to_another_vault_is_told_and_what_is_ones_own_is_read() {
    let (_home, folder) = home();
    let (key, other) = (OpeningKey::random().unwrap(), OpeningKey::random().unwrap());
    put(&folder, &other, id(), &typed(1, "theirs"));
    assert_eq!(read_all(&folder, &key), (Vec::new(), true));
    put(&folder, &key, id(), &typed(2, "mine"));
    assert_eq!(read_all(&folder, &key), (vec![typed(2, "mine")], true));
}

#[test]
fn anything_else_in_the_file_is_told_and_never_a_text() {
    let (_home, folder) = home();
    let key = OpeningKey::random().unwrap();
    let noise = |seed: u64, length: usize| -> Vec<u8> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        };
        (0..length).map(|_| next()).collect()
    };
    let huge = [b"ilseal1\n".as_slice(), &[0xff; 100]].concat();
    for bytes in [vec![0; 300], b"ilseal1\n".repeat(40), b"ilseal2\nsomething".to_vec(), huge, noise(1, 5000)]
    {
        lay(&folder, &bytes);
        let (texts, is_damaged) = read_all(&folder, &key);
        assert!(texts.is_empty());
        // A mark alone is how a record begins.
        assert!(is_damaged || bytes.starts_with(b"ilseal1\nilseal1\n"));
        put(&folder, &key, id(), &typed(1, "mine"));
        assert_eq!(read_all(&folder, &key).0, [typed(1, "mine")]);
    }
    lay(&folder, b"");
    assert_eq!(read_all(&folder, &key), (Vec::new(), false));
}

#[test]
fn a_key_that_shares_the_same_with_everybody_seals_nothing() {
    let (_home, folder) = home();
    let sealing = SealingKey([0; 32]);
    assert!(matches!(append(&folder, &sealing, id(), &typed(1, "x")), Err(StoreError::NoSeal)));
    assert!(!folder.file(SEALED).exists());
}

#[test]
fn each_file_that_is_put_aside_has_a_name_of_its_own() {
    let (_home, folder) = home();
    for number in 1..=3 {
        lay(&folder, &[number; 9]);
        put_aside(&folder).unwrap();
    }
    assert!(!folder.file(SEALED).exists());
    for number in 1..=3 {
        let aside = folder.file(&format!("interlude.sealed.aside-{number}"));
        assert_eq!(fs::read(aside).unwrap(), [number; 9]);
    }
}
