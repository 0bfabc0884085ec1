//! What was cut off in its middle is completed or taken back.

use super::*;
use crate::error::DamageKind;
use crate::folder::{DATABASE_NEW, KEYS, KEYS_NEW};
use crate::keys::DataKey;
use crate::migrations::STEPS;
use crate::pragmas;
use crate::vault::{creation, protection};

#[test]
fn a_creation_cut_before_the_database_is_in_place_is_taken_back() {
    let (_home, folder) = home();
    creation::draft(&folder, Protect::Device, STEPS).unwrap();
    let drafted = snapshot(&folder);
    assert_eq!(names(&folder), [DATABASE_NEW, KEYS_NEW]);
    // Any of the files may be missing or half written.
    for left in [vec![DATABASE_NEW, KEYS_NEW], vec![DATABASE_NEW], vec![KEYS_NEW]] {
        let (_cut_home, cut) = home();
        for name in left {
            write(&cut.file(name), &drafted[name][..drafted[name].len() / 2]);
        }
        assert_eq!(Vault::state(&cut).unwrap(), VaultState::None);
        assert_eq!(names(&cut), [""; 0]);
        Vault::create(&cut, Protect::Device).unwrap();
    }
}

#[test]
fn a_creation_cut_after_the_database_is_in_place_is_completed() {
    let (_home, folder) = home();
    let key = creation::draft(&folder, Protect::Device, STEPS).unwrap();
    creation::place_database(&folder).unwrap();
    assert!(!folder.file(KEYS).exists());
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Device);
    assert!(folder.file(KEYS).exists() && !folder.file(KEYS_NEW).exists());
    assert!(Vault::open_device(&folder).unwrap().key.is(&key));
}

#[test]
fn opening_completes_it_as_well() {
    let (_home, folder) = home();
    creation::draft(&folder, Protect::Device, STEPS).unwrap();
    creation::place_database(&folder).unwrap();
    Vault::open_device(&folder).unwrap();
}

#[test]
fn a_database_beside_a_broken_draft_of_its_keys_is_damage() {
    let (_home, folder) = home();
    creation::draft(&folder, Protect::Device, STEPS).unwrap();
    creation::place_database(&folder).unwrap();
    write(&folder.file(KEYS_NEW), b"{\"sum\":\"");
    let before = snapshot(&folder);
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Damaged(DamageKind::KeyFileBroken));
    assert_eq!(snapshot(&folder), before);
}

/// A vault of the login that is getting the passphrase "tea"; the key file says so, the database not yet.
fn announced() -> (TempDir, Folder, DataKey, DataKey) {
    let (home, folder) = device();
    let old = crate::keys::KeyFile::read(&folder, KEYS).unwrap().unwrap().device().unwrap().key().unwrap();
    let protect = Protect::Passphrase(&secret("tea"), Calibration::Least);
    let new = protection::announce(&folder, &old, protect).unwrap();
    (home, folder, old, new)
}

#[test]
fn a_new_key_cut_before_the_database_has_it_is_taken_back() {
    let (_home, folder, old, _) = announced();
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Device);
    let vault = Vault::open_device(&folder).unwrap();
    assert!(vault.key.is(&old));
    check_canary(&vault);
    let keys = crate::keys::KeyFile::read(&folder, KEYS).unwrap().unwrap();
    assert!(keys.replaced().is_none() && keys.device().is_some() && keys.passphrase().is_none());
}

#[test]
fn the_passphrase_of_a_new_key_that_was_taken_back_opens_with_the_old_one() {
    let (_home, folder, old, _) = announced();
    let vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    assert!(vault.key.is(&old));
    assert_eq!(vault.protection(), Protection::Device);
    vault.close().unwrap();
    check_canary(&Vault::open_device(&folder).unwrap());
}

#[test]
fn a_new_key_cut_after_the_database_has_it_is_finished() {
    let (_home, folder, old, new) = announced();
    protection::rekey_only(&folder, &old, &new).unwrap();
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Passphrase);
    assert!(matches!(Vault::open_device(&folder), Err(StoreError::OtherProtection)));
    let wrong = Vault::open_passphrase(&folder, &secret("milk"), at(0));
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase)));
    let vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    assert!(vault.key.is(&new));
    check_canary(&vault);
    let keys = crate::keys::KeyFile::read(&folder, KEYS).unwrap().unwrap();
    assert!(keys.replaced().is_none() && keys.device().is_none());
}

#[test]
fn a_database_that_neither_key_opens_is_damage_and_both_keys_stay() {
    let (_home, folder, _, _) = announced();
    let (_other_home, other) = device();
    write(&folder.file("interlude.db"), &fs::read(other.file("interlude.db")).unwrap());
    let before = snapshot(&folder);
    let found = Vault::open_passphrase(&folder, &secret("tea"), at(0));
    assert!(matches!(found, Err(StoreError::Damaged(DamageKind::DatabaseUnreadable))));
    assert_eq!(snapshot(&folder), before);
}

#[test]
fn a_new_key_whose_last_step_fails_leaves_the_old_one() {
    let (_home, folder) = device();
    let mut vault = Vault::open_device(&folder).unwrap();
    // A reader holds the file, so the last step of the new key fails. SQLCipher says "ok" all the same.
    let reader = pragmas::open(&folder.file("interlude.db"), &vault.key).unwrap();
    reader.execute_batch("BEGIN; SELECT word FROM test_words").unwrap();
    look(&vault, |sql| Ok(sql.busy_timeout(std::time::Duration::ZERO)?)).unwrap();
    let protect = Protect::Passphrase(&secret("tea"), Calibration::Least);
    assert!(matches!(vault.change_protection(&folder, protect), Err(StoreError::Unchanged)));
    assert_eq!(vault.protection(), Protection::Device);
    check_canary(&vault);
    drop(reader);
    vault.change_protection(&folder, protect).unwrap();
    check_canary(&vault);
    vault.close().unwrap();
    check_canary(&Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap());
}
