//! Whatever happens to the files is noticed, named, and changes nothing.

use super::*;
use crate::error::DamageKind;
use crate::folder::{DATABASE, KEYS};

const PAGE: usize = 4096;

/// Opening must fail with this damage and leave every byte.
#[track_caller]
fn check_damage(folder: &Folder, wanted: DamageKind) {
    let before = snapshot(folder);
    match Vault::open_device(folder) {
        Err(StoreError::Damaged(found)) => assert_eq!(found, wanted),
        other => panic!("{other:?} instead of {wanted:?}"),
    }
    assert_eq!(snapshot(folder), before);
}

#[test]
fn a_missing_or_empty_file_is_damage_and_no_first_run() {
    let (_home, whole) = device();
    let (_home, folder) = copy(&whole);
    fs::remove_file(folder.file(DATABASE)).unwrap();
    check_damage(&folder, DamageKind::DatabaseMissing);
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Damaged(DamageKind::DatabaseMissing));

    write(&folder.file(DATABASE), b"");
    check_damage(&folder, DamageKind::DatabaseEmpty);
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Damaged(DamageKind::DatabaseEmpty));

    let (_home, folder) = copy(&whole);
    fs::remove_file(folder.file(KEYS)).unwrap();
    check_damage(&folder, DamageKind::KeyFileMissing);
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Damaged(DamageKind::KeyFileMissing));

    write(&folder.file(KEYS), b"");
    check_damage(&folder, DamageKind::KeyFileBroken);
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Damaged(DamageKind::KeyFileBroken));
}

#[test]
fn a_foreign_database_is_damage() {
    let (_home, folder) = device();
    let (_other_home, other) = device();
    write(&folder.file(DATABASE), &fs::read(other.file(DATABASE)).unwrap());
    check_damage(&folder, DamageKind::DatabaseUnreadable);

    let plain = folder.path().join("plain");
    rusqlite::Connection::open(&plain).unwrap().execute_batch("CREATE TABLE cup (tea)").unwrap();
    fs::rename(plain, folder.file(DATABASE)).unwrap();
    check_damage(&folder, DamageKind::DatabaseUnreadable);

    write(&folder.file(DATABASE), "no database at all".repeat(1000).as_bytes());
    check_damage(&folder, DamageKind::DatabaseUnreadable);
}

#[test]
fn a_flipped_byte_in_any_page_is_damage() {
    let (_home, folder) = device();
    let whole = fs::read(folder.file(DATABASE)).unwrap();
    assert!(whole.len() >= 2 * PAGE);
    for page in 0..whole.len() / PAGE {
        // The first bytes, one in the middle, and one of the page's own code.
        for place in [0, 17 + page * 31 % 3900, PAGE - 1] {
            let mut flipped = whole.clone();
            flipped[page * PAGE + place] ^= 0x10;
            write(&folder.file(DATABASE), &flipped);
            let unreadable = page == 0;
            check_damage(
                &folder,
                if unreadable { DamageKind::DatabaseUnreadable } else { DamageKind::DatabaseBroken },
            );
        }
    }
    write(&folder.file(DATABASE), &whole);
    check_canary(&Vault::open_device(&folder).unwrap());
}

#[test]
fn a_cut_database_is_damage() {
    let (_home, folder) = device();
    let whole = fs::read(folder.file(DATABASE)).unwrap();
    for length in [1, 100, 512, PAGE - 1, PAGE, PAGE + 1, whole.len() - PAGE, whole.len() - 1] {
        write(&folder.file(DATABASE), &whole[..length]);
        check_damage(&folder, DamageKind::DatabaseBroken);
    }
    let longer = [whole.as_slice(), b"more"].concat();
    write(&folder.file(DATABASE), &longer);
    check_damage(&folder, DamageKind::DatabaseBroken);
}

#[test]
fn a_database_without_a_schema_is_damage_and_not_filled_anew() {
    let (_home, folder) = device();
    let vault = Vault::open_device(&folder).unwrap();
    look(&vault, |sql| Ok(sql.pragma_update(None, "user_version", 0)?)).unwrap();
    vault.close().unwrap();
    check_damage(&folder, DamageKind::DatabaseBroken);
}

#[test]
fn a_database_of_a_newer_version_is_refused_unchanged() {
    let (_home, folder) = device();
    let vault = Vault::open_device(&folder).unwrap();
    look(&vault, |sql| Ok(sql.pragma_update(None, "user_version", 9999)?)).unwrap();
    vault.close().unwrap();
    let before = snapshot(&folder);
    assert!(matches!(Vault::open_device(&folder), Err(StoreError::TooNew)));
    assert_eq!(snapshot(&folder), before);
}

#[test]
fn the_right_passphrase_of_a_damaged_vault_is_not_counted_as_wrong() {
    let (_home, folder) = passphrase();
    let whole = fs::read(folder.file(DATABASE)).unwrap();
    write(&folder.file(DATABASE), &whole[..PAGE + 1]);
    for _ in 0..5 {
        let found = Vault::open_passphrase(&folder, &secret("tea"), at(0));
        assert!(matches!(found, Err(StoreError::Damaged(DamageKind::DatabaseBroken))));
    }
    assert_eq!(Vault::failed_attempts(&folder, at(0)).unwrap().count, 0);
}

#[test]
fn a_cut_transaction_is_rolled_back_and_no_damage() {
    let (_home, folder) = device();
    let vault = Vault::open_device(&folder).unwrap();
    let sql = vault.connection.as_ref().unwrap();
    // A small cache, so that pages reach the file before the commit.
    sql.execute_batch("PRAGMA cache_size = 2; BEGIN IMMEDIATE; UPDATE test_words SET word = 'gone'").unwrap();
    for _ in 0..40 {
        sql.execute("INSERT INTO test_words (word) VALUES (hex(randomblob(3000)))", []).unwrap();
    }
    let (_cut_home, cut) = copy(&folder);
    assert_ne!(fs::read(cut.file(DATABASE)).unwrap(), fs::read(device().1.file(DATABASE)).unwrap());
    assert!(fs::metadata(cut.file("interlude.db-journal")).unwrap().len() > 0);
    check_canary(&Vault::open_device(&cut).unwrap());
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_a_file_is_not_followed() {
    let (_home, folder) = device();
    let key = crate::keys::DataKey::random().unwrap();
    let elsewhere = folder.path().join("elsewhere");
    fs::rename(folder.file(DATABASE), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.file(DATABASE)).unwrap();
    let before = fs::read(&elsewhere).unwrap();
    assert!(crate::pragmas::open(&folder.file(DATABASE), &key).is_err());
    assert!(Vault::open_device(&folder).is_err());
    assert_eq!(fs::read(&elsewhere).unwrap(), before);
}
