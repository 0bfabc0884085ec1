//! What is saved comes back, and nowhere else.

use super::*;
use crate::folder::{ATTEMPTS, DATABASE, KEYS};

#[test]
fn a_vault_of_the_login_opens_again() {
    let (_home, folder) = home();
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::None);
    let mut vault = Vault::create(&folder, Protect::Device).unwrap();
    assert_eq!(vault.protection(), Protection::Device);
    save_canary(&mut vault);
    vault.close().unwrap();
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Device);
    check_canary(&Vault::open_device(&folder).unwrap());
}

#[test]
fn a_vault_of_a_passphrase_opens_again() {
    let (_home, folder) = passphrase();
    assert_eq!(Vault::state(&folder).unwrap(), VaultState::Passphrase);
    let vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    assert_eq!(vault.protection(), Protection::Passphrase);
    check_canary(&vault);
}

#[test]
fn the_other_way_in_is_named_as_such() {
    let (_home, folder) = passphrase();
    assert!(matches!(Vault::open_device(&folder), Err(StoreError::OtherProtection)));
    let (_home, folder) = device();
    let found = Vault::open_passphrase(&folder, &secret("tea"), at(0));
    assert!(matches!(found, Err(StoreError::OtherProtection)));
    assert!(!names(&folder).contains(&ATTEMPTS.to_owned()));
}

#[test]
fn an_empty_folder_has_no_vault() {
    let (_home, folder) = home();
    assert!(matches!(Vault::open_device(&folder), Err(StoreError::NoVault)));
    assert!(matches!(Vault::open_passphrase(&folder, &secret(""), at(0)), Err(StoreError::NoVault)));
    assert_eq!(names(&folder), [""; 0]);
}

#[test]
fn a_vault_is_never_made_over_another() {
    let (_home, folder) = device();
    let before = snapshot(&folder);
    assert!(matches!(Vault::create(&folder, Protect::Device), Err(StoreError::AlreadyThere)));
    assert_eq!(snapshot(&folder), before);
    for name in [DATABASE, KEYS] {
        let (_home, part) = copy(&folder);
        fs::remove_file(part.file(name)).unwrap();
        let before = snapshot(&part);
        assert!(matches!(Vault::create(&part, Protect::Device), Err(StoreError::AlreadyThere)));
        assert_eq!(snapshot(&part), before);
    }
}

#[test]
fn a_change_that_fails_is_not_saved() {
    let (_home, folder) = device();
    let mut vault = Vault::open_device(&folder).unwrap();
    let failed: Result<(), StoreError> = change(&mut vault, |sql| {
        sql.execute("DELETE FROM test_words", [])?;
        Err(StoreError::StoredValue("word"))
    });
    assert!(failed.is_err());
    check_canary(&vault);
}

#[test]
fn a_full_disk_is_named_and_the_vault_works_again_afterwards() {
    let (_home, folder) = device();
    let mut vault = Vault::open_device(&folder).unwrap();
    let limit = |vault: &Vault, pages: i64| {
        look(vault, |sql| Ok(sql.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?))
    };
    limit(&vault, 1).unwrap();
    let fill = |vault: &mut Vault| {
        change(vault, |sql| {
            Ok(sql.execute("INSERT INTO test_words (word) VALUES (hex(zeroblob(50000)))", [])?)
        })
    };
    assert!(matches!(fill(&mut vault), Err(StoreError::DiskFull)));
    check_canary(&vault);
    limit(&vault, 1_000_000).unwrap();
    assert_eq!(fill(&mut vault).unwrap(), 1);
}

#[test]
fn no_file_shows_what_was_saved_or_what_the_tables_are_called() {
    let (_home, folder) = passphrase();
    for (name, bytes) in snapshot(&folder) {
        for word in [CANARY, "test_words", "SQLite format 3", "CREATE TABLE"] {
            assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{word} in {name}");
        }
    }
}

#[cfg(unix)]
#[test]
fn every_file_is_private_also_the_journal() {
    use std::os::unix::fs::PermissionsExt;
    let check = |folder: &Folder| {
        for name in names(folder).into_iter().chain(["interlude.lock".to_owned()]) {
            let mode = fs::metadata(folder.file(&name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
        let mode = fs::metadata(folder.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    };
    let (_home, folder) = passphrase();
    assert!(Vault::open_passphrase(&folder, &secret("milk"), at(0)).is_err());
    check(&folder);
    let mut vault = Vault::open_passphrase(&folder, &secret("tea"), at(0)).unwrap();
    change(&mut vault, |sql| {
        sql.execute("UPDATE test_words SET word = word || '!'", [])?;
        assert!(fs::metadata(folder.file("interlude.db-journal")).unwrap().len() > 0);
        check(&folder);
        Ok(())
    })
    .unwrap();
    vault.change_protection(&folder, Protect::Device).unwrap();
    check(&folder);
}
